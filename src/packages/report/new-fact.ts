import { catalogVersionText } from '../../domain/catalog-version.ts';
import { fill } from '../../i18n/fill.ts';
import type { PackageReading } from '../content.ts';
import type { JudgedFigure, JudgedPackage } from '../judge.ts';
import { kbText, sameBuild, versionText, type PackageVoice } from './package-view.ts';
import { safeText } from '../../i18n/safe-text.ts';

/** A figure that the site's data lacks or has otherwise, ready to be handed in. */
export interface NewFact {
  readonly kb: string;
  readonly version: string;
  readonly title: string;
  readonly lead: string;
  /** A text to send: the package's name, its hash and the figure, and nothing of who read it where. */
  readonly text: string;
  readonly yaml: string;
  /** The operator's form with the text in it; absent where there is none. */
  readonly link: string | undefined;
}

/**
 * The figures of packages and lists that are news, each with its report. What contradicts the data comes first; what a
 * package says that was handed in twice stands there once.
 */
export function newFacts(packages: readonly JudgedPackage[], voice: PackageVoice): readonly NewFact[] {
  const facts = packages
    .flatMap(({ news, reading }) => news.map((figure) => ({ figure, reading })))
    .sort((a, b) => Number(b.figure.known === 'differs') - Number(a.figure.known === 'differs'))
    .map(({ figure, reading }) => newFact(figure, reading, voice));
  return facts.filter(({ text }, at) => facts.findIndex((other) => other.text === text) === at);
}

function newFact(figure: JudgedFigure, reading: PackageReading, voice: PackageVoice): NewFact {
  const { news } = voice.words;
  const differs = figure.listed !== undefined;
  const version = versionText(figure);
  const kb = figure.kb ?? '';
  // Of other updates nobody has looked for what is published.
  const isKnown = figure.kb !== undefined && voice.known.updates.includes(figure.kb);
  const text = reportText(figure, reading, voice);
  return {
    kb,
    version,
    title: differs ? news.differs : isKnown ? news.title : news.titleOther,
    lead: fill(differs ? news.leadDiffers : news.lead, {
      kb: figure.kb === undefined ? '' : kbText(figure.kb, voice),
      version,
      build: figure.build,
      branch: figure.branch ?? '',
      how: voice.words.seenIn[figure.seenIn],
      listed: sameBuild(figure, figure.listed ?? 0),
    }),
    text,
    yaml: yamlOf(figure, reading, voice),
    link: reportLink(voice.known.reportUrl, fill(news.subject, { kb, version }), text),
  };
}

function reportText(figure: JudgedFigure, reading: PackageReading, voice: PackageVoice): string {
  const { report, seenIn } = voice.words;
  const { listed, build, branch = '', architecture = '?' } = figure;
  const lines = [
    report.title,
    fill(report.kb, { kb: figure.kb ?? '' }),
    fill(report.version, { version: versionText(figure), build, branch, architecture }),
    ...(listed === undefined ? [] : [fill(report.differs, { listed: sameBuild(figure, listed) })]),
    ...(reading.kind === 'package'
      ? [
          fill(report.file, { file: fileName(reading.file) }),
          fill(report.sha256, { sha256: reading.sha256 }),
          ...(reading.texts.built === undefined ? [] : [fill(report.built, { date: reading.texts.built })]),
          fill(report.how, { how: seenIn[figure.seenIn] }),
        ]
      : [report.list]),
    fill(report.catalog, { version: catalogVersionText(voice.known.catalog) }),
  ];
  return lines.join('\n');
}

/** The report as `catalog/` has it: the update's file and its source. What only a person knows is left to fill in. */
function yamlOf(figure: JudgedFigure, reading: PackageReading, { known }: PackageVoice): string {
  const { kb = 'KB0', build, branch, architecture } = figure;
  const source = sourceId(figure, reading);
  const of = architecture === undefined ? '' : ` (${architecture})`;
  const title = reading.kind === 'package' ? fileName(reading.file) : `Component list with ${kb}`;
  return [
    known.updates.includes(kb)
      ? `# catalog/updates/${kb}.yaml: add`
      : `# catalog/updates/${kb}.yaml\nkind: hotfix # check this`,
    'tcpipSys:',
    `  - build: ${build}`,
    ...(branch === undefined ? [] : [`    branch: ${branch}`]),
    `    version: ${versionText(figure)}`,
    ...(architecture === undefined ? [] : [`    architectures: [${architecture}]`]),
    `    sources: [${source}]`,
    ...(reading.kind === 'package' && reading.texts.built !== undefined
      ? [`built: { value: ${reading.texts.built}, sources: [${source}] }`]
      : []),
    '',
    '# catalog/sources.yaml: add',
    `${source}:`,
    `  label: { en: "Package of ${kb}${of}", ja: "${kb}のパッケージ${of.replace(' (', '（').replace(')', '）')}" }`,
    `  title: ${JSON.stringify(title)}`,
    '  publisher: Microsoft',
    `  kind: ${reading.kind === 'package' ? 'package' : 'third-party'}`,
    '  language: code',
    '  url: "" # where the file stands, or the article of the update',
    '  retrieved: YYYY-MM-DD',
    ...(reading.kind === 'package' ? packageLines(figure, reading) : []),
    '',
  ].join('\n');
}

function packageLines(figure: JudgedFigure, reading: Extract<PackageReading, { kind: 'package' }>): readonly string[] {
  const [en, ja] = HOW[figure.seenIn];
  return [
    '  package:',
    `    file: ${JSON.stringify(fileName(reading.file))}`,
    `    sha256: ${reading.sha256}`,
    '    readBy: "" # your name, or how you want to be called',
    '    how:',
    `      en: "${en} The signature was not checked."`,
    `      ja: "${ja}署名は検証していません。"`,
  ];
}

const HOW = {
  file: ['Read from the tcpip.sys in the package.', 'パッケージ内のtcpip.sysで確認しました。'],
  manifest: [
    "Read from the component's manifest in the package, which names tcpip.sys.",
    'パッケージ内のコンポーネントのマニフェストで確認しました。マニフェストにはtcpip.sysが記載されています。',
  ],
  name: ["Read from the component's name in the package.", 'パッケージ内のコンポーネントの名前で確認しました。'],
} as const satisfies Record<JudgedFigure['seenIn'], readonly [string, string]>;

function sourceId({ kb = 'KB0', architecture, listed }: JudgedFigure, reading: PackageReading): string {
  const kind = reading.kind === 'package' ? 'package' : 'components';
  // The catalogue has a package of this name already, perhaps, which says otherwise.
  const apart = listed !== undefined && reading.kind === 'package' ? [reading.sha256.slice(0, 8)] : [];
  return [kind, kb.toLowerCase(), ...(architecture === undefined ? [] : [architecture]), ...apart].join('-');
}

function fileName(file: string): string {
  return safeText(file, 120);
}

/**
 * The operator's address with the report in it, as issue trackers and mail programs take it.
 *
 * @example reportLink('mailto:a@example.org', 'New', 'Text') // 'mailto:a@example.org?subject=New&body=Text'
 */
export function reportLink(address: string | undefined, subject: string, text: string): string | undefined {
  if (address === undefined) return undefined;
  const mail = address.startsWith('mailto:');
  const values = [`${mail ? 'subject' : 'title'}=${encodeURIComponent(subject)}`, `body=${encodeURIComponent(text)}`];
  return `${address}${address.includes('?') ? '&' : '?'}${values.join('&')}`;
}
