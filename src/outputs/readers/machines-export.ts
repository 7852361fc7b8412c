import { refusesVersion } from '../vocabulary/own-outputs.ts';
import { getNodeValue, type Node } from 'jsonc-parser';
import { BRANCHES } from '../../domain/branch.ts';
import { readBootTime } from '../../deadlines/boot-time.ts';
import { readUptime } from '../../deadlines/uptime.ts';
import { noFields, type Sighting } from '../sighting.ts';
import { hostIn } from '../values/host-name.ts';
import { productIn } from '../values/product.ts';
import { kbsIn } from '../values/kb-numbers.ts';
import { osVersionIn, versionIn } from '../values/versions.ts';

const FORMAT = /^check-497\/machines\/v\d+$/;
const KEYS = ['position', 'verdict', 'basis', 'comparisons', 'kbs', 'installed'];

/** One machine of an export, with the place of its entry. */
export interface ExportedMachine {
  readonly offset: number;
  /** What the entry says; several where it contradicts itself. */
  readonly sightings: readonly Sighting[];
}

/**
 * The machines of a JSON export of this site, of one of its entries or of a list of them; `undefined` for any other
 * document. Only what was found counts: an export also names the updates that it compared with, and says verdicts.
 */
export function exportedMachines(root: Node): readonly ExportedMachine[] | undefined {
  const entries = entriesIn(root);
  return entries?.map((node) => ({ offset: node.offset, sightings: sightingsOf(getNodeValue(node)) }));
}

function entriesIn(root: Node): readonly Node[] | undefined {
  if (root.type === 'array') return root.children?.some(isEntry) === true ? root.children.filter(isEntry) : undefined;
  if (isEntry(root)) return [root];
  const document = propertiesOf(root);
  return FORMAT.test(String(document.get('format')?.value)) ? (document.get('machines')?.children ?? []) : undefined;
}

function isEntry(node: Node): boolean {
  const properties = propertiesOf(node);
  return KEYS.every((key) => properties.has(key));
}

function propertiesOf({ type, children = [] }: Node): ReadonlyMap<string, Node | undefined> {
  if (type !== 'object') return new Map();
  return new Map(children.map(({ children: [key, value] = [] }) => [String(key?.value), value]));
}

/** An entry with its fields unchecked: somebody may have edited it. */
type Entry = Readonly<Record<string, unknown>>;

function sightingsOf(entry: Entry): readonly Sighting[] {
  const host = hostIn(textOf(entry['host']));
  const base: Sighting = { ...noFields(), host, apart: host === undefined };
  const refused = refusesVersion(entry['reason']) ? ({ refused: true } as const) : {};
  const [version, ...others] = listOf(entry['versions']).flatMap((found) => {
    const read = versionIn(textOf(found['version']));
    return typeof read === 'object'
      ? [{ ...read, tag: BRANCHES.find((branch) => branch === found['tag']), ...refused }]
      : [];
  });
  const wraps = objectOf(entry['deadline'])['counterWraps'] === true;
  const { most, seconds } = { most: entry['uptimeSecondsMost'], seconds: entry['uptimeSeconds'] };
  const first: Sighting = {
    ...base,
    version,
    osVersion: osVersionIn(textOf(entry['osVersion'])),
    product: productIn(textOf(entry['product']) || textOf(entry['edition'])),
    kbs: Array.isArray(entry['installed']) ? kbsIn(entry['installed'].join(' ')) : [],
    boot: readBootTime(textOf(objectOf(entry['boot'])['raw'])),
    uptime:
      typeof seconds === 'number'
        ? { raw: `${seconds} s`, seconds, ...(typeof most === 'number' && { most }), ...(wraps && { wraps }) }
        : undefined,
  };
  return [
    first,
    ...others.map((other) => ({ ...base, version: other })),
    ...listOf(entry['conflicts']).map((conflict) => ({ ...base, ...conflictFact(conflict) })),
  ];
}

function conflictFact({ field, other }: Entry): Partial<Sighting> {
  const text = textOf(other);
  switch (field) {
    case 'os-version':
      return { osVersion: osVersionIn(text) };
    case 'edition':
      return { product: productIn(text) };
    case 'boot':
      return { boot: readBootTime(text) };
    case 'uptime':
      return { uptime: readUptime(text) };
    case 'update':
      return { kbs: kbsIn(text), absent: kbsIn(text) };
    default:
      return {};
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function objectOf(value: unknown): Entry {
  return typeof value === 'object' && value !== null ? (value as Entry) : {}; // its fields are unknown
}

function listOf(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}
