import type { KbNumber } from '../../domain/facts.ts';
import { formatFileVersion } from '../../domain/file-version.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { packagesLanguage, type PackagesLanguage } from '../../i18n/packages-words.ts';
import { safeText } from '../../i18n/safe-text.ts';
import { comparisonText, updateName } from '../../i18n/verdict-wording.ts';
import type { PackageReading } from '../content.ts';
import type { JudgedFigure, JudgedPackage, PackageAnswer } from '../judge.ts';
import type { KnownNames, KnownVersion } from '../package-facts.ts';

/** Names of files, which people and archives give. */
export const NAME_MAX = 120;
const READ_FROM_MAX = 12;

/** A version of tcpip.sys in a package, in words. */
export interface FigureView {
  readonly version: string;
  readonly build: string;
  /** Empty where the number lies in no branch. */
  readonly branch: string;
  readonly answer: PackageAnswer;
  /** `6.1.7601, LDR: 22477 ≥ 21893, KB2553549`, the one that decides first; none where there is nothing to compare with. */
  readonly comparisons: readonly string[];
  readonly seenIn: string;
}

/** A judged package or list in words: what a row or an export shows. All of it is plain text. */
export interface PackageView {
  readonly judged: JudgedPackage;
  readonly name: string;
  /** The files that it lay in; empty where it was handed in itself. */
  readonly inside: string;
  /** With its bulletin, where it has one; empty where it is not known. */
  readonly kbText: string;
  /** What it is, a sentence a fact. */
  readonly facts: readonly string[];
  readonly figures: readonly FigureView[];
  readonly verdictText: string;
  readonly sentence: string;
  /** What contradicts this site's data: to be said first. */
  readonly contradictions: readonly string[];
  readonly notes: readonly string[];
  /** Empty where it is none, or was not read. */
  readonly sha256: string;
  readonly readFrom: string;
}

/** What words of packages are made with. */
export interface PackageVoice extends PackagesLanguage {
  readonly lang: Locale;
  readonly known: KnownNames;
  /** The limit on a package's size, as people read it. */
  readonly limit: string;
}

/** The voice that speaks of packages in a language. */
export function packageVoice(lang: Locale, known: KnownNames, limit: string): PackageVoice {
  return { ...packagesLanguage(lang), lang, known, limit };
}

/** Puts a judged package or list into words. `input`: the name of the text that a list stands in. */
export function packageView(judged: JudgedPackage, input: string, voice: PackageVoice): PackageView {
  const { words } = voice;
  const { reading, answer, kb } = judged;
  return {
    judged,
    name: reading.kind === 'list' ? fill(words.listOf, { name: shown(input) }) : shown(reading.file),
    inside:
      reading.kind === 'list' || reading.inside.length === 0
        ? ''
        : fill(words.inside, { file: reading.inside.map(shown).join(' / ') }),
    kbText: kb === undefined ? '' : kbText(kb, voice),
    facts: factTexts(judged, voice),
    figures: judged.figures.map((figure) => figureView(figure, voice)),
    verdictText:
      words.verdicts[
        answer.reason === 'no-tcpip-in-package' && reading.kind === 'package' ? answer.reason : answer.verdict
      ],
    sentence: sentence(judged, voice),
    contradictions: judged.figures
      .filter(({ known }) => known === 'differs')
      .map((figure) => difference(figure, voice)),
    notes: noteTexts(judged, voice),
    sha256: reading.kind === 'list' ? '' : (reading.sha256 ?? ''),
    readFrom: reading.kind === 'package' ? readFrom(reading.readFrom, voice) : '',
  };
}

/** An update with its bulletin. */
export function kbText(kb: KbNumber, { known, checker }: PackageVoice): string {
  return updateName(kb, known.bulletins[kb], checker);
}

/** A figure's version as text. */
export function versionText({ version }: Pick<JudgedFigure, 'version'>): string {
  return formatFileVersion(version);
}

/** A revision of a figure's build, as a version. */
export function sameBuild(figure: JudgedFigure, revision: number): string {
  return formatFileVersion({ ...figure.version, revision });
}

function shown(name: string): string {
  return safeText(name, NAME_MAX);
}

function readFrom(files: readonly string[], { words }: PackageVoice): string {
  return files.slice(0, READ_FROM_MAX).map(shown).join(words.separator);
}

function figureView(figure: JudgedFigure, voice: PackageVoice): FigureView {
  const { verdict } = figure;
  return {
    version: versionText(figure),
    build: figure.build,
    branch: figure.branch ?? '',
    answer: figure.answer,
    comparisons:
      'bases' in verdict
        ? verdict.bases.map((basis) => `${comparisonText(verdict, basis, voice.checker)}, ${kbText(basis.kb, voice)}`)
        : [],
    seenIn: voice.words.seenIn[figure.seenIn],
  };
}

function sentence({ reading, answer, deciding }: JudgedPackage, { words, limit }: PackageVoice): string {
  if (reading.kind === 'unreadable') return fill(words.problems[reading.problem], { limit });
  const sentences = reading.kind === 'list' ? words.stored : words.package;
  if (deciding?.verdict.verdict === 'out-of-scope') return sentences['other-windows'];
  return answer.reason === 'unreadable-package' ? '' : sentences[answer.reason];
}

function factTexts({ reading, architecture }: JudgedPackage, voice: PackageVoice): readonly string[] {
  const { words, known } = voice;
  const { facts } = words;
  if (reading.kind === 'unreadable') return [];
  const { type, edition, built, appliesTo } = reading.texts;
  const several = reading.kind === 'list' && reading.kbs.length > 1 ? reading.kbs : [];
  const named = several.filter((kb) => known.updates.includes(kb)).map((kb) => kbText(kb, voice));
  return [
    ...(type === undefined ? [] : [fill(facts.kind, { type: shown(type) })]),
    ...(edition === undefined || edition === 1 ? [] : [fill(facts.edition, { edition })]),
    ...(built === undefined ? [] : [fill(facts.built, { date: built })]),
    ...(architecture === undefined ? [] : [fill(facts.processor, { architecture })]),
    ...(appliesTo === undefined ? [] : [fill(facts.appliesTo, { list: appliesTo.map(shown).join(words.separator) })]),
    ...(reading.kind === 'list' && reading.packages > 0 ? [fill(facts.stored, { count: reading.packages })] : []),
    ...(named.length === 0 ? [] : [fill(facts.named, { list: named.join(words.separator) })]),
  ];
}

function difference(figure: JudgedFigure, { words }: PackageVoice): string {
  const { build, branch = '', kb = '', listed = 0 } = figure;
  const { differsNewer, differsOlder } = words.notes;
  return fill(figure.version.revision > listed ? differsNewer : differsOlder, {
    kb,
    build,
    branch,
    listed: sameBuild(figure, listed),
    version: versionText(figure),
  });
}

function noteTexts(judged: JudgedPackage, voice: PackageVoice): readonly string[] {
  const { notes, separator, storedOnly } = voice.words;
  const { reading, figures, movesToLdr } = judged;
  if (reading.kind === 'unreadable') return [];
  const known = figures.filter((figure) => figure.known === 'same').map(versionText);
  const { restart } = reading.texts;
  return [
    ...(reading.kind === 'list' ? [storedOnly] : []),
    ...(known.length === 0 ? [] : [fill(notes.same, { version: known.join(separator) })]),
    ...(reading.kind === 'list' ? [] : figures.flatMap((figure) => besideListed(figure, voice))),
    ...(movesToLdr.length === 0 ? [] : [fill(notes.ldr, { builds: movesToLdr.join(separator) })]),
    ...(restart === undefined || figures.length === 0 ? [] : [notes[`restart-${restart}`]]),
    ...unchecked(reading, figures, voice),
  ];
}

/** How it stands to what the catalogue lists: the better choice where there is one, and the newest of all. */
function besideListed(figure: JudgedFigure, voice: PackageVoice): readonly string[] {
  const { newer, newest, build, branch = '' } = figure;
  const { notes } = voice.words;
  const say = (text: string, { kb, revision }: KnownVersion) =>
    fill(text, { build, branch, kb: kbText(kb, voice), version: sameBuild(figure, revision) });
  const apart = newest === undefined ? 0 : newest.revision - figure.version.revision;
  return [
    ...(newer === undefined ? [] : [say(notes.newer, newer)]),
    ...(newest === undefined || newest === newer || apart === 0
      ? []
      : [say(apart > 0 ? notes.olderThanNewest : notes.newerThanNewest, newest)]),
  ];
}

function unchecked(
  reading: PackageReading,
  figures: readonly JudgedFigure[],
  { words: { notes } }: PackageVoice,
): readonly string[] {
  if (reading.kind !== 'package') return [];
  return [figures.some(({ seenIn }) => seenIn !== 'file') ? notes.unchecked : notes.uncheckedFile];
}
