import { readBootTime } from '../../deadlines/boot-time.ts';
import type { VersionFound } from '../machine.ts';
import { type Candidate, type Claims, claimsOf } from './line-claims.ts';
import { kbOf, type Piece, piecesOf } from './pieces.ts';
import { readPlainRow } from './plain-row.ts';
import { addStart, noFields, type Sighting } from '../sighting.ts';
import type { Subject } from '../subject.ts';
import { cutCells, delimiterOf } from '../text/cells.ts';
import type { BadReason } from '../text/line-ledger.ts';
import { fileNamedIn, versionBehindName } from '../values/file-name.ts';
import { domainIn, hostIn, isNameLike, otherShareIn, shareHostIn } from '../values/host-name.ts';
import { productIn } from '../values/product.ts';
import { osVersionIn, versionIn } from '../values/versions.ts';
import { isStateOfMachine } from '../vocabulary/harmless-notes.ts';
import { isLabel, mayBeName } from '../vocabulary/labels.ts';
import { deniesInstalled } from '../vocabulary/status.ts';
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

const VALUES: ReadonlySet<Piece['kind']> = new Set(['version', 'os-version', 'kb', 'product', 'date']);
const ARROWS = new Set(['->', '=>', '→']);
const NAMES: ReadonlySet<Piece['kind']> = new Set(['host-path', 'address']);
const OPEN = /[?？]|\[\s?\]|☐|□|\[x\].*\bKB\d|(?<!\S):[a-z_+-]\w{0,30}:(?!\S)/i;
// A dash behind an update, or right before it, a line through it, marks of a comment, of what has changed or of "about": that may be a no.
const DASHED =
  /^\s*(?:\/\/|;|#(?!#)|rem\s|[~≈]|[-+](?=[\p{L}\p{N}]))|!\s*$|\bKB\d{6,7}[\s,;|]*[-–—]+\s*$|\S\s+[!-]KB\d|!KB\d|~~/iu;
// A sign of which nobody knows what it says of the update, or whether it belongs to the line above.
const MARKED_UPDATE =
  /\bKB\d{6,7}\s*(?:=\s*$|\(\s?[x×✗✘✕–—-]\s?\)|[["〃″\\/{}]\s*$)|<-\s*KB\d|^\s*!\s?\w|\bKB\d{6,7}\s*<-/i;
// What a scanner found, and what it compared that with.
const BELOW = /\s(?:which\s)?is\s(?:less|lower|older|earlier)\sthan\s\d{1,2}\.\d[\d.]{6,30}\s*$/i;
// Letters, what stands in quotes that are closed, the marks of bullets, tables, quotations and bold type.
const BEGINS = /^(?:[\p{L}\p{M}\p{N}\\()[{|*_`「『（【・•·–—,>+-]|"[^"]*"|'[^']*')/u;
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
  const marked = context.file === undefined ? readMarkedRow(line) : undefined;
  if (marked !== undefined) return marked;
  const text = line.replace(BELOW, '');
  const row = context.file === undefined && context.cells ? readPlainRow(text, true) : undefined;
  if (row !== undefined) return stated([row]);
  if (isSetAside(text)) return 'prose';
  // A question, or a box: beside an update a tick says that something was done, not what.
  if (OPEN.test(text) || DASHED.test(text) || MARKED_UPDATE.test(text)) return 'prose';
  const pieces = piecesOf(text.replace(MARKS, ''));
  if (pieces === undefined) return 'prose';
  if (!pieces.some(({ kind }) => VALUES.has(kind))) return versionProblem(text) ?? 'no-fact';
  const version = ownVersionIn(text, context);
  if (typeof version === 'string') return isCompared(text) ? 'wanted' : version;
  if (isCompared(text) || pointsTo(pieces) || adds(pieces)) return 'wanted';
  // "Windows 7 SP1 (6.1.7601.24545)": Windows' own version, as newer tools print it.
  if (version !== undefined && fileNamedIn(text) === undefined && context.file !== 'tcpip.sys' && isOfProduct(pieces))
    return 'unnamed-file';
  const claims = claimsOf(pieces);
  const hosts = hostsOf(claims, { ...context, hasVersion: version !== undefined, text });
  if (typeof hosts === 'string') return hosts;
  return sightingsOf(text, context, pieces, claims, version, hosts);
}

// "(1) SRV01 …", "[1/2] SRV01 …", "[OK] SRV01 …", "SRV01 … OK"
const YES = String.raw`ok|okay|passe?d?|✓|✔|☑|○|〇|◯|済`;
const NO = String.raw`ng|nok|not ok|fail(?:ed)?|✗|✘|✕|×`;
const MARKED_ROW = new RegExp(
  String.raw`^\s*(?:[(（]\d{1,3}[)）]\s*|\[\d{1,4}\/\d{1,4}\]\s*|\[?(${YES}|${NO})\]?[\s,;|:]+)?([a-z][\w-]{0,62})(?:\s?[:：]\s*|\s?[,;|]\s?|\s+)(\d{1,2}(?:\.\d{1,5}){3})(?:(?:\s?[:：]\s*|\s?[,;|]\s?|\s+)[(（[]?(${YES}|${NO}|\S[^,;|()（）[\]\d]{1,30}?)[)）\]]?)?\s*$`,
  'iu',
);
const DENIES = new RegExp(`^(?:${NO})$`, 'iu');
const IS_MARK = new RegExp(`^(?:${YES}|${NO})$`, 'iu');

/**
 * A row of the plain list with its number, or with a mark that says that it is all right. A mark that says no may be of
 * the version, which then is not the machine's.
 */
function readMarkedRow(line: string): PlainLine | undefined {
  const [, before, name = '', version = '', behind] = MARKED_ROW.exec(line) ?? [];
  const row = readPlainRow(`${name} ${version}`);
  if (row === undefined) return undefined;
  if (behind !== undefined && !IS_MARK.test(behind) && !isStateOfMachine(behind)) return undefined;
  const isDenied = [before, behind].some((mark) => mark !== undefined && DENIES.test(mark));
  return isDenied ? stated([{ ...noFields(), host: row.host }], 'prose') : stated([row]);
}

/** True for a line that begins with a sign which no list puts before its names: it may be commented out. */
export function isSetAside(line: string): boolean {
  const text = line.replace(MARKS, '').trimStart();
  return text !== '' && (!BEGINS.test(text) || text.startsWith('--'));
}

/** True where an arrow leads to the version: that may be what it is to become. "=>" is what hashes are printed with. */
function pointsTo(pieces: readonly Piece[]): boolean {
  const index = pieces.findIndex(({ kind }) => kind === 'version');
  const [other = '', last = ''] = pieces.slice(Math.max(0, index - 2), Math.max(0, index)).map(({ text }) => text);
  return /^(?:->|→|>)$/.test(last || other) || `${other}${last}` === '==>';
}

/** True where a sign adds to a machine what it is to get: "SRV01 + KB2553549". */
function adds(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind, text }, index) => {
    if (kind !== 'sign' || text !== '+') return false;
    const [before] = pieces
      .slice(0, index)
      .filter((piece) => piece.kind !== 'sign')
      .slice(-1);
    const next = pieces.slice(index + 1).find((piece) => piece.kind !== 'sign');
    return before !== undefined && before.kind !== 'kb' && (next?.kind === 'kb' || next?.kind === 'version');
  });
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
  if (named.some((host) => otherShareIn(text, host) !== undefined)) return 'second-name';
  const hosts = share === undefined ? named : [share];
  const fields = noFields();
  const listed = [...new Set(pieces.filter(({ kind }) => kind === 'kb').map(kbOf))];
  let remark: BadReason | undefined = claims.denied && listed.length > 0 ? 'not-installed' : undefined;
  fields.version = version;
  if (claims.denied) fields.absent = listed;
  else fields.kbs = listed;
  fields.osVersion = osVersionIn(pieces.find(({ kind }) => kind === 'os-version')?.text ?? '');
  fields.product = claims.product === undefined ? undefined : productIn(claims.product);
  for (const written of claims.boots) {
    const boot = readBootTime(written);
    if (boot === undefined) remark ??= 'unreadable-value';
    else addStart(fields, { boot });
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
  const [path, ...others] = pieces.filter(({ kind }) => kind === 'host-path');
  if (hosts.length === 1 && path !== undefined && others.length === 0) fields.domain = domainIn(path.text);
  if (hosts.length > 0)
    return stated(
      hosts.map((host) => ({ ...fields, host, domain: domainOf(host, text) })),
      remark,
    );
  if (listed.length > 0) {
    const onlyUpdates = version === undefined && fields.osVersion === undefined && !claims.denied;
    return onlyUpdates ? stated([fields], remark, true) : claims.denied ? 'not-installed' : 'no-inventory';
  }
  if (version === undefined) return 'no-fact';
  // "- 6.1.7601.17757": a list of machines has that where the name is not known.
  if (file === undefined && DASH.test(text)) return 'no-name';
  // What one machine had, and since when; what a Windows comes with, in cells: "Windows 7 SP1", "tcpip.sys", a version.
  if (claims.loneDate !== undefined && pieces.length === 2) return 'no-name';
  if (claims.product !== undefined && claims.boots.length === 0 && delimiterOf(text) !== undefined) return 'no-name';
  // "Windows 7 SP1 6.1.7601.17757", "2026-11-01 6.1.7601.17757": as lists of what there is, or was, have it.
  const isOfList = claims.product !== undefined || pieces.find(({ kind }) => kind !== 'sign')?.kind === 'date';
  if (isOfList && file !== 'tcpip.sys' && fileNamedIn(text) === undefined) return 'unnamed-file';
  return claims.labelled && file !== 'tcpip.sys' && fileNamedIn(text) === undefined
    ? 'unnamed-file'
    : stated([fields], remark);
}

/** The domain that stands before a machine's name. */
function domainOf(host: string, text: string): string | undefined {
  if (!text.includes('\\')) return undefined;
  const word = text.split(/[\s,;|:]+/).find((one) => domainIn(one) !== undefined && hostIn(one) === host);
  return word === undefined ? undefined : domainIn(word);
}

const DASH = /^\s*[-–—?*]\s/;
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
