import fc from 'fast-check';
import { catalog } from '../../../src/catalog/index.ts';
import { buildOf, type BuildNumber } from '../../../src/domain/file-version.ts';
import { readBootTime } from '../../../src/deadlines/boot-time.ts';
import type { Machine, VersionFound } from '../../../src/outputs/machine.ts';
import { editionOf, productIn } from '../../../src/outputs/values/product.ts';
import { readUptime } from '../../../src/deadlines/uptime.ts';
import { facts } from './fleet-facts.ts';

const BUILDS = [
  '6.0.6000',
  '6.0.6001',
  '6.0.6002',
  '6.0.6003',
  '6.1.7600',
  '6.1.7601',
  '6.3.9600',
  '5.2.3790',
  '10.0.14393',
];
const LEVELS = facts.version.builds.flatMap(({ branches }) =>
  Object.values(branches).flatMap(({ fixLevel, listed }) => [
    ...(fixLevel === undefined ? [] : [fixLevel.revision]),
    ...listed.map(({ revision }) => revision),
  ]),
);

const host = fc.oneof(
  fc.stringMatching(/^SRV[A-Z0-9_-]{0,6}[0-9]$/),
  fc.stringMatching(/^(?:サーバー|端末)[0-9]{1,4}$/),
  fc.stringMatching(/^host[0-9]{1,3}\.example\.jp$/),
  fc.ipV4().filter((address) => !/^(?:127|0)\./.test(address)),
);

const version: fc.Arbitrary<VersionFound> = fc.record({
  version: fc
    .tuple(
      fc.constantFrom(...BUILDS),
      fc.oneof(fc.constantFrom(...LEVELS), fc.constantFrom(...LEVELS.map((n) => n - 1)), fc.nat(65_535)),
    )
    .map(([text, revision]) => {
      const [major = 0, minor = 0, build = 0] = text.split('.').map(Number);
      return { major, minor, build, revision };
    }),
  tag: fc.option(fc.constantFrom('GDR' as const, 'LDR' as const), { nil: undefined }),
  origin: fc.constant('text'),
});

const kb = fc.oneof(
  fc.constantFrom(
    facts.installed.fix,
    ...facts.installed.listed.map((update) => update.kb),
    ...facts.installed.carriers.slice(0, 5).map((update) => update.kb),
  ),
  fc.integer({ min: 100_000, max: 9_999_999 }).map((number) => `KB${number}` as const),
);

const product = fc.oneof(
  fc.constantFrom(...catalog.editions.map(({ id }) => id)),
  fc.constantFrom(
    'Microsoft Windows Server 2008 R2 Standard',
    'Microsoft Windows 7 Professional, Service Pack 1',
    'Windows Vista™ Business',
    '=Windows "7"; =cmd SP1',
    'Windows 10 Pro',
    'Microsoft® Windows Server® 2008 Enterprise',
  ),
);

const boot = fc.constantFrom(
  '2023-04-01 08:15:30',
  '20230401081530.500000+540',
  '2023-04-01T08:15:30-05:30',
  '03/04/2019 10:00',
  '3/4/2019, 8:15:30 PM',
  '2023/4/1',
  '31/02/2019 08:00',
);
const uptime = fc.constantFrom('412.03:15:22', '0.00:00:05', '99999.00:00:00', '12.5');

const osVersion = fc.constantFrom(...BUILDS.map((build) => build as BuildNumber)); // the list above has nothing else
const orNothing = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

type Parts = Omit<Machine, 'otherStarts' | 'installs' | 'lines' | 'readers' | 'conflicts' | 'osVersions' | 'editions'>;

const parts: fc.Arbitrary<Parts> = fc
  .record({
    host: orNothing(host),
    versions: fc.uniqueArray(version, { maxLength: 3, selector: (found) => Object.values(found.version).join('.') }),
    osVersion: orNothing(osVersion),
    product: orNothing(product),
    kbs: fc.uniqueArray(kb, { maxLength: 4 }),
    boot: orNothing(boot.map((raw) => readBootTime(raw))),
    uptime: orNothing(uptime.map((raw) => readUptime(raw, 'day'))),
  })
  .map((known) => {
    const [first] = known.versions;
    const found = known.product === undefined ? undefined : productIn(known.product);
    const build = known.osVersion ?? (first === undefined ? undefined : buildOf(first.version));
    const edition = found === undefined ? undefined : editionOf(found, build);
    return { ...known, edition, otherWindows: found?.other, otherProduct: found?.other && found.raw };
  })
  .filter(({ versions, osVersion: os, product: name, kbs, boot: start, uptime: up }) =>
    [versions[0], os, name, kbs[0], start, up].some((fact) => fact !== undefined),
  );

/** Any machines as the readers give them: hosts each once, whatever the case; everything else as it comes. */
export const anyMachines: fc.Arbitrary<readonly Machine[]> = fc
  .uniqueArray(parts, {
    maxLength: 12,
    comparator: (a, b) => a !== undefined && a === b,
    selector: (machine) => machine.host?.toUpperCase(),
  })
  .map((machines) =>
    machines.map((machine, index) => ({
      ...machine,
      lines: [{ input: 0, from: index + 1, to: index + 1 }],
      readers: ['delimited-list' as const],
      conflicts: [],
      otherStarts: undefined,
      installs: [],
      osVersions: machine.osVersion === undefined ? [] : [machine.osVersion],
      editions: machine.edition === undefined ? [] : [machine.edition],
    })),
  );
