#!/usr/bin/env bash
# pydantic 2.13.5 writes an uptime of 497 days to JSON as `P1Y132D`, which is 498 days from a boot in January 2012.
#
# A good guess: `P497DT2H27M52.96S`, as pandas and Django write it, since a timedelta of Python has days and no larger
# unit, and a year has no fixed length in ISO 8601. Wrong: 365 days are taken out as a year, whoever reads it. pydantic
# reads it back as 497 days. isodate counts a year of the calendar, which may have 366 days; msgspec, which writes days
# for the same timedelta, refuses it, as Django does. Up to 364 days there are only days.
# What follows: an API that was tried with machines started this year sends others a day more, or a text that they
# can't read, from the 365th day on; set ser_json_timedelta to 'float' and send seconds.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pydantic==2.13.5 isodate==0.7.2 msgspec==0.22.0 Django==5.2.17
cat >try.py <<'PY'
from datetime import datetime, timedelta
import isodate, msgspec
from django.utils.dateparse import parse_duration
from pydantic import BaseModel, TypeAdapter

class Seconds(BaseModel, ser_json_timedelta='float'):
    up: timedelta

spans = TypeAdapter(timedelta)
for up in [timedelta(days=364), timedelta(days=365), timedelta(days=497, seconds=8872, milliseconds=960)]:
    print(f'{up}: pydantic {spans.dump_json(up).decode()}, msgspec {msgspec.json.encode(up).decode()}')
text = spans.dump_python(up, mode='json')
print(f'{text}: pydantic {spans.validate_python(text)}, Django {parse_duration(text)}')
for boot in [datetime(2012, 1, 10), datetime(2012, 3, 29)]:
    print(f'isodate from {boot:%Y-%m-%d}: {boot + isodate.parse_duration(text) - boot}')
try:
    print('msgspec:', msgspec.convert(text, timedelta))
except msgspec.ValidationError as error:
    print('msgspec:', type(error).__name__)
print(Seconds(up=up).model_dump_json())
PY
expected='364 days, 0:00:00: pydantic "P364D", msgspec "P364D"
365 days, 0:00:00: pydantic "P1Y", msgspec "P365D"
497 days, 2:27:52.960000: pydantic "P1Y132DT2H27M52.96S", msgspec "P497DT8872.96S"
P1Y132DT2H27M52.96S: pydantic 497 days, 2:27:52.960000, Django None
isodate from 2012-01-10: 498 days, 2:27:52.960000
isodate from 2012-03-29: 497 days, 2:27:52.960000
msgspec: ValidationError
{"up":42949672.96}'
seen=$(TZ=UTC python/bin/python try.py)
printf 'pydantic 2.13.5 on %s\n%s\n' "$(python3 --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
