#!/usr/bin/env bash
# @dsnp/parquetjs 1.8.9 reads an uptime in a column of type UINT_32 as negative from day 248 on; day 497 ends in -1.
#
# A good guess: UINT_32 stands in the table of types that the library knows, and in its schema of the file, so what comes
# out is what went in, as with hyparquet. Wrong: the name is read and not used; the 32 bits are taken as signed, without
# an error. The library itself refuses to write more than 31 bits as UINT_32, so only files of other programs show it.
# What follows: of a list of uptimes in hundredths of a second, those of the machines up for longest are below all
# others, as if they had just been started; put `>>> 0` behind what is read from such a column.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @dsnp/parquetjs@1.8.9 hyparquet@1.33.0 hyparquet-writer@0.17.0
cat >try.mjs <<'JS'
import parquetjs from '@dsnp/parquetjs';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
const { ParquetReader, ParquetSchema, ParquetWriter } = parquetjs;
const uptimes = [8640000, 2147483647, 2147483648, 4294967295];
const file = parquetWriteBuffer({
  schema: [
    { name: 'root', num_children: 1 },
    { name: 'ticks', type: 'INT32', converted_type: 'UINT_32', repetition_type: 'REQUIRED' },
  ],
  columnData: [{ name: 'ticks', data: uptimes }],
});
const reader = await ParquetReader.openBuffer(Buffer.from(file));
console.log(`the column is ${reader.getSchema().fields.ticks.originalType}`);
const cursor = reader.getCursor();
for (const other of await parquetReadObjects({ file })) {
  const { ticks } = await cursor.next();
  console.log(`hyparquet ${other.ticks}, parquetjs ${ticks}, ${(ticks / 8640000).toFixed(1)} days, >>> 0 ${ticks >>> 0}`);
}
await reader.close();
for (const ticks of uptimes.slice(1, 3)) {
  const writer = await ParquetWriter.openFile(new ParquetSchema({ ticks: { type: 'UINT_32' } }), 'own.parquet');
  await writer.appendRow({ ticks });
  console.log(`${ticks} written: ${await writer.close().then(() => 'yes', ({ code }) => code)}`);
}
JS
expected='the column is UINT_32
hyparquet 8640000, parquetjs 8640000, 1.0 days, >>> 0 8640000
hyparquet 2147483647, parquetjs 2147483647, 248.6 days, >>> 0 2147483647
hyparquet 2147483648, parquetjs -2147483648, -248.6 days, >>> 0 2147483648
hyparquet 4294967295, parquetjs -1, -0.0 days, >>> 0 4294967295
2147483647 written: yes
2147483648 written: ERR_OUT_OF_RANGE'
seen=$(TZ=UTC node try.mjs)
printf '@dsnp/parquetjs 1.8.9 with hyparquet 1.33.0 and hyparquet-writer 0.17.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
