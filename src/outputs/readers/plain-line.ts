import { readBootTime } from '../../deadlines/boot-time.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import type { Role } from '../vocabulary/roles.ts';
import { noFields, type Sighting } from '../sighting.ts';
import { cutCells, delimiterOf } from '../text/cells.ts';
import { readPlainRow } from './plain-row.ts';
import { kbOf, piecesOf, type Piece } from './pieces.ts';
import type { BadReason } from '../text/line-ledger.ts';
import type { VersionFound } from '../machine.ts';
import { fileNamedIn, versionBehindName } from '../values/file-name.ts';
import { hostIn, isNameLike } from '../values/host-name.ts';
import { productIn } from '../values/product.ts';
import { osVersionIn, shareHostIn, versionIn } from '../values/values.ts';
import type { Subject } from '../subject.ts';
import { isDayOfLook, isLabel, isLogLevel, mayBeName } from '../vocabulary/labels.ts';
import { affirmsInstalled, deniesBeside, deniesInstalled, isAttempt } from '../vocabulary/status.ts';
import { isCompared, isWanted } from '../vocabulary/wanted.ts';

/*
 * Only what the text says. All readers hold to this; here it shows most.
 *
 * A reader makes claims: what is said, of which machine, and which words of the input entitle it. A version is
 * tcpip.sys's only where the text names the file, or in the plain list that the site asks for. An update is installed
 * only in an inventory of what is installed, and only where no status beside it says otherwise or is unknown. A date is
 * a start only where a heading or a label says start or boot. What is wanted, expected or compared with is not found.
 * A name is a machine's where the text has it in the place of one, or where it can be nothing else.
 *
 * What no claim covers is left over, and what has words left over is prose: it states nothing, and is shown with the
 * reason. "Cannot tell" is a good answer; a guess is a defect.
 */

/** What a line states of one machine or several. */
export interface PlainLine {
  readonly sightings: readonly Sighting[];
  /** What of it was not taken. */
  readonly remark: BadReason | undefined;
  /** True for updates without a machine: they are facts only where a heading right above names it. */
  readonly needsHeading: boolean;
}

/** What is known of a line beside its text. */
export interface LineContext {
  /** The file that a heading or a command names: see `Subject`. */
  readonly file: Subject['file'];
  /** True for a row of a list: any word between its signs may be a name. */
  readonly cells: boolean;
}

/** A word that may be a machine's name. */
interface Candidate {
  readonly word: string;
  /** True where a label says that it is a name. */
  readonly labelled: boolean;
  /** True where `,`, `/` or the like stands before it. */
  readonly apart: boolean;
}

/** What the pieces of a line say, while they are gone through. */
interface Claims {
  readonly candidates: Candidate[];
  readonly leftover: string[];
  readonly hosts: string[];
  readonly addresses: string[];
  boot: string | undefined;
  /** A date that no label calls a start. */
  loneDate: string | undefined;
  product: string | undefined;
  denied: boolean;
  /** True where a label stands before the version. */
  labelled: boolean;
}

const VALUES: ReadonlySet<Piece['kind']> = new Set(['version', 'os-version', 'kb', 'product', 'date']);
// What may stand between a label and its value.
const LINKS = new Set([
  ':',
  '=',
  '->',
  '=>',
  '→',
  '–',
  '—',
  '-',
  '(',
  '[',
  '"',
  "'",
  '：',
  '（',
  '·',
  '・',
  '`',
  '*',
  '_',
  '.',
]);
const ARROWS = new Set(['->', '=>', '→']);
const NAMES: ReadonlySet<Piece['kind']> = new Set(['host-path', 'address']);
const KB_LABEL = /kb|id$|s$|済み/i;
const APART = new Set([',', '/', ';', '|', '&', '+', '、', '，', '・']);
const OPEN = /[?？]|\[\s?\]|☐|□|\[x\].*\bKB\d|(?<!\S):[a-z_+-]\w{0,30}:(?!\S)/i;
// A dash behind an update, or right before it, a line through it, marks of a comment or of "about": that may be a no.
const DASHED =
  /^\s*(?:\/\/|;|#(?!#)|rem\s|[~≈]|-(?=[\p{L}\p{N}]))|!\s*$|\bKB\d{6,7}[\s,;|]*[-–—]+\s*$|\S\s+[!-]KB\d|!KB\d|~~/iu;
// A sign of which nobody knows what it says of the update, or whether it belongs to the line above.
const MARKED_UPDATE =
  /\bKB\d{6,7}\s*(?:=\s*$|\(\s?[x×✗✘✕–—-]\s?\)|[["〃″\\/{}]\s*$)|<-\s*KB\d|^\s*!\s?\w|\bKB\d{6,7}\s*<-/i;
// What a scanner found, and what it compared that with.
const BELOW = /\s(?:which\s)?is\s(?:less|lower|older|earlier)\sthan\s\d{1,2}\.\d[\d.]{6,30}\s*$/i;
// Bullets, numbers and ticked boxes of a list.
const MARKS = /^\s*(?:[①-⑳❶-❿⑴-⒇]\s*|(?:\d{1,3}[.)]|[•*–—+▪■□●○◦‣·・-]|#{2,6}|\[[xX✓✔]\])\s+)+/;

/**
 * The plain list that people write: one or several machines, and of each a version, updates, product or OS version,
 * and nothing else. A line is cut into the pieces that are known; where words are left over, it is prose, and states
 * nothing.
 *
 * @example readPlainLine('SRV01 needs KB2688338', { file: undefined, cells: false }) // 'wanted'
 * @example readPlainLine('SRV01: KB2688338', { file: undefined, cells: false }).sightings[0].kbs // ['KB2688338']
 */
export function readPlainLine(line: string, context: LineContext): PlainLine | BadReason {
  const text = line.replace(BELOW, '');
  const row = context.file === undefined && context.cells ? readPlainRow(text, true) : undefined;
  if (row !== undefined) return stated([row]);
  // A question, or a box: beside an update a tick says that something was done, not what.
  if (OPEN.test(text) || DASHED.test(text) || MARKED_UPDATE.test(text)) return 'prose';
  const pieces = piecesOf(text.replace(MARKS, ''));
  if (pieces === undefined) return 'prose';
  if (!pieces.some(({ kind }) => VALUES.has(kind))) return versionProblem(text) ?? 'no-fact';
  const version = ownVersionIn(text, context);
  if (typeof version === 'string') return isCompared(text) ? 'wanted' : version;
  if (isCompared(text)) return 'wanted';
  // "Windows 7 SP1 (6.1.7601.24545)": Windows' own version, as newer tools print it.
  if (version !== undefined && fileNamedIn(text) === undefined && context.file !== 'tcpip.sys' && isOfProduct(pieces))
    return 'unnamed-file';
  const claims = claimsOf(pieces);
  const hosts = hostsOf(claims, { ...context, hasVersion: version !== undefined, text });
  if (typeof hosts === 'string') return hosts;
  return sightingsOf(text, context, pieces, claims, version, hosts);
}

/** True where the version stands in brackets right behind the product's name. */
function isOfProduct(pieces: readonly Piece[]): boolean {
  const index = pieces.findIndex(({ kind }) => kind === 'version');
  return /^[([]$/.test(pieces[index - 1]?.text ?? '') && pieces[index - 2]?.kind === 'product';
}

function stated(sightings: readonly Sighting[], remark?: BadReason, needsHeading = false): PlainLine {
  return { sightings, remark, needsHeading };
}

function versionProblem(text: string): BadReason | undefined {
  const found = versionIn(text);
  return typeof found === 'string' ? found : undefined;
}

/** The version of tcpip.sys, also where other files and their versions stand beside it. */
function ownVersionIn(text: string, { file }: LineContext): VersionFound | BadReason | undefined {
  const version = versionIn(text);
  const named = fileNamedIn(text) ?? file;
  if (named !== 'other-file' && version !== 'several-versions') return version;
  if (version === undefined) return named === 'other-file' ? 'other-file' : undefined;
  const behind = versionBehindName(text);
  if (behind === undefined) return named === 'other-file' ? 'other-file' : version;
  return versionIn(behind);
}

function claimsOf(pieces: readonly Piece[]): Claims {
  const claims: Claims = {
    candidates: [],
    leftover: [],
    hosts: [],
    addresses: [],
    boot: undefined,
    loneDate: undefined,
    product: undefined,
    denied: false,
    labelled: false,
  };
  let label: Role | 'look' | undefined;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind === 'sign') continue;
    if (piece.kind === 'word') {
      let end = at + 1;
      while (pieces[end]?.kind === 'word') end += 1;
      label = readWords(claims, pieces, at, end, label === 'host');
      at = end - 1;
      continue;
    }
    readValue(claims, piece, label, at === 0 || (at === 1 && pieces[0]?.kind === 'sign'));
    label = undefined;
  }
  return claims;
}

function readValue(claims: Claims, { kind, text }: Piece, label: Role | 'look' | undefined, isFirst: boolean): void {
  if (kind === 'date' || kind === 'duration') {
    if (label === 'boot' && kind === 'date') claims.boot ??= text;
    // The time of a log line stands first; nobody takes it for a start.
    else if (label !== 'look' && !isFirst) claims.loneDate ??= text;
  } else if (kind === 'version') claims.labelled ||= label !== undefined;
  else if (kind === 'product') claims.product ??= text;
  else if (kind === 'address') claims.addresses.push(text.replace(/:\d+$/, ''));
  else if (kind === 'host-path') {
    const host = hostIn(text);
    if (host === undefined) claims.leftover.push(text);
    else claims.hosts.push(host);
  }
}

/** Reads a run of words between values: a label of the next, a status of the last, names. Gives the next one's label. */
function readWords(
  claims: Claims,
  pieces: readonly Piece[],
  from: number,
  to: number,
  labelled: boolean,
): Role | 'look' | undefined {
  const words = pieces.slice(from, to).map(({ text }) => text.replace(/[.,]+$/, ''));
  const { next, linked } = nextOf(pieces, to);
  const last = lastOf(pieces, from);
  // What a log puts between its time and the rest.
  let rest = last === 'date' ? words.filter((word) => !isLogLevel(word)) : words;
  let label: Role | 'look' | undefined;
  for (let cut = 0; cut < rest.length; cut += 1) {
    const found = labelOf(rest.slice(cut).join(' '), next, linked);
    if (found === undefined) continue;
    if (found === 'denied') claims.denied = true;
    else if (found !== 'affirmed') label = found;
    rest = rest.slice(0, cut);
    break;
  }
  if (rest.length > 0 && last === 'kb') {
    const phrase = rest.join(' ');
    if (deniesBeside(phrase)) {
      claims.denied = true;
      return label;
    }
    if (affirmsInstalled(phrase)) return label;
  }
  const final = rest.at(-1) ?? '';
  if (rest.length > 1 && !labelled && !isLabel(final) && roleOf(rest.slice(0, -1).join(' ')) === 'host') {
    claims.candidates.push({ word: final, labelled: true, apart: false });
    return label;
  }
  for (const [index, word] of rest.entries()) {
    const apart = index === 0 && APART.has(pieces[from - 1]?.text ?? '');
    claims.candidates.push({ word, labelled: labelled && index === 0, apart });
  }
  return label;
}

function nextOf(
  pieces: readonly Piece[],
  from: number,
): { readonly next: Piece | undefined; readonly linked: boolean } {
  let linked = false;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind !== 'sign' || !LINKS.has(piece.text)) return { next: piece, linked };
    linked ||= piece.text === ':' || piece.text === '=' || piece.text === '：';
  }
  return { next: undefined, linked };
}

function lastOf(pieces: readonly Piece[], from: number): Piece['kind'] | undefined {
  for (let at = from - 1; at >= 0; at -= 1) if (pieces[at]?.kind !== 'sign') return pieces[at]?.kind;
  return undefined;
}

/** What a phrase is to the value behind it. */
function labelOf(
  phrase: string,
  next: Piece | undefined,
  linked: boolean,
): Role | 'look' | 'denied' | 'affirmed' | undefined {
  // No label has a digit.
  if (/\d/.test(phrase)) return undefined;
  const role = roleOf(phrase);
  switch (next?.kind) {
    case 'version': {
      const named = roleOf(phrase.replace(/\s(?:is|ist|est|es)$/i, ''));
      return named === 'version'
        ? named
        : role === 'version' || role === 'found' || (role === 'installed' && !isAttempt(phrase))
          ? role
          : undefined;
    }
    case 'file':
      // What a scanner's report calls what it found.
      if (/^results?$/i.test(phrase)) return 'found';
      return role === 'file' || role === 'version' ? role : undefined;
    case 'date':
    case 'duration':
      return role === 'boot' || role === 'uptime' ? role : isDayOfLook(phrase) ? 'look' : undefined;
    case 'kb':
      if (deniesBeside(phrase)) return 'denied';
      if (affirmsInstalled(phrase)) return 'affirmed';
      // "SRV01 update KB2688338" is a wish; "updates" and "HotFixID" are labels.
      return role === 'kb' && KB_LABEL.test(phrase) ? 'kb' : undefined;
    case 'os-version':
    case 'product':
      return role === 'os-version' || role === 'product' ? role : undefined;
    case 'word':
    case 'address':
    case 'host-path':
      return linked && role === 'host' ? role : undefined;
    default:
      return undefined;
  }
}

interface HostContext extends LineContext {
  readonly hasVersion: boolean;
  readonly text: string;
}

/** The machines that a line names; why it states nothing, where words are left over. */
function hostsOf(claims: Claims, context: HostContext): readonly string[] | BadReason {
  const { candidates, leftover, hosts, addresses } = claims;
  const names = [...hosts];
  const others = [...leftover];
  for (const candidate of candidates) {
    const name = isName(candidate, candidates.length, context) ? hostIn(candidate.word) : undefined;
    if (name === undefined) others.push(candidate.word);
    else names.push(name);
  }
  const separate = candidates.length < 2 || candidates.slice(1).every(({ apart, labelled }) => apart && !labelled);
  if (others.length > 0 || !separate)
    return whyLeftOver(others.length > 0 ? others : candidates.map(({ word }) => word), context);
  if (names.length > 1 && (hasOwnCells(context.text, names.length) || LABELS_APART.test(context.text)))
    return 'second-name';
  return names.length > 0 ? [...new Set(names)] : [...new Set(addresses.flatMap((address) => hostIn(address) ?? []))];
}

// "SRV01: -; SRV02: KB2688338": each has its own.
const LABELS_APART = /\p{N}\s*[:=：]\s?(?!\\).*[:=：]/u;

/**
 * True for a row with names in cells of their own, and what is said in another: one may be the machine's server. Commas
 * are what people put between names, too.
 */
function hasOwnCells(text: string, names: number): boolean {
  const delimiter = delimiterOf(text);
  return delimiter !== undefined && delimiter !== ',' && cutCells(text, delimiter).length > names;
}

function isName({ word, labelled }: Candidate, count: number, { hasVersion, text }: HostContext): boolean {
  if (labelled || isNameLike(word.replace(/\$$/, ''))) return true;
  // Any word may stand before a version; one in capitals, with nothing between, is a name.
  return count === 1 && hasVersion && mayBeName(word) && !isWanted(word) && !/:\s/.test(text);
}

function whyLeftOver(words: readonly string[], { hasVersion, file }: HostContext): BadReason {
  const phrase = words.join(' ');
  if (isWanted(phrase)) return 'wanted';
  if (hasVersion && file !== 'tcpip.sys' && words.every(isLabel)) return 'unnamed-file';
  return !hasVersion && deniesInstalled(phrase) ? 'not-installed' : 'prose';
}

function sightingsOf(
  text: string,
  { file, cells }: LineContext,
  pieces: readonly Piece[],
  claims: Claims,
  version: VersionFound | undefined,
  named: readonly string[],
): PlainLine | BadReason {
  const share = named.length === 0 ? shareHostIn(text) : undefined;
  const hosts = share === undefined ? named : [share];
  const fields = noFields();
  const listed = [...new Set(pieces.filter(({ kind }) => kind === 'kb').map(kbOf))];
  let remark: BadReason | undefined = claims.denied && listed.length > 0 ? 'not-installed' : undefined;
  fields.version = version;
  if (claims.denied) fields.absent = listed;
  else fields.kbs = listed;
  fields.osVersion = osVersionIn(pieces.find(({ kind }) => kind === 'os-version')?.text ?? '');
  fields.product = claims.product === undefined ? undefined : productIn(claims.product);
  if (claims.boot !== undefined) {
    fields.boot = readBootTime(claims.boot);
    if (fields.boot === undefined) remark ??= 'unreadable-value';
  }
  // A date beside an update alone is the day of its installation.
  const on = claims.loneDate === undefined ? undefined : readBootTime(claims.loneDate);
  if (listed.length === 0 && claims.loneDate !== undefined) remark ??= 'unlabelled-date';
  else if (on !== undefined) fields.installs = fields.kbs.map((kb) => ({ kb, on }));
  // "KB2688338: SRV01, SRV02" may be where it is to go.
  if (listed.length > 0 && (hosts.length > 1 || LEADS.test(text)) && pieces.find(isNamed)?.kind === 'kb')
    return 'prose';
  // A machine, then its updates; what points from one to the other may be a plan.
  if (listed.length > 0 && version === undefined && !isList(pieces, cells)) return 'prose';
  if (hosts.length > 0)
    return stated(
      hosts.map((host) => ({ ...fields, host })),
      remark,
    );
  if (listed.length > 0) {
    const onlyUpdates = version === undefined && fields.osVersion === undefined && !claims.denied;
    return onlyUpdates ? stated([fields], remark, true) : claims.denied ? 'not-installed' : 'no-inventory';
  }
  if (version === undefined) return 'no-fact';
  // "Windows 7 SP1 6.1.7601.17757", "2026-11-01 6.1.7601.17757": as lists of what there is, or was, have it.
  const isOfList = claims.product !== undefined || pieces.find(({ kind }) => kind !== 'sign')?.kind === 'date';
  if (isOfList && file !== 'tcpip.sys' && fileNamedIn(text) === undefined) return 'unnamed-file';
  return claims.labelled && file !== 'tcpip.sys' && fileNamedIn(text) === undefined
    ? 'unnamed-file'
    : stated([fields], remark);
}

// An update that something is said of.
const LEADS = /^\W*KB\d+(?:-?v\d)?\s*[:：=]/i;

function isNamed({ kind }: Piece): boolean {
  return kind === 'kb' || kind === 'word' || NAMES.has(kind);
}

function isList(pieces: readonly Piece[], cells: boolean): boolean {
  if (pieces.some(({ kind, text }) => kind === 'sign' && ARROWS.has(text))) return false;
  // A log tells what happened, not what is there.
  if (pieces.find(({ kind }) => kind !== 'sign')?.kind === 'date') return false;
  const update = pieces.findIndex(({ kind }) => kind === 'kb');
  return cells || !pieces.slice(update).some(({ kind }) => NAMES.has(kind));
}
