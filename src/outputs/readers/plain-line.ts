import { readBootTime } from '../../deadlines/boot-time.ts';
import { roleOf, type Role } from './columns.ts';
import { noFields } from './fields.ts';
import { readPlainRow } from './plain-row.ts';
import { kbOf, piecesOf, type Piece } from './pieces.ts';
import type { BadReason } from '../text/line-ledger.ts';
import type { Sighting, VersionFound } from '../machine.ts';
import { fileNamedIn, versionBehindName } from '../values/file-name.ts';
import { hostIn, isNameLike } from '../values/host-name.ts';
import { productIn } from '../values/product.ts';
import { osVersionIn, shareHostIn, versionIn } from '../values/values.ts';
import { isDayOfLook, isKindOfUpdate, isLabel, isLogLevel, mayBeName } from '../vocabulary/labels.ts';
import { affirmsInstalled, deniesBeside, deniesInstalled } from '../vocabulary/status.ts';
import { isCompared, isWanted } from '../vocabulary/wanted.ts';

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
  /** The file that a heading or a command names. */
  readonly file: 'tcpip.sys' | 'other-file' | undefined;
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
  loneDate: boolean;
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
const APART = new Set([',', '/', ';', '|', '&', '+', '、', '，', '・']);
// Bullets, numbers and boxes of a list.
const MARKS = /^\s*(?:(?:\d{1,3}[.)]|[•*–—+▪■□●○◦‣·・-]|#{1,6}|\[[ xX]?\])\s+)+/;

/**
 * The plain list that people write: one or several machines, and of each a version, updates, product or OS version,
 * and nothing else. A line is cut into the pieces that are known; where words are left over, it is prose, and states
 * nothing.
 *
 * @example readPlainLine('SRV01 needs KB2688338', { file: undefined, cells: false }) // 'wanted'
 * @example readPlainLine('SRV01: KB2688338', { file: undefined, cells: false }).sightings[0].kbs // ['KB2688338']
 */
export function readPlainLine(text: string, context: LineContext): PlainLine | BadReason {
  const row = context.file === undefined && context.cells ? readPlainRow(text, true) : undefined;
  if (row !== undefined) return stated([row]);
  const pieces = piecesOf(text.replace(MARKS, ''));
  if (pieces === undefined) return 'prose';
  if (!pieces.some(({ kind }) => VALUES.has(kind))) return versionProblem(text) ?? 'no-fact';
  const version = ownVersionIn(text, context);
  if (typeof version === 'string') return isCompared(text) ? 'wanted' : version;
  if (isCompared(text)) return 'wanted';
  const claims = claimsOf(pieces);
  const hosts = hostsOf(claims, { ...context, hasVersion: version !== undefined, claimed: claims.labelled, text });
  if (typeof hosts === 'string') return hosts;
  return sightingsOf(text, context, pieces, claims, version, hosts);
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
    loneDate: false,
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
    else if (label !== 'look' && !isFirst) claims.loneDate = true;
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
  let rest = words.filter((word) => !isLogLevel(word));
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
    if (affirmsInstalled(phrase) || isKindOfUpdate(phrase)) return label;
  }
  if (rest.length > 1 && isKindOfUpdate(rest.slice(1).join(' ')) && next?.kind === 'kb') rest = rest.slice(0, 1);
  if (rest.length > 1 && !labelled && roleOf(rest.slice(0, -1).join(' ')) === 'host') {
    claims.candidates.push({ word: rest.at(-1) ?? '', labelled: true, apart: false });
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
    case 'version':
      return role === 'version' || role === 'found' || role === 'installed' ? role : undefined;
    case 'file':
      return role === 'file' || role === 'version' ? role : undefined;
    case 'date':
    case 'duration':
      return role === 'boot' || role === 'uptime' ? role : isDayOfLook(phrase) ? 'look' : undefined;
    case 'kb':
      if (deniesBeside(phrase)) return 'denied';
      if (affirmsInstalled(phrase)) return 'affirmed';
      return role === 'kb' || isKindOfUpdate(phrase) ? 'kb' : undefined;
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
  /** True where a label stands before the version. */
  readonly claimed: boolean;
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
  return names.length > 0 ? [...new Set(names)] : [...new Set(addresses.flatMap((address) => hostIn(address) ?? []))];
}

function isName(
  { word, labelled }: Candidate,
  count: number,
  { cells, hasVersion, claimed, text }: HostContext,
): boolean {
  if (labelled || isNameLike(word.replace(/\$$/, ''))) return true;
  if (count > 1 || isWanted(word)) return false;
  // In a line of prose any word may stand before a version; in a list without blanks, or in capitals, it is a name.
  if (hasVersion && mayBeName(word) && !/:\s/.test(text)) return true;
  return cells && !claimed && /[,;\t|]\S/.test(text) && /^[\p{L}_][\p{L}\p{N}_.-]+$/u.test(word) && !isLabel(word);
}

function whyLeftOver(words: readonly string[], { hasVersion, file }: HostContext): BadReason {
  const phrase = words.join(' ');
  if (isWanted(phrase)) return 'wanted';
  if (hasVersion && file === undefined && words.every(isLabel)) return 'unnamed-file';
  return !hasVersion && deniesInstalled(phrase) ? 'not-installed' : 'prose';
}

function sightingsOf(
  text: string,
  { file }: LineContext,
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
  fields.kbs = claims.denied ? fields.kbs : listed;
  fields.osVersion = osVersionIn(pieces.find(({ kind }) => kind === 'os-version')?.text ?? '');
  fields.product = claims.product === undefined ? undefined : productIn(claims.product);
  if (claims.boot !== undefined) {
    fields.boot = readBootTime(claims.boot);
    if (fields.boot === undefined) remark ??= 'unreadable-value';
  }
  // A date beside an update alone is the day of its installation.
  if (claims.loneDate && listed.length === 0) remark ??= 'unlabelled-date';
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
  return claims.labelled && file === undefined && fileNamedIn(text) === undefined
    ? 'unnamed-file'
    : stated([fields], remark);
}
