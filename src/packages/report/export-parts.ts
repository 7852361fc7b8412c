import { catalogVersionText } from '../../domain/catalog-version.ts';
import { fill } from '../../i18n/fill.ts';
import { kbText, type PackageView, type PackageVoice } from './package-view.ts';
import { versionText } from './package-view.ts';

/** What the exports of machines take along of packages. */
export interface PackageParts {
  readonly cells: readonly PackageCells[];
  readonly entries: readonly PackageEntry[];
  /** The text for a ticket. */
  readonly ticket: string;
}

/**
 * The cells of a package's row in a CSV file. Its names must not be taken for a machine's when the file is read again:
 * none of them is a column that src/outputs/vocabulary/role-words.ts knows, and with a column called "package" every
 * version beside it would be a package's.
 */
export type PackageCells = ReturnType<typeof cellsOf>;

/** A package as the JSON has it. */
export type PackageEntry = ReturnType<typeof entryOf>;

/** Puts packages into the parts of exports. */
export function packageParts(views: readonly PackageView[], voice: PackageVoice): PackageParts {
  return {
    cells: views.map((view) => cellsOf(view, voice)),
    entries: views.map(entryOf),
    ticket: ticketOf(views, voice),
  };
}

function cellsOf(view: PackageView, { words, known }: PackageVoice) {
  const { judged } = view;
  const { reading } = judged;
  const texts = reading.kind === 'unreadable' ? {} : reading.texts;
  return {
    verdict: judged.answer.verdict,
    reason: judged.answer.reason,
    'verdict text': view.verdictText,
    comparison: view.figures.flatMap(({ comparisons }) => comparisons).join(' | '),
    sentence: view.sentence,
    contradictions: view.contradictions.join(' '),
    'catalogue version': catalogVersionText(known.catalog),
    archive: nameWithPlace(view),
    'archive article': judged.kb ?? '',
    'archive holds': view.figures.map(({ version }) => version).join(' | '),
    'archive processor': judged.architecture ?? '',
    'archive made': texts.built ?? '',
    'archive for': (texts.appliesTo ?? []).join(words.separator),
    'archive sha-256': view.sha256,
    'archive notes': view.notes.join(' '),
  };
}

/** None of these names is one that src/outputs/vocabulary/role-words.ts takes for a fact about a machine. */
function entryOf({ judged, name, sentence, contradictions, notes, figures, sha256 }: PackageView) {
  const { reading, answer, kb, architecture } = judged;
  const texts = reading.kind === 'unreadable' ? {} : reading.texts;
  return {
    kind: reading.kind,
    package: name,
    inside: reading.kind === 'list' ? [] : reading.inside,
    sha256: sha256 === '' ? null : sha256,
    article: kb ?? null,
    processor: architecture ?? null,
    built: texts.built ?? null,
    installsOn: texts.appliesTo ?? [],
    verdict: answer.verdict,
    reason: answer.reason,
    problem: reading.kind === 'unreadable' ? reading.problem : null,
    contents: judged.figures.map((figure, index) => ({
      number: versionText(figure),
      line: figure.build,
      branch: figure.branch ?? null,
      article: figure.kb ?? null,
      verdict: figure.answer.verdict,
      reason: figure.answer.reason,
      comparison: figures[index]?.comparisons.join(' | ') ?? '',
      seenIn: figure.seenIn,
      known: figure.known,
    })),
    sentence,
    contradictions,
    notes,
  };
}

function ticketOf(views: readonly PackageView[], voice: PackageVoice): string {
  const { words } = voice;
  const { ticket, facts, noVersion, colon } = words;
  const items = views.map((view) =>
    [
      fill(ticket.item, { name: nameWithPlace(view), verdict: view.verdictText }),
      ...view.contradictions,
      ...(view.judged.kb === undefined ? [] : [fill(ticket.kb, { kb: kbText(view.judged.kb, voice) })]),
      view.sentence,
      ...(view.judged.reading.kind === 'unreadable'
        ? []
        : [`tcpip.sys${colon}${view.figures.map(figureText).join(words.separator) || noVersion}`]),
      ...view.facts,
      ...view.notes,
      ...(view.sha256 === '' ? [] : [`${facts.sha256}${colon}${view.sha256}`]),
    ].join('\n'),
  );
  return [
    fill(ticket.title, { count: views.length }),
    ...items,
    fill(ticket.catalog, { version: catalogVersionText(voice.known.catalog) }),
  ].join('\n\n');
}

/** Its name, and what it lay in. */
function nameWithPlace({ name, inside }: PackageView): string {
  return inside === '' ? name : `${name} (${inside})`;
}

function figureText({ version, comparisons }: PackageView['figures'][number]): string {
  return comparisons.length === 0 ? version : `${version} (${comparisons.join('; ')})`;
}
