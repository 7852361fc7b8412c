import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { JSON_FORMAT, jsonChunks, type JsonContext, type MachineEntry } from '../../../src/reports/export-json.ts';
import type { machineSchema } from '../../../src/api/machines-schema.ts';
import { publishedSchema } from '../../../src/api/published-schema.ts';
import type { ReadonlyDeep } from '../../../src/api/values.ts';
import type { MachineRow } from '../../../src/fleet/fleet.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { anyMachines } from '../fleet/any-machine.ts';
import { BY_REASON, facts, judged, rowsOf } from '../fleet/fleet-facts.ts';
import { readOutputs } from '../../support/outputs.ts';

const SCHEMA = publishedSchema('machines', (path) => `https://example.jp/${path}`);
const validate = new Ajv2020({ allErrors: true }).compile(SCHEMA);

const CONTEXT: JsonContext = {
  lang: 'en',
  facts,
  inputs: ['srv.txt'],
  schema: 'https://example.jp/api/v1/schema/machines.json',
  evaluated: '2026-11-24T03:00:00+00:00',
  badLines: [],
  notUnderstood: 0,
};

function exported(rows: Iterable<MachineRow>, context: Partial<JsonContext> = {}) {
  const text = [...jsonChunks(rows, { ...CONTEXT, ...context })].join('');
  const value: unknown = JSON.parse(text);
  return { text, value, errors: validate(value) ? [] : validate.errors };
}

describe('a JSON export', () => {
  test.each(LOCALES)('fits its schema for any machines, %s', (lang) => {
    const deadline = {
      bootText: '2023-01-01',
      dayNow: 10,
      wrap: '2024-05-12T02:27:52+09:00',
      wrapMs: Date.UTC(2024, 4, 11, 17, 27, 52),
      chimney: '2023-09-06T13:13:56',
      lastWeekend: '2024-05-04',
      daysLeft: -3,
      earlierDays: 0,
      counterWraps: false,
    };
    // The schema is held to what is written where it is defined; this is the other way round.
    expectTypeOf<MachineEntry>().toExtend<ReadonlyDeep<z.output<typeof machineSchema>>>();
    fc.assert(
      fc.property(anyMachines, fc.boolean(), (machines, withDeadline) => {
        const { errors } = exported(judged(machines), { lang, ...(withDeadline && { deadlineOf: () => deadline }) });
        expect(errors).toEqual([]);
      }),
    );
  });

  test.each(Object.entries(BY_REASON))('fits its schema for %s', (reason, text) => {
    const { value, errors } = exported(rowsOf(text));
    expect(errors).toEqual([]);
    expect(value).toMatchObject({ machines: [{ host: 'SRV01', reason }] });
  });

  test('fits its schema with contradictions, conflicts, other dates and lines not understood', () => {
    const { machines, badLines, counts } = readOutputs(
      'A 6.1.7601.17514\nA 6.1.7601.18438\nhost,os version,boot,kb\nA,6.1.7600,03/04/2019 10:00,KB2688338\nA,6.1.7601,2022-01-01,\n\n\u202esee the ticket\u0007\n',
    );
    const { value, errors } = exported(judged(machines), { badLines, notUnderstood: counts.notUnderstood });
    expect(errors).toEqual([]);
    expect(value).toMatchObject({
      machines: [
        {
          contradictions: [
            { code: 'several-versions' },
            { code: 'update-installed-but-version-below' },
            { code: 'os-version-does-not-fit-build' },
          ],
          conflicts: [{ field: 'os-version' }, { field: 'boot' }],
          boot: { raw: '03/04/2019 10:00', readings: ['2019-04-03T10:00:00', '2019-03-04T10:00:00'] },
        },
      ],
      badLines: [{ input: 'srv.txt', line: 7, reason: 'no-fact', text: 'see the ticket' }],
      counts: { 'not-fixed': 1, fixed: 0, notUnderstood: 1 },
    });
  });

  test('says what it is, and from which facts', () => {
    const { value, errors } = exported([]);
    expect(errors).toEqual([]);
    expect(value).toMatchObject({
      $schema: CONTEXT.schema,
      format: JSON_FORMAT,
      catalog: facts.catalog,
      generated: CONTEXT.evaluated,
      language: 'en',
      machines: [],
    });
  });

  test('keeps order and counts every machine, over many pieces', () => {
    const rows = rowsOf(Array.from({ length: 1001 }, (_, index) => `SRV${index} 6.1.7601.17514`).join('\n'));
    expect([...jsonChunks(rows, CONTEXT)].length).toBeGreaterThan(5);
    const { value } = exported(rows);
    expect(value).toMatchObject({
      machines: rows.map(({ position, machine }) => ({ position, host: machine.host })),
      counts: { 'not-fixed': 1001 },
    });
  });
});

describe('read again, a JSON export gives the same machines', () => {
  const said = ({ machine, verdict }: MachineRow) => ({
    host: machine.host,
    verdict: verdict.verdict,
    reason: verdict.reason,
    contradictions: verdict.contradictions,
    versions: machine.versions.map(({ version, tag }) => ({ version, tag })),
    kbs: machine.kbs,
    starts: machine.boot?.readings,
    uptime: machine.uptime?.seconds,
    conflicts: machine.conflicts.map(({ field }) => field),
  });

  test('any machines', () => {
    fc.assert(
      fc.property(anyMachines, (machines) => {
        const rows = judged(machines);
        expect(judged(readOutputs(exported(rows).text).machines).map(said)).toEqual(rows.map(said));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['an update that it was only compared with', 'SRV01 6.1.7601.17514'],
    ['two OS versions', 'host,os version,kb\nC1,6.1.7601,KB2688338\nC1,6.0.6002,KB2688338'],
    ['two editions', 'host,os,kb\nC2,Windows 7 SP1,KB2688338\nC2,Windows Server 2008 SP2,KB2688338'],
    ['two starts', 'host,version,boot\nC3,6.1.7601.17514,2025-03-05 10:00\nC3,6.1.7601.17514,04/05/2026 11:00'],
    ['two versions', 'host,version\nC4,6.1.7601.17514\nC4,6.1.7601.17802'],
  ])('%s', (_, text) => {
    const rows = rowsOf(text);
    const nameless = judged(rows.map(({ machine }) => ({ ...machine, host: undefined })));
    for (const each of [rows, nameless]) {
      expect(judged(readOutputs(exported(each).text).machines).map(said)).toEqual(each.map(said));
    }
  });

  test('however large it is', () => {
    const list = Array.from({ length: 3000 }, (_, index) => `SRV${index},6.1.7601.${17_514 + (index % 9) * 100}`);
    const rows = rowsOf(`host,version\n${list.join('\n')}`);
    const { text } = exported(rows);
    expect(text.length).toBeGreaterThan(4_000_000);
    const { machines, badLines } = readOutputs(text);
    expect([judged(machines).map(said), badLines]).toEqual([rows.map(said), []]);
  });

  test('one of its entries alone too, and no line of it is bad', () => {
    const rows = rowsOf('SRV01 6.1.7601.17514\nSRV02 6.1.7601.17802');
    const { text } = exported(rows);
    expect(readOutputs(text).badLines).toEqual([]);
    const entry = text.split('\n').find((line) => line.startsWith('{"position":1'));
    expect(judged(readOutputs(entry?.replace(/,$/, '') ?? '').machines).map(said)).toEqual(rows.slice(0, 1).map(said));
  });
});

describe('the schema', () => {
  test.each<[string, (machine: Record<string, unknown>) => void]>([
    ['a reason of another verdict', (machine) => (machine['reason'] = 'below-fix-level')],
    ['a field that it does not describe', (machine) => (machine['extra'] = 1)],
    ['a missing field', (machine) => delete machine['evidence']],
    ['a position of 0', (machine) => (machine['position'] = 0)],
  ])('refuses %s', (_, spoil) => {
    const { value } = exported(rowsOf('SRV01 6.1.7601.17802'));
    const { machines } = value as { machines: Record<string, unknown>[] }; // valid, as the tests above show
    machines.forEach(spoil);
    expect(validate(value)).toBe(false);
  });

  test('describes every field', () => {
    const undescribed: string[] = [];
    const visit = (schema: unknown, path: string) => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties, items, anyOf } = schema as Record<string, unknown>; // looked into, not relied on
      for (const [name, field] of Object.entries(properties ?? {}) as [string, { description?: string }][]) {
        if (!field.description) undescribed.push(`${path}.${name}`);
        visit(field, `${path}.${name}`);
      }
      visit(items, `${path}[]`);
      for (const option of (anyOf ?? []) as unknown[]) visit(option, path);
    };
    visit(SCHEMA, '');
    expect(undescribed).toEqual([]);
  });
});

test('a version that an answer said no of proves no fix either when its export is read again', () => {
  const rows = rowsOf('host,tcpip.sys,Compliant\nWEB3,6.1.7601.18438,no\nWEB4,6.1.7601.17514,no');
  const again = judged(readOutputs(exported(rows).text).machines);
  expect(again.map(({ verdict }) => verdict.verdict)).toEqual(['cannot-tell', 'not-fixed']);
});
