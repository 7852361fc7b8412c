import type { Piece } from './pieces.ts';
import { hostIn } from '../values/host-name.ts';
import { isDayOfLook, isLabel, isLogLevel } from '../vocabulary/labels.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import type { Role } from '../vocabulary/roles.ts';
import { affirmsInstalled, deniesBeside, isAttempt } from '../vocabulary/status.ts';

/** A word that may be a machine's name. */
export interface Candidate {
  readonly word: string;
  /** True where a label says that it is a name. */
  readonly labelled: boolean;
  /** True where `,`, `/` or the like stands before it. */
  readonly apart: boolean;
}

/** What the pieces of a line say, while they are gone through. */
export interface Claims {
  readonly candidates: Candidate[];
  readonly leftover: string[];
  readonly hosts: string[];
  readonly addresses: string[];
  readonly boots: string[];
  /** A date that no label calls a start. */
  loneDate: string | undefined;
  product: string | undefined;
  denied: boolean;
  /** True where a label stands before the version. */
  labelled: boolean;
}

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

const KB_LABEL = /kb|id$|s$|済み/i;
const APART = new Set([',', '/', ';', '|', '&', '+', '、', '，', '・']);

/** What the pieces of a line claim, each by itself: values with their labels, and words that may be names. */
export function claimsOf(pieces: readonly Piece[]): Claims {
  const claims: Claims = {
    candidates: [],
    leftover: [],
    hosts: [],
    addresses: [],
    boots: [],
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
    if (label === 'boot' && kind === 'date') claims.boots.push(text);
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
