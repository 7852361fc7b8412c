import type { EditionId, KbNumber } from '../domain/facts.ts';
import { buildOf, formatFileVersion } from '../domain/file-version.ts';
import type { Conflict, LineSpan, Machine, ReaderName, VersionFound } from './machine.ts';
import { compareInventories, type Inventory } from './inventories.ts';
import type { Sighting } from './sighting.ts';
import { editionOf, type ProductFound } from './values/product.ts';
import { NO_KBS } from './values/kb-numbers.ts';
import type { Install } from '../deadlines/replaced-later.ts';
import { startAt } from './counted-back.ts';
import type { Moment } from './vocabulary/moments.ts';
import { startsOf, startText, withStart, type StartTold, type ToldStart } from '../deadlines/told-starts.ts';

type Lists = 'versions' | 'kbs' | 'installs' | 'lines' | 'readers' | 'conflicts' | 'osVersions' | 'editions';

/** A machine that facts are still being added to. Lists of which nothing is added are shared with the sighting. */
export type Draft = { -readonly [Key in keyof Omit<Machine, Lists>]: Machine[Key] } & {
  versions: readonly VersionFound[] | VersionFound[];
  kbs: readonly KbNumber[] | KbNumber[];
  installs: readonly Install[] | Install[];
  lines: LineSpan[];
  readers: readonly ReaderName[];
  conflicts: readonly Conflict[];
  osVersions: Machine['osVersions'];
  editions: Machine['editions'];
  products: readonly ProductFound[];
  /** Updates that are said not to be there. */
  absent: readonly KbNumber[] | KbNumber[];
  /** Among all machines, the first being 1; 0 as long as it may turn out to be another's output. */
  position: number;
  found: ProductFound | undefined;
  /** The inventories that hold all its updates of one time. */
  inventories: readonly Inventory[];
  /** What the lists hold, once a machine is seen twice: keeps joining linear in the number of facts. */
  holds: Set<string> | undefined;
};

const NO_VERSIONS: readonly VersionFound[] = [];
const NO_CONFLICTS: readonly Conflict[] = [];
const NO_OS_VERSIONS: Machine['osVersions'] = [];
const NO_PRODUCTS: readonly ProductFound[] = [];
const NO_EDITIONS: Machine['editions'] = [];

/**
 * A machine that has this sighting and nothing else.
 *
 * @param nowMs the moment of reading: uptimes count back from it
 */
export function draftOf(seen: Sighting, lines: LineSpan[], reader: ReaderName, nowMs: number): Draft {
  const draft: Draft = {
    host: seen.host,
    versions: seen.version === undefined ? NO_VERSIONS : [seen.version],
    osVersion: seen.osVersion,
    edition: undefined,
    product: undefined,
    kbs: seen.kbs,
    absent: NO_KBS,
    boot: seen.boot,
    uptime: seen.uptime,
    otherStarts: undefined,
    installs: seen.installs,
    lines,
    readers: onlyReader(reader),
    conflicts: NO_CONFLICTS,
    osVersions: seen.osVersion === undefined ? NO_OS_VERSIONS : [seen.osVersion],
    editions: NO_EDITIONS,
    otherWindows: undefined,
    otherProduct: undefined,
    products: seen.product === undefined ? NO_PRODUCTS : [seen.product],
    position: 0,
    found: seen.product,
    inventories: inventoriesOf(seen),
    holds: undefined,
  };
  if (seen.product !== undefined) settleEdition(draft);
  if (seen.absent.length > 0) addAbsent(draft, (draft.holds ??= holdings(draft)), seen.absent);
  if (seen.otherStarts !== undefined || (seen.boot !== undefined && seen.uptime !== undefined))
    addStarts(draft, seen.otherStarts ?? [], nowMs);
  return draft;
}

/** Adds what another row, block or input says of the same machine. */
export function addSighting(
  draft: Draft,
  seen: Sighting,
  lines: readonly LineSpan[],
  reader: ReaderName,
  nowMs: number,
): void {
  const holds = (draft.holds ??= holdings(draft));
  if (seen.version !== undefined) addVersion(draft, holds, seen.version);
  if (seen.whole === true) addInventory(draft, holds, seen);
  else addKbs(draft, holds, seen.kbs);
  addAbsent(draft, holds, seen.absent);
  addOsVersion(draft, holds, seen);
  addProduct(draft, holds, seen);
  if (seen.boot !== undefined || seen.uptime !== undefined) addStarts(draft, startsIn(seen), nowMs);
  if (seen.installs.length > 0) (draft.installs as Install[]).push(...seen.installs); // its own array since `holdings`
  if (!draft.readers.includes(reader)) draft.readers = [...draft.readers, reader];
  for (const span of lines) addLines(draft.lines, span);
  if (draft.found !== undefined) settleEdition(draft);
}

/** Adds lines, which become one span with those that they follow. */
export function addLines(lines: LineSpan[], { input, from, to }: LineSpan): void {
  const last = lines.at(-1);
  if (last !== undefined && last.input === input && last.to + 1 === from) {
    lines[lines.length - 1] = { input, from: last.from, to };
  } else lines.push({ input, from, to });
}

function holdings(draft: Draft): Set<string> {
  // From here on the draft has lists of its own.
  draft.versions = [...draft.versions];
  draft.kbs = [...draft.kbs];
  draft.installs = [...draft.installs];
  draft.absent = [...draft.absent];
  return new Set<string>([...draft.kbs, ...draft.versions.map(({ version }) => formatFileVersion(version))]);
}

/** Takes updates back, and with them the versions; the same, if another input says so later, count again. */
export function takeFactsBack(draft: Draft, kbs: readonly KbNumber[], versions: boolean): void {
  const taken = new Set(kbs);
  for (const kb of taken) draft.holds?.delete(kb);
  draft.kbs = draft.kbs.filter((kb) => !taken.has(kb));
  draft.installs = draft.installs.filter(({ kb }) => !taken.has(kb));
  if (!versions) return;
  for (const { version } of draft.versions) draft.holds?.delete(formatFileVersion(version));
  draft.versions = [];
}

/** Takes back when a machine started. */
export function takeStartBack(draft: Draft): void {
  draft.boot = undefined;
  draft.uptime = undefined;
  draft.otherStarts = undefined;
  draft.conflicts = draft.conflicts.filter(isOfElse);
}

/** True for a conflict that is not of starts. */
function isOfElse({ field }: Conflict): boolean {
  return field !== 'boot' && field !== 'uptime';
}

function addVersion(draft: Draft, holds: Set<string>, found: VersionFound): void {
  const key = formatFileVersion(found.version);
  if (holds.has(key)) {
    if (found.refused === true)
      draft.versions = draft.versions.map((one) => (formatFileVersion(one.version) === key ? found : one));
    return;
  }
  holds.add(key);
  (draft.versions as VersionFound[]).push(found); // its own array since `holdings`
}

function addKbs(draft: Draft, holds: Set<string>, kbs: readonly KbNumber[]): void {
  for (const kb of kbs) {
    if (holds.has(kb)) continue;
    holds.add(kb);
    if (holds.has(absenceOf(kb))) {
      addConflict(draft, holds, { field: 'update', kept: kb, other: kb });
      continue;
    }
    (draft.kbs as KbNumber[]).push(kb); // its own array since `holdings`
  }
}

function absenceOf(kb: KbNumber): string {
  return `no ${kb}`;
}

/** Adds the updates of a list of all that there are: what another one says otherwise counts no more. */
function addInventory(draft: Draft, holds: Set<string>, seen: Sighting): void {
  const { lacked, gone } = compareInventories(seen, draft.kbs, draft.inventories);
  addAbsent(draft, holds, lacked);
  addKbs(draft, holds, seen.kbs);
  addAbsent(draft, holds, gone);
  draft.inventories = [...draft.inventories, ...inventoriesOf(seen)];
}

function inventoriesOf({ whole, kbs, boot }: Sighting): readonly Inventory[] {
  return whole === true ? [{ kbs, boot }] : NO_INVENTORIES;
}

const NO_INVENTORIES: readonly Inventory[] = [];

/** An update that is said to be there elsewhere, before or after, counts no more. */
function addAbsent(draft: Draft, holds: Set<string>, kbs: readonly KbNumber[]): void {
  for (const kb of kbs) {
    if (holds.has(absenceOf(kb))) continue;
    holds.add(absenceOf(kb));
    (draft.absent as KbNumber[]).push(kb); // its own array since `holdings`
    if (!holds.has(kb)) continue;
    draft.kbs = draft.kbs.filter((one) => one !== kb);
    addConflict(draft, holds, { field: 'update', kept: kb, other: kb });
  }
}

function addOsVersion(draft: Draft, holds: Set<string>, { osVersion }: Sighting): void {
  if (osVersion !== undefined) draft.osVersions = withOne(draft.osVersions, osVersion, (one) => one === osVersion);
  if (draft.osVersion === undefined) draft.osVersion = osVersion;
  else if (osVersion !== undefined && osVersion !== draft.osVersion) {
    addConflict(draft, holds, { field: 'os-version', kept: draft.osVersion, other: osVersion });
  }
}

function startsIn({ boot, uptime, otherStarts }: Sighting): readonly StartTold[] {
  return [
    ...(boot === undefined ? [] : [{ boot }]),
    ...(uptime === undefined ? [] : [{ uptime }]),
    ...(otherStarts ?? []),
  ];
}

/** Adds starts and uptimes; those that contradict each other are all told of. */
export function addStarts(draft: Draft, more: readonly StartTold[], nowMs: number): void {
  const { boot, uptime, otherStarts } = more.reduce<ToldStart>(withStart, draft);
  Object.assign(draft, { boot, uptime, otherStarts });
  const [kept, ...others] = startsOf(draft, nowMs);
  const contradicting = others.map((other): Conflict => ({
    field: 'boot' in other ? 'boot' : 'uptime',
    kept: kept === undefined ? '' : startText(kept),
    other: startText(other),
  }));
  const rest = draft.conflicts.filter(isOfElse);
  draft.conflicts = [...rest, ...contradicting].slice(0, CONFLICTS_MAX);
}

/** Counts the uptime that was told last from the moment at which it was measured. */
export function measureStart(draft: Draft, at: Moment, nowMs: number): void {
  const last = draft.otherStarts?.findLast((other) => 'uptime' in other);
  const uptime = last?.uptime ?? draft.uptime;
  if (uptime === undefined) return;
  if (last === undefined) draft.uptime = undefined;
  else draft.otherStarts = draft.otherStarts?.filter((other) => other !== last);
  addStarts(draft, at === 'unread' ? [] : [{ boot: startAt(at, uptime) }], nowMs);
}

function addProduct(draft: Draft, holds: Set<string>, { product }: Sighting): void {
  if (product === undefined) return;
  draft.products = withOne(draft.products, product, ({ raw }) => raw === product.raw);
  if (draft.found === undefined) draft.found = product;
  else if (draft.found.product !== product.product || packsDiffer(draft.found, product)) {
    addConflict(draft, holds, { field: 'edition', kept: draft.found.raw, other: product.raw });
  } else if (draft.found.servicePack === undefined) draft.found = product;
}

function packsDiffer(a: ProductFound, b: ProductFound): boolean {
  return a.servicePack !== undefined && b.servicePack !== undefined && a.servicePack !== b.servicePack;
}

function addConflict(draft: Draft, holds: Set<string>, conflict: Conflict): void {
  const key = `${conflict.field} ${conflict.other}`;
  if (holds.has(key)) return;
  holds.add(key);
  draft.conflicts = draft.conflicts.length < CONFLICTS_MAX ? [...draft.conflicts, conflict] : draft.conflicts;
}

// Shown to people, one by one.
const CONFLICTS_MAX = 50;

/** The list with one more, unless it is there already or the list is as long as anybody looks at. */
function withOne<T>(list: readonly T[], more: T, isSame: (one: T) => boolean): readonly T[] {
  return list.length > CONFLICTS_MAX || list.some(isSame) ? list : [...list, more];
}

/** A product without its service pack gets it from the build, Windows' own word before a file's. */
function settleEdition(draft: Draft): void {
  const { found, osVersion, versions } = draft;
  const [first] = versions;
  // To put a build into words takes longer than all the rest, and most names say their service pack.
  const build =
    draft.products.every(({ servicePack }) => servicePack !== undefined) || first === undefined
      ? osVersion
      : (osVersion ?? buildOf(first.version));
  draft.product = found?.raw;
  draft.edition = found === undefined ? undefined : editionOf(found, build);
  if (draft.products.length === 1) {
    draft.editions = draft.edition === undefined ? NO_EDITIONS : onlyEdition(draft.edition);
  } else {
    draft.editions = [...new Set(draft.products.flatMap((product) => editionOf(product, build) ?? []))];
  }
  const foreign = draft.products.find(({ other }) => other !== undefined);
  draft.otherWindows = foreign?.other;
  draft.otherProduct = foreign?.raw;
}

// Most machines have one, and share the list of it.
const EDITION_LISTS = new Map<EditionId, Machine['editions']>();

function onlyEdition(edition: EditionId): Machine['editions'] {
  const known = EDITION_LISTS.get(edition) ?? [edition];
  EDITION_LISTS.set(edition, known);
  return known;
}

const READER_LISTS = new Map<ReaderName, readonly ReaderName[]>();

function onlyReader(reader: ReaderName): readonly ReaderName[] {
  const known = READER_LISTS.get(reader) ?? [reader];
  READER_LISTS.set(reader, known);
  return known;
}
