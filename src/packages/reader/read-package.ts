import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { formatFileVersion } from '../../domain/file-version.ts';
import { readDriverFile } from '../../outputs/driver/driver-file.ts';
import type { Figure, PackageContent, PackageProblem, UnreadablePackage } from '../content.ts';
import { componentsIn, isTcpip, type ComponentName } from '../names.ts';
import { filesInIndex, namesTcpip, readProperties, readUpdateManifest, type PackageTexts } from '../package-texts.ts';
import { figureOf } from '../stored-list.ts';
import { PackageError, type Archives, type Entry, type Held } from './archives.ts';
import { letGo } from './let-go.ts';
import {
  DEPTH_LIMIT,
  ENTRIES_LIMIT,
  MANIFEST_REACH,
  PACKAGE_LIMIT,
  TEXT_LIMIT,
  UNPACKED_LIMIT,
  UNPACKED_TIMES,
} from './limits.ts';
import { archiveKind } from './recognise.ts';
import { placeOf, unreadable, type Content, type HandedFile, type Place } from './unreadable.ts';

/** Called after each part that was taken in, with bytes. */
export type Advance = (read: number, total: number) => void;

// Small enough that a bar moves.
const PART = 4_000_000;

/**
 * Opens an update package, layer by layer, and says what is in it: each package in a .zip or a program once, or why
 * the file can't be read. Never throws.
 */
export async function readPackageFile(
  file: HandedFile,
  archives: Archives,
  advance: Advance,
): Promise<readonly (PackageContent | UnreadablePackage)[]> {
  const { content } = file;
  const place = placeOf(file);
  if (/\.(?:psf|cicab)$/i.test(place.file)) return [unreadable(place, 'differences')];
  if (content.size > PACKAGE_LIMIT) return [unreadable(place, 'too-large')];
  try {
    const { held, hash } = await takeIn(content, archives, advance);
    const budget: Budget = { entries: ENTRIES_LIMIT, bytes: Math.max(UNPACKED_LIMIT, content.size * UNPACKED_TIMES) };
    return readHeld(held, { ...place, sha256: hash }, { archives, budget });
  } catch (error) {
    return [unreadable(place, problemOf(error))];
  }
}

/** What may still be unpacked. */
interface Budget {
  entries: number;
  bytes: number;
}

interface Tools {
  readonly archives: Archives;
  readonly budget: Budget;
}

/** Takes a file into the library's memory, and hashes it on the way: it lies in memory once. */
async function takeIn(
  content: Content,
  archives: Archives,
  advance: Advance,
): Promise<{ readonly held: Held; readonly hash: string }> {
  const held = archives.hold(content.size);
  const hash = sha256.create();
  try {
    for (let from = 0; from < content.size; from += PART) {
      const part = await bytesOf(content.slice(from, from + PART));
      archives.bytesOf(held).set(part, from);
      hash.update(part);
      letGo(part.buffer);
      advance(Math.min(from + PART, content.size), content.size);
    }
  } catch (error) {
    archives.free(held);
    throw error;
  }
  return { held, hash: bytesToHex(hash.digest()) };
}

/** A file can be gone, or locked, by the time it is opened. */
async function bytesOf(part: Pick<Blob, 'arrayBuffer'>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await part.arrayBuffer());
  } catch {
    throw new PackageError('gone');
  }
}

type Readings = readonly (PackageContent | UnreadablePackage)[];

/** Reads what lies in the library's memory, a package or packages in something else, and frees it. */
function readHeld(held: Held, place: Place, tools: Tools): Readings {
  const kind = archiveKind(tools.archives.bytesOf(held));
  if (kind === 'wim' || kind === 'other') {
    tools.archives.free(held);
    if (kind === 'wim') return [unreadable(place, 'other-format')];
    return [unreadable(place, held.size === 0 ? 'cut-off' : 'not-a-package')];
  }
  const seen = nothingSeen();
  try {
    look(held, place, kind === 'cabinet' ? 'package' : 'other', seen, tools);
  } catch (error) {
    return [...seen.inner, unreadable(place, problemOf(error))];
  }
  const { components, readFrom, inner } = seen;
  // The properties beside the cabinet say what it is for in words, the manifest in it by builds.
  const texts = { ...seen.manifest, ...seen.properties };
  const figures = [...components.values()].flatMap((figure) => figure ?? []);
  if (figures.length === 0 && seen.isExpress) return [...inner, unreadable(place, 'differences')];
  if (!seen.isUpdate && figures.length === 0) {
    return inner.length > 0 ? inner : [unreadable(place, kind === 'cabinet' ? 'not-a-package' : 'no-package-inside')];
  }
  return [...inner, { kind: 'package', ...place, sha256: place.sha256 ?? '', texts, figures, readFrom }];
}

/** What was seen of a package so far. */
interface Seen {
  manifest: PackageTexts;
  properties: PackageTexts;
  /** The components with tcpip.sys by their name; nothing for one whose manifest does not name the file. */
  readonly components: Map<string, Figure | undefined>;
  readonly readFrom: string[];
  isUpdate: boolean;
  isExpress: boolean;
  /** Packages that are files of their own: in a .zip, in a program. */
  readonly inner: (PackageContent | UnreadablePackage)[];
}

function nothingSeen(): Seen {
  return {
    manifest: {},
    properties: {},
    components: new Map(),
    readFrom: [],
    isUpdate: false,
    isExpress: false,
    inner: [],
  };
}

/**
 * Of what an archive is the file: a package, whose cabinets belong to it; one of these, in which archives are files to
 * be installed; something else that packages lie in.
 */
type Kind = 'package' | 'cabinet' | 'other';

/**
 * Goes through an archive, and frees it. What lies in it is opened when the next archive in it comes, and the last one
 * when it is freed: a package lies in memory twice, however many archives are around it.
 */
function look(archive: Held, place: Place, kind: Kind, seen: Seen, tools: Tools): void {
  const { archives, budget } = tools;
  const unopened: Inner[] = [];
  const openLast = () => unopened.splice(0).forEach((inner) => open(inner, kind, seen, tools));
  let passed = 0;
  try {
    for (const entry of archives.entriesOf(archive)) {
      budget.entries -= 1;
      if (budget.entries < 0) throw new PackageError('too-much');
      const file = entry.path.slice(entry.path.search(/[^\\/]*$/));
      if (OPENED[kind].test(file) && !isForScan(file)) {
        openLast();
        const inner = { file, inside: [...place.inside, place.file], size: entry.size };
        if (inner.inside.length > DEPTH_LIMIT) throw new PackageError('too-deep');
        unopened.push({ place: inner, held: unpacked(entry, Infinity, tools) });
      } else lookAtFile(entry, file, passed, seen, tools);
      passed += entry.size;
    }
  } finally {
    archives.free(archive);
    openLast();
  }
}

/** An archive in an archive, unpacked. */
interface Inner {
  readonly place: Place;
  readonly held: Held;
}

/** Reads an archive in an archive, and frees it. */
function open({ place, held }: Inner, around: Kind, seen: Seen, tools: Tools): void {
  const { archives } = tools;
  if (around === 'other') seen.inner.push(...ofPackages(readHeld(held, withHash(place, held, tools), tools)));
  else if (archiveKind(archives.bytesOf(held)) === 'cabinet') look(held, place, 'cabinet', seen, tools);
  else archives.free(held);
}

/** What is opened in each kind of archive. */
const OPENED = { package: /\.cab$/i, cabinet: /^(?!)/, other: /\.(?:msu|cab|zip|exe)$/i } as const;

/** What Windows Update asks before it installs: no part of the update. */
function isForScan(file: string): boolean {
  return /^WSUSSCAN\.cab$/i.test(file);
}

const HOLDS_NONE: ReadonlySet<PackageProblem> = new Set(['not-a-package', 'no-package-inside']);

/** A program beside the packages is none, and no fault. */
function ofPackages(readings: Readings): Readings {
  return readings.filter(
    (each) => each.kind === 'package' || !HOLDS_NONE.has(each.problem) || !/\.exe$/i.test(each.file),
  );
}

function lookAtFile(entry: Entry, file: string, passed: number, seen: Seen, tools: Tools): void {
  if (/^update\.mum$/i.test(file)) {
    seen.manifest = readUpdateManifest(textOf(entry, tools));
    seen.isUpdate = true;
    seen.readFrom.push(file);
  } else if (/-pkgProperties(?:_\w+)?\.txt$/i.test(file)) {
    seen.properties = readProperties(textOf(entry, tools));
    seen.isUpdate = true;
    seen.readFrom.push(file);
  } else if (/^_manifest_\.cix\.xml$/i.test(file)) {
    noteNames(filesInIndex(textOf(entry, tools)), seen);
    if (seen.components.size > 0) seen.readFrom.push(file);
  } else if (/\.(?:psf|cicab)$|\.psf\.cix\.xml$/i.test(file)) seen.isExpress = true;
  else lookAtComponent(entry, file, passed, seen, tools);
}

/** The component's manifest, or in older packages its directory with the driver itself. */
function lookAtComponent(entry: Entry, file: string, passed: number, seen: Seen, tools: Tools): void {
  if (/\.mum$/i.test(file)) seen.isUpdate = true;
  const component = componentsIn(entry.path).find(isTcpip);
  if (component === undefined) return;
  const figure = noted(component, seen);
  if (passed > MANIFEST_REACH || entry.size > TEXT_LIMIT) return;
  if (/\.manifest$/i.test(file)) {
    const manifest = textOf(entry, tools);
    // In a package of differences it is none that can be read: then the name has to do.
    if (!manifest.includes('<assembly')) return;
    seen.readFrom.push(file);
    if (figure?.seenIn === 'file') return;
    seen.components.set(keyOf(component), namesTcpip(manifest) ? figureWith(component, 'manifest') : undefined);
  } else if (/^tcpip\.sys$/i.test(file)) {
    const reading = withHeld(entry, tools, (held) => readDriverFile(tools.archives.bytesOf(held)));
    if (!reading.ok || reading.identity !== 'tcpip') return;
    seen.readFrom.push(file);
    seen.components.set(keyOf(component), { ...figureWith(component, 'file'), version: reading.version });
  }
}

function noteNames(names: string, seen: Seen): void {
  for (const component of componentsIn(names).filter(isTcpip)) noted(component, seen);
}

/** Keeps a component that was named; what is known of it already stays. */
function noted(component: ComponentName, { components }: Seen): Figure | undefined {
  const key = keyOf(component);
  if (!components.has(key)) components.set(key, figureOf(component));
  return components.get(key);
}

function figureWith(component: ComponentName, seenIn: Figure['seenIn']): Figure {
  return { ...figureOf(component), seenIn };
}

function keyOf({ architecture, version }: ComponentName): string {
  return `${architecture} ${formatFileVersion(version)}`;
}

function textOf(entry: Entry, tools: Tools): string {
  return withHeld(entry, tools, (held) => decoded(tools.archives.bytesOf(held)));
}

/** Windows' own tools write these texts as UTF-8 or, some properties, as UTF-16. */
function decoded(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Unpacks a text or a driver, and frees it again. */
function withHeld<T>(entry: Entry, tools: Tools, use: (held: Held) => T): T {
  const held = unpacked(entry, TEXT_LIMIT, tools);
  try {
    return use(held);
  } finally {
    tools.archives.free(held);
  }
}

/** Unpacks an entry, within the limits. */
function unpacked(entry: Entry, most: number, { budget }: Tools): Held {
  budget.bytes -= entry.size;
  if (entry.size > most || budget.bytes < 0) throw new PackageError('too-much');
  return entry.read();
}

function withHash(place: Place, held: Held, { archives }: Tools): Place {
  return { ...place, sha256: bytesToHex(sha256(archives.bytesOf(held))) };
}

function problemOf(error: unknown): PackageProblem {
  if (error instanceof PackageError) return error.problem;
  // The library itself broke on it: nothing that it says can be relied on.
  return error instanceof RangeError ? 'no-memory' : 'damaged';
}
