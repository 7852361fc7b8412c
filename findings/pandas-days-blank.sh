#!/usr/bin/env bash
# pandas 3.0.6 makes 2070 days of the span `497 02:27:52`, as databases print one of days and a time.
#
# A good guess: SQL's own way to write such a span is read as `497 days 02:27:52` is, or refused, as `497.02:27:52` and
# `497:02:27:52` are. Wrong: blanks are passed over, so days and hours become one number, and 49702 hours are 2070 days.
# With an hour of one digit, 497 and 2 give 4972 hours, which are 207. Oracle's form, `+000000497 02:27:52.960000`,
# fares alike.
# On the first day, `0 02:27:52`, it is right, and so it is whenever the word days stands there.
# What follows: every uptime of a day or more is four times too long, or, with another form of the hour, too short, and
# looks like one; put the word in before reading.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pandas==3.0.6
cat >try.py <<'PY'
import pandas

for text in ['0 02:27:52', '1 02:27:52', '497 02:27:52', '497 2:27:52', '+000000497 02:27:52.960000',
             '497 days 02:27:52', '497.02:27:52', '497:02:27:52']:
    try:
        print(f'{text}: {pandas.Timedelta(text)}')
    except ValueError:
        print(f'{text}: refused')
print('as a column:', *pandas.to_timedelta(pandas.Series(['497 02:27:52', '12 00:00:00'])))
PY
expected='0 02:27:52: 0 days 02:27:52
1 02:27:52: 4 days 06:27:52
497 02:27:52: 2070 days 22:27:52
497 2:27:52: 207 days 04:27:52
+000000497 02:27:52.960000: 2070 days 22:27:52.960000
497 days 02:27:52: 497 days 02:27:52
497.02:27:52: refused
497:02:27:52: refused
as a column: 2070 days 22:27:52 50 days 00:00:00'
seen=$(TZ=UTC python/bin/python try.py)
printf 'pandas 3.0.6 on %s\n%s\n' "$(python3 --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
