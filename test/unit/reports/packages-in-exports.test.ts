import { describe, expect, test } from 'vitest';
import { machinesDocumentSchema } from '../../../src/api/machines-schema.ts';
import { fleetFacts } from '../../../src/catalog/fleet-facts.ts';
import { catalog } from '../../../src/catalog/index.ts';
import { packageFacts } from '../../../src/catalog/package-facts.ts';
import { createFleet } from '../../../src/fleet/fleet.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { judgePackage } from '../../../src/packages/judge.ts';
import { packageParts } from '../../../src/packages/report/export-parts.ts';
import { packageView, packageVoice } from '../../../src/packages/report/package-view.ts';
import { storedIn } from '../../../src/packages/stored-list.ts';
import { exportFile, type ExportFormat } from '../../../src/reports/exports.ts';
import { readOutputs } from '../../support/outputs.ts';
import { tcpipComponent, updatePackage } from '../../support/packages/update-package.ts';
import { selfExtracting, zip } from '../../support/packages/zip.ts';
import { read } from '../packages/read.ts';

const facts = fleetFacts(catalog);
const known = packageFacts(catalog);
const HOTFIX = updatePackage({ kb: 2675785, versions: ['6.1.7601.22209'] });
const readings = [
  ...(await read('=cmd|calc.msu', updatePackage({ kb: 2688338, versions: ['6.1.7601.17802', '6.1.7601.21954'] }))),
  ...(await read('none.msu', updatePackage({ kb: 2656946, versions: [] }))),
  ...(await read('half.msu', updatePackage({ kb: 2656946, versions: [] }).subarray(0, 600))),
  ...(await read('504812_intl_x64_zip.exe', selfExtracting(zip([{ name: 'sent.msu', content: HOTFIX }])))),
  ...[storedIn(`${tcpipComponent('6.1.7601.22477')} Package_for_KB2896146~31bf3856ad364e35~amd64~~6.1.1.0`)].flatMap(
    (list) => list ?? [],
  ),
];

function exported(format: ExportFormat, lang: (typeof LOCALES)[number], text: string, withPackages = true): string {
  const fleet = createFleet(facts, Date.UTC(2024, 4, 17));
  fleet.push(text);
  fleet.end();
  fleet.judge();
  const voice = packageVoice(lang, known.names, '550 MB');
  const views = readings.map((reading) => packageView(judgePackage(reading, known), 'pasted', voice));
  return exportFile(format, {
    rows: fleet.rows,
    lang,
    facts,
    inputs: ['pasted'],
    clocks: { nowMs: Date.UTC(2024, 4, 17), zoneOffsetMinutes: () => 540, dateOrders: new Map() },
    schema: 'https://497.example/api/v1/schema/machines.json',
    badLines: [],
    notUnderstood: 0,
    partly: 0,
    leftOut: 0,
    total: fleet.rows.length,
    chimney: false,
    packages: withPackages ? packageParts(views, voice) : undefined,
  }).parts.join('');
}

const FORMATS = ['csv', 'json', 'ticket'] as const;
const CASES = LOCALES.flatMap((lang) => FORMATS.map((format) => [lang, format] as const));

describe.each(CASES)('packages in an export (%s, %s)', (lang, format) => {
  test('are there, with their number, version and answer', () => {
    const text = exported(format, lang, '');
    for (const part of [
      'KB2688338',
      '6.1.7601.17802',
      '6.1.7601.22477',
      'none.msu',
      'half.msu',
      'sent.msu',
      '504812',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('are no machines when it is read again, and leave those beside them as they are', () => {
    expect(readOutputs(exported(format, lang, '')).machines).toEqual([]);
    const list = 'SRV01 6.1.7601.17514\nSRV02 6.1.7601.18438\n';
    const factsOf = (text: string) =>
      readOutputs(text).machines.map(({ host, versions, kbs, boot }) => ({ host, versions, kbs, boot }));
    expect(factsOf(exported(format, lang, list))).toEqual(factsOf(exported(format, lang, list, false)));
  });
});

test('the JSON fits its schema', () => {
  const document = JSON.parse(exported('json', 'en', 'SRV01 6.1.7601.17514\n')) as { packages: unknown[] };
  expect(machinesDocumentSchema.safeParse(document).error).toBeUndefined();
  expect(document.packages).toHaveLength(5);
});

test('a name that a spreadsheet would run is a text', () => {
  expect(exported('csv', 'en', '')).toContain(`"'=cmd|calc.msu"`);
});
