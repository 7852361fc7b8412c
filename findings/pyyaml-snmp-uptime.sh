#!/usr/bin/env bash
# PyYAML 6.0.3 makes 1242 days of the uptime `497:2:27:52.95`, which is how snmpget prints sysUpTime.
#
# A good guess: a plain scalar of four numbers with colons is text; and if it is taken for a time, as YAML 1.1 allows,
# then for days, hours, minutes and seconds. Wrong: it is a number to the base of 60 in all places. Up to hours that is
# a count of seconds, and right. In front of them a day has 60 hours. ruamel.yaml, which reads YAML 1.2, leaves text.
# What follows: below a day every test passes, above it an uptime is two and a half times too long, and the restart long
# overdue; quote it, or read with BaseLoader.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check PyYAML==6.0.3 ruamel.yaml==0.19.1
cat >try.py <<'PY'
import ruamel.yaml, yaml

for uptime in ['0:2:27:52.95', '2:27:52.95', '1:0:00:00.00', '248:13:13:56.47', '497:2:27:52.95']:
    seconds = yaml.safe_load(f'up: {uptime}')['up']
    text = ruamel.yaml.YAML(typ='safe', pure=True).load(f'up: {uptime}')['up']
    print(f'{uptime} = {seconds:.2f} s, {seconds / 86400:.2f} days; ruamel.yaml: {text!r}')
PY
expected="0:2:27:52.95 = 8872.95 s, 0.10 days; ruamel.yaml: '0:2:27:52.95'
2:27:52.95 = 8872.95 s, 0.10 days; ruamel.yaml: '2:27:52.95'
1:0:00:00.00 = 216000.00 s, 2.50 days; ruamel.yaml: '1:0:00:00.00'
248:13:13:56.47 = 53615636.47 s, 620.55 days; ruamel.yaml: '248:13:13:56.47'
497:2:27:52.95 = 107360872.95 s, 1242.60 days; ruamel.yaml: '497:2:27:52.95'"
seen=$(TZ=UTC python/bin/python try.py)
printf 'PyYAML 6.0.3 and ruamel.yaml 0.19.1 on %s\n%s\n' "$(python3 --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
