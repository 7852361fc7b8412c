import type { Due } from '../deadlines/deadline.ts';
import type { MachineVerdict } from '../domain/assess-machine.ts';
import type { VerdictName } from '../domain/assess.ts';
import type { KbNumber } from '../domain/facts.ts';
import { formatFileVersion } from '../domain/file-version.ts';
import type { Strength } from '../domain/strength.ts';
import { fill } from '../i18n/fill.ts';
import type { MachineRow } from '../fleet/fleet.ts';
import { chainTexts } from './derivation-words.ts';
import { readFrom } from './read-from.ts';
import { HOST_MAX, safeText } from '../i18n/safe-text.ts';
import { strengthsOf } from './strength-words.ts';
import { warningTexts } from './warning-words.ts';
import { sourceCitation, sourceName, verdictSources } from './verdict-sources.ts';
import { builtText, comparisonOf, contradictionTexts, foundText, nextText, reasonText } from './wording.ts';
import type { Voice } from './words.ts';

/** A judged machine in words: what a table's row or an export shows. All of it is plain text. */
export interface RowView {
  readonly position: number;
  /** The host's name, or that there is none and where the machine was read. */
  readonly host: string;
  /** False where `host` says that there is no name. */
  readonly named: boolean;
  readonly verdict: VerdictName;
  readonly reason: MachineVerdict['reason'];
  /** Empty where the verdict rests on no figure. */
  readonly evidence: Strength | '';
  /** The verdict in a word, e.g. "Not fixed". */
  readonly verdictText: string;
  /** The strength of the evidence in words; empty as `evidence`. */
  readonly strength: string;
  readonly found: string;
  /** What is so, and why, in a sentence. */
  readonly reasonText: string;
  /** The comparisons that the verdict rests on, or the installed updates that decide; empty where there is none. */
  readonly comparison: string;
  /** The chain that a verdict by derivation rests on, a sentence a link; empty for all others. */
  readonly chain: readonly string[];
  /** When the file was built; empty where that is not known. */
  readonly built: string;
  /** The updates that the verdict names. */
  readonly kbs: readonly KbNumber[];
  readonly next: string;
  /** A sentence for everything that does not fit together. */
  readonly contradictions: readonly string[];
  /** Where the machine was read. */
  readonly lines: string;
  /** Short names of the sources that the verdict rests on. */
  readonly sources: readonly string[];
  /** The same, as they are cited. */
  readonly citations: readonly string[];
  /** How strong the list and the number are, in words; empty where the verdict rests on none. */
  readonly listStrength: string;
  readonly numberStrength: string;
  /** What people have to know of the updates that decide. */
  readonly warnings: readonly string[];
  /** The version that decides; empty where none is known. */
  readonly version: string;
}

/**
 * Puts judged machines into words. Of those with the same version and edition, on the same side of their deadlines and
 * with nothing that contradicts them, the same is said: it is made once.
 *
 * @example rowViews(voice)(row).comparison // '6.1.7601, GDR: 17514 < 17757 (KB2553549)'
 */
export function rowViews(voice: Voice): (row: MachineRow, due?: Due) => RowView {
  const known = new Map<string, Told>();
  return (row, due) => {
    const { machine, verdict, position } = row;
    const key = toldKey(row, due);
    const told = (key === undefined ? undefined : known.get(key)) ?? tell(row, voice, due);
    if (key !== undefined && known.size < TOLD_MAX) known.set(key, told);
    return {
      position,
      host: hostText(row, voice),
      named: machine.host !== undefined,
      verdict: verdict.verdict,
      reason: verdict.reason,
      ...told,
      lines: readFrom(machine.lines, voice),
    };
  };
}

/** What is said of a machine, wherever it was read and whatever its name is. */
type Told = Omit<RowView, 'position' | 'host' | 'named' | 'verdict' | 'reason' | 'lines'>;

// A fleet has a few dozen different versions.
const TOLD_MAX = 2000;

function tell(row: MachineRow, voice: Voice, due: Due): Told {
  const { machine, verdict } = row;
  const { checker } = voice.words;
  const evidence = 'evidence' in verdict ? verdict.evidence : '';
  const ids = verdictSources(verdict, voice.facts);
  const { list, number } = strengthsOf(verdict);
  const kbs = kbsOf(verdict);
  return {
    evidence,
    verdictText: checker.verdicts[verdict.verdict],
    strength: evidence === '' ? '' : checker.strength[evidence],
    found: foundText(machine, voice),
    reasonText: reasonText(row, voice),
    comparison: comparisonOf(verdict, voice),
    chain: chainTexts(verdict, voice),
    built: builtText(verdict, voice),
    kbs,
    next: nextText(row, voice, due),
    contradictions: contradictionTexts(row, voice),
    sources: ids.map((id) => sourceName(id, voice.facts, voice.lang)),
    citations: ids.map((id) => sourceCitation(id, voice)),
    listStrength: list === '' ? '' : checker.strength[list],
    numberStrength: number === '' ? '' : checker.strength[number],
    warnings: warningTexts(row, kbs, voice),
    version: verdict.basis === 'version' ? formatFileVersion(verdict.version) : '',
  };
}

/** The same for machines of which the same is said; none where more than a version and an edition is to be said. */
function toldKey({ machine, verdict }: MachineRow, due: Due): string | undefined {
  const { versions, conflicts, edition, product } = machine;
  if (verdict.basis !== 'version' || versions.length > 1) return undefined;
  if (verdict.contradictions.length > 0 || conflicts.length > 0) return undefined;
  return JSON.stringify([verdict.reason, formatFileVersion(verdict.version), edition, product, due]);
}

/** The host's name, or that there is none and where the machine was read. */
export function hostText({ machine }: MachineRow, voice: Voice): string {
  const { host, lines } = machine;
  if (host !== undefined) return safeText(host, HOST_MAX);
  return fill(voice.words.machines.host.none, { where: readFrom(lines.slice(0, 1), voice) });
}

/** The updates that a verdict names, each once. */
export function kbsOf(verdict: MachineVerdict): readonly KbNumber[] {
  if ('bases' in verdict) return [...new Set(verdict.bases.map(({ kb }) => kb))];
  return 'kbs' in verdict ? verdict.kbs : [];
}
