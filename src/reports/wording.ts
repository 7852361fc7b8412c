import type { Contradiction, MachineVerdict } from '../domain/assess-machine.ts';
import { builtBetween, type BuiltBetween } from '../domain/built-between.ts';
import { buildOf, formatFileVersion, type BuildNumber } from '../domain/file-version.ts';
import { VERSION_COMMAND } from '../outputs/commands.ts';
import type { Conflict, Machine } from '../outputs/machine.ts';
import type { Due } from '../deadlines/deadline.ts';
import { DEADLINE_WORDS } from '../deadlines/deadline-words.ts';
import { builtWords } from '../i18n/derivation-words.ts';
import { fill } from '../i18n/fill.ts';
import { comparisonText, nextStep, reasonSentence } from '../i18n/verdict-wording.ts';
import type { MachineRow } from '../fleet/fleet.ts';
import { safeText } from '../i18n/safe-text.ts';
import type { FleetFacts } from '../fleet/fleet-facts.ts';
import { derivationIn, weakestText } from './derivation-words.ts';
import { listText, type Voice } from './words.ts';

const VALUE_MAX = 80;
const ITEMS_MAX = 5;

/** What is so, and why, in a sentence. */
export function reasonText({ machine, verdict }: MachineRow, voice: Voice): string {
  const { words, facts, names } = voice;
  switch (verdict.basis) {
    case 'version':
      return reasonSentence(verdict, misfit(machine, voice).windows, facts.version, words.checker, names);
    case 'os-version':
      return fill(words.checker.reasons[verdict.reason], { line: lineOf(machine.osVersion) });
    case 'none':
      return words.machines.reasons[gaveNoAnswer(machine) ? 'no-answer' : 'nothing-known'];
    case 'installed': {
      const { fix } = facts.installed;
      const isFix = verdict.reason === 'listed-update-installed' && verdict.kbs.includes(fix);
      const sentence = words.machines.reasons[isFix ? 'fix-installed' : verdict.reason];
      const conclusion = derivationIn(verdict, voice)?.conclusion[voice.lang] ?? '';
      const said = fill(sentence, { fix, kbs: isFix ? names.kb(fix) : kbsText(verdict.kbs, voice), conclusion });
      const more = [onSomeText({ machine, verdict }, voice), weakestText(verdict, voice)];
      return [said, ...more.filter((text) => text !== '')].join(DEADLINE_WORDS[voice.lang].sentenceSeparator);
    }
  }
}

/** The updates that would decide, were it known which Windows the machine has; else empty. */
function onSomeText({ machine, verdict }: Pick<MachineRow, 'machine' | 'verdict'>, voice: Voice): string {
  if (verdict.reason !== 'no-listed-update-installed' || machine.edition !== undefined) return '';
  const { listed, carriers } = voice.facts.installed;
  const deciding = [...listed.filter(({ doubtful }) => !doubtful), ...carriers];
  const kbs = machine.kbs.filter((kb) => deciding.some((entry) => entry.kb === kb));
  return kbs.length === 0 ? '' : fill(voice.words.machines.onSome, { kbs: kbsText(kbs, voice) });
}

/**
 * What to do next; where the version is missing, with the command that tells it. Where it is known that the deadline
 * has passed, what holds now, and not also what would have held before.
 */
export function nextText({ machine, verdict }: MachineRow, { words, names }: Voice, due?: Due): string {
  const { next } = words.machines;
  const { overdue, restartToUse } = words.reports;
  if (verdict.verdict === 'fixed' && isContradicted(machine, verdict)) {
    return fill(next.contradicted, { command: VERSION_COMMAND });
  }
  // One that has the fix has a deadline only where it has not been restarted since.
  if (verdict.verdict === 'fixed' && due !== undefined) return due === 'past' ? overdue.fixed : restartToUse;
  if (verdict.basis === 'version') {
    const steps = due === 'past' ? { ...words.checker.next, ...overdue } : words.checker.next;
    return nextStep(verdict, words.checker, names, steps);
  }
  if (verdict.verdict === 'cannot-tell') {
    return fill(due === 'past' ? overdue.version : next.version, { command: VERSION_COMMAND });
  }
  return words.checker.next[verdict.verdict];
}

/**
 * What was found of a machine: versions of tcpip.sys, or else what Windows says of itself and how many updates; with
 * the edition.
 *
 * @example foundText(machine, voice) // '6.1.7601.17514, Windows 7 SP1'
 */
export function foundText(machine: Machine, voice: Voice): string {
  const { found } = voice.words.machines;
  const { versions, osVersion, kbs } = machine;
  const facts: string[] = [];
  if (versions.length > 0) facts.push(versionsText(machine, voice));
  else {
    if (osVersion !== undefined) facts.push(fill(found.osVersion, { version: osVersion }));
    if (kbs.length > 0) facts.push(kbs.length === 1 ? found.oneUpdate : fill(found.updates, { count: kbs.length }));
  }
  const edition = editionText(machine, voice);
  if (edition !== '') facts.push(edition);
  if (facts.length > 0) return facts.join(voice.words.checker.sourceSeparator);
  if (gaveNoAnswer(machine)) return found.noAnswer;
  return machine.boot === undefined && machine.uptime === undefined ? found.nothing : found.start;
}

/** True for a machine that was asked, and of which nothing else is known. */
function gaveNoAnswer({ unanswered, boot, uptime }: Machine): boolean {
  return unanswered === true && boot === undefined && uptime === undefined;
}

/** When the file was built, in a sentence; empty where the neighbours of its revision do not tell. */
export function builtText(verdict: MachineVerdict, voice: Voice): string {
  return builtWords(builtOf(verdict, voice.facts), voice.words.machines);
}

/** The dated neighbours of the version that decides. */
export function builtOf(verdict: MachineVerdict, { dated }: FleetFacts): BuiltBetween | undefined {
  return 'branch' in verdict ? builtBetween(verdict.version, verdict.branch, dated) : undefined;
}

/**
 * The comparisons that the verdict rests on, as equations, the one that decides first; the updates that decide, where
 * a list of them does; else empty.
 *
 * @example comparisonOf(verdict, voice) // '6.1.7601, GDR: 17514 < 17757 (KB2553549)'
 */
export function comparisonOf(verdict: MachineVerdict, voice: Voice): string {
  const { checker, machines } = voice.words;
  if ('bases' in verdict) {
    return verdict.bases
      .map((basis) => fill(machines.comparison, { comparison: comparisonText(verdict, basis, checker), kb: basis.kb }))
      .join('; ');
  }
  const kbs = verdict.basis === 'installed' ? verdict.kbs : [];
  return kbs.length === 0 ? '' : fill(machines.installed, { kbs: kbsText(kbs, voice) });
}

/** All that does not fit together, in sentences. */
export function contradictionTexts(row: MachineRow, voice: Voice): readonly string[] {
  return [
    ...row.verdict.contradictions.map((code) => contradictionText(code, row, voice)),
    ...row.machine.conflicts.map((conflict) => conflictText(conflict, voice)),
  ];
}

/** One contradiction in a sentence. */
export function contradictionText(code: Contradiction, { machine, verdict }: MachineRow, voice: Voice): string {
  const { osVersion } = machine;
  const { windows, builds } = misfit(machine, voice);
  return fill(voice.words.machines.contradictions[code], {
    versions: versionsText(machine, voice),
    version: verdict.basis === 'version' ? formatFileVersion(verdict.version) : '',
    edition: windows,
    builds: listText(code === 'edition-does-not-fit-build' ? builds : buildsOf(machine), ITEMS_MAX, voice),
    osVersion: osVersion ?? '',
  });
}

/** Two inputs that differ, in a sentence. */
export function conflictText({ field, kept, other }: Conflict, { words }: Voice): string {
  return fill(words.machines.conflicts[field], {
    kept: safeText(kept, VALUE_MAX),
    other: safeText(other, VALUE_MAX),
  });
}

/** Updates by number, with their bulletins. */
export function kbsText(kbs: readonly string[], voice: Voice): string {
  return listText(kbs.map(voice.names.kb), ITEMS_MAX, voice);
}

/** Two different starts touch the deadline alone, not the verdict. */
function isContradicted({ conflicts }: Machine, { contradictions }: MachineVerdict): boolean {
  return contradictions.length > 0 || conflicts.some(({ field }) => field !== 'boot' && field !== 'uptime');
}

function versionsText({ versions }: Machine, voice: Voice): string {
  const [first] = versions;
  if (first !== undefined && versions.length === 1) return formatFileVersion(first.version);
  const texts = versions.map(({ version }) => formatFileVersion(version));
  return listText(texts, ITEMS_MAX, voice);
}

/** The Windows that a machine is said to have, and the builds that are not of it; of two names, the one that does not fit. */
function misfit(machine: Machine, voice: Voice): { readonly windows: string; readonly builds: readonly BuildNumber[] } {
  const { edition, osVersion, otherProduct } = machine;
  const files = buildsOf(machine);
  const named = voice.facts.version.editions.find(({ id }) => id === edition);
  const builds = [...new Set([...files, ...(osVersion === undefined ? [] : [osVersion])])].filter(
    (build) => named?.builds.includes(build) !== true,
  );
  return otherProduct !== undefined && (named === undefined || builds.length === 0)
    ? { windows: safeText(otherProduct, VALUE_MAX), builds: files }
    : { windows: editionText(machine, voice), builds };
}

function buildsOf({ versions }: Machine): readonly BuildNumber[] {
  return [...new Set(versions.map(({ version }) => buildOf(version)))];
}

function editionText({ edition, product }: Machine, { names }: Voice): string {
  return edition === undefined ? safeText(product ?? '', VALUE_MAX) : names.edition(edition);
}

/** The Windows line of a build: `10.0` of `10.0.14393`. */
function lineOf(build: BuildNumber | undefined): string {
  return build?.split('.').slice(0, 2).join('.') ?? '';
}
