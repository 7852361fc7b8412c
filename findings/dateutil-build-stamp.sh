#!/usr/bin/env bash
# dateutil 2.9.0.post0, and pandas 3.0.6 with it, take the stamp of a Windows build, 101119-1850, for 11 October 2019.
#
# A good guess: six digits in a row are year, month and day, as eight are, and as in the name that they come from,
# `win7sp1_rtm.101119-1850`; other orders have something between their numbers. Wrong: the digits are cut in pairs, and
# these read as 10/11/19 is in America, or in another order if they make no date so. pendulum, which asks the same
# library, tells it that the year comes first, and is right.
# What follows: nearly every build of 2009 to 2012 gets another date, between 2001 and 2031, and none is refused; pass
# yearfirst=True.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check python-dateutil==2.9.0.post0 pandas==3.0.6 pendulum==3.2.0
cat >try.py <<'PY'
import pandas, pendulum
from dateutil.parser import parse

for stamp in ['090713-1255', '101119-1850', '120330-1504', '130708-1529', '20120330-1504']:
    print(f'{stamp}: dateutil {parse(stamp):%Y-%m-%d}, with yearfirst {parse(stamp, yearfirst=True):%Y-%m-%d},',
          f'pandas {pandas.to_datetime(stamp):%Y-%m-%d}, pendulum {pendulum.parse(stamp, strict=False):%Y-%m-%d}')
PY
expected='090713-1255: dateutil 2013-09-07, with yearfirst 2009-07-13, pandas 2013-09-07, pendulum 2009-07-13
101119-1850: dateutil 2019-10-11, with yearfirst 2010-11-19, pandas 2019-10-11, pendulum 2010-11-19
120330-1504: dateutil 2030-12-03, with yearfirst 2012-03-30, pandas 2030-12-03, pendulum 2012-03-30
130708-1529: dateutil 2008-07-13, with yearfirst 2013-07-08, pandas 2008-07-13, pendulum 2013-07-08
20120330-1504: dateutil 2012-03-30, with yearfirst 2012-03-30, pandas 2012-03-30, pendulum 2012-03-30'
seen=$(TZ=UTC python/bin/python -W ignore try.py)
printf 'dateutil 2.9.0.post0 on %s\n%s\n' "$(python3 --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
