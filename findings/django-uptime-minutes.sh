#!/usr/bin/env bash
# Django 5.2.17 reads `497 days, 2:27`, as the command uptime prints it, as 497 days, 2 minutes and 27 seconds.
#
# A good guess: behind days a time begins with its hours, as in PostgreSQL, whose intervals Django stores and reads, or
# it is refused, as `497 days, 27 min` is; the form with the comma is Python's own, and that has always three numbers.
# Wrong: days, with or without the comma, stand apart from the rest, and two numbers are minutes and seconds there as
# everywhere: in parse_duration, in forms and in models. `11930:27` is eight days.
# What follows: the uptime of a Linux host, put in a form as it is printed, loses up to a day and still looks whole, and
# the same text sent to the database itself is another span; add `:00` to two numbers first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @electric-sql/pglite@0.5.17
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check Django==5.2.17
cat >try.py <<'PY'
import sys
import django
from django.conf import settings
settings.configure()
django.setup()
from django.db import models
from django.forms import DurationField, ValidationError
from django.utils.dateparse import parse_duration

for text in sys.argv[1:]:
    try:
        form, model = DurationField().clean(text), models.DurationField().to_python(text)
    except ValidationError as error:
        form = model = error.messages[0]
    print(f'{text}: {parse_duration(text)}, in a form {form}, in a model {model}')
PY
cat >try.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';
const database = await PGlite.create();
for (const text of process.argv.slice(2)) {
  const { rows } = await database.query('SELECT $1::text::interval::text AS read', [text]).catch((error) => ({ rows: [{ read: error.message }] }));
  console.log(`${text}: PostgreSQL ${rows[0].read}`);
}
JS
texts=('497 days, 2:27' '497 2:27' '2:27' '11930:27' '497 days, 2:27:52' '497 days, 27 min')
expected='497 days, 2:27: 497 days, 0:02:27, in a form 497 days, 0:02:27, in a model 497 days, 0:02:27
497 2:27: 497 days, 0:02:27, in a form 497 days, 0:02:27, in a model 497 days, 0:02:27
2:27: 0:02:27, in a form 0:02:27, in a model 0:02:27
11930:27: 8 days, 6:50:27, in a form 8 days, 6:50:27, in a model 8 days, 6:50:27
497 days, 2:27:52: 497 days, 2:27:52, in a form 497 days, 2:27:52, in a model 497 days, 2:27:52
497 days, 27 min: None, in a form Enter a valid duration., in a model Enter a valid duration.
497 days, 2:27: PostgreSQL 497 days 02:27:00
497 2:27: PostgreSQL 497 days 02:27:00
2:27: PostgreSQL 02:27:00
11930:27: PostgreSQL 11930:27:00
497 days, 2:27:52: PostgreSQL 497 days 02:27:52
497 days, 27 min: PostgreSQL 497 days 00:27:00'
seen=$(TZ=UTC python/bin/python try.py "${texts[@]}" && node try.mjs "${texts[@]}")
printf 'Django 5.2.17 on %s, PostgreSQL in pglite 0.5.17\n%s\n' "$(python3 --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
