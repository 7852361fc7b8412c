#!/usr/bin/env bash
# pandas 3.0.6 reads a column `up_time` of JSON as seconds until the last host has been up for a year: then as dates.
#
# A good guess: numbers stay numbers; dates in JSON are text, and asking for dates is what convert_dates is for. Wrong:
# it is on, and takes each column whose name ends in `_time` or `_at`, or begins with date, modified or timestamp. Only
# if each number in it is more than the seconds of 365 days are they taken for seconds since 1970. One host that was
# started this year keeps the column as it is. `uptime` is never touched.
# What follows: a list of hosts of which all are close to their 497 days is the one that comes out as days in May 1971,
# and a sample with a host that was just started shows nothing; pass convert_dates=False.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pandas==3.0.6
cat >try.py <<'PY'
import io, json
import pandas

def read(name, days, **options):
    hosts = [{'host': f'SRV0{at}', name: day * 86400} for at, day in enumerate(days, 1)]
    column = pandas.read_json(io.StringIO(json.dumps(hosts)), **options)[name]
    return f'{name}, {days} days: {", ".join(map(str, column))}'

print(read('up_time', [497, 12]))
print(read('up_time', [497, 365]))
print(read('up_time', [497, 366]))
print(read('uptime', [497, 366]))
print(read('up_time', [497, 366], convert_dates=False), 'without convert_dates')
PY
expected='up_time, [497, 12] days: 42940800, 1036800
up_time, [497, 365] days: 42940800, 31536000
up_time, [497, 366] days: 1971-05-13 00:00:00, 1971-01-02 00:00:00
uptime, [497, 366] days: 42940800, 31622400
up_time, [497, 366] days: 42940800, 31622400 without convert_dates'
seen=$(TZ=UTC python/bin/python try.py)
printf 'pandas 3.0.6 on %s\n%s\n' "$(python3 --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
