/** What a room of `src/` is for, and what its files may import beside each other. */
export interface Room {
  /** One sentence: what the room answers. */
  readonly is: string;
  /** Rooms that it may import. */
  readonly imports?: readonly string[];
  /** Rooms of which it may know the types, and nothing that runs. */
  readonly types?: readonly string[];
  /** Packages and virtual modules; `node` stands for all of Node's own. */
  readonly packages?: readonly string[];
}

/**
 * The rooms of `src/`, from those that know nothing of the others to those that know everything. A room inside a room,
 * or a file that may do more than its neighbours, is a room of its own.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  domain: {
    is: 'Versions, branches, verdicts, contradictions, supersedence, and where answers change.',
  },
  i18n: {
    is: 'The words of both languages, the addresses of pages, and the verdict in a sentence.',
    imports: ['domain'],
  },
  deadlines: {
    is: 'A start or an uptime, the counter, the day it runs out, in words, in a calendar, and on a time line.',
    imports: ['domain', 'i18n'],
  },
  'outputs/commands.ts': {
    is: 'The commands that people copy, and what the checker reads from their outputs.',
  },
  'outputs/text': {
    is: 'Bytes become lines, lines become cells, and every line is counted.',
  },
  'outputs/values': {
    is: 'What a piece of text is by itself: a name, a version, an update, a product, a file.',
    imports: ['domain', 'deadlines', 'outputs/vocabulary'],
    types: ['outputs', 'outputs/text'],
  },
  'outputs/vocabulary': {
    is: 'What words mean in headings, cells and notes. It knows no format.',
    imports: ['domain', 'deadlines', 'outputs/values'],
  },
  outputs: {
    is: 'What machines print becomes machines.',
    imports: ['domain', 'deadlines', 'outputs/text', 'outputs/values', 'outputs/vocabulary', 'packages/names.ts'],
    packages: ['jsonc-parser', 'sax'],
  },
  'outputs/driver': {
    is: 'The version inside a `tcpip.sys` itself; loaded when somebody drops one.',
    imports: ['domain'],
  },
  'packages/names.ts': {
    is: 'What the names of components, packages and their files tell.',
    imports: ['domain'],
  },
  packages: {
    is: 'What update packages and lists of components hold, judged by the rule for files, beside what is known.',
    imports: ['domain', 'packages/names.ts'],
  },
  'packages/reader': {
    is: 'Opens update packages, layer by layer; loaded when there is one.',
    imports: ['domain', 'outputs/driver', 'packages', 'packages/names.ts'],
    packages: ['@noble/hashes', 'libarchive.js'],
  },
  'packages/report': {
    is: 'Packages in words: the row, what exports take along, and how a new figure is handed in.',
    imports: ['domain', 'i18n'],
    types: ['packages'],
  },
  fleet: {
    is: 'Machines with their verdicts: judged, ordered, counted.',
    imports: ['deadlines', 'domain', 'outputs'],
    types: ['fleet/packed-facts.ts', 'i18n', 'outputs/text'],
  },
  'fleet/packed-facts.ts': {
    is: 'The facts as they travel from the build to the worker and the offline file.',
    types: ['domain', 'fleet'],
  },
  'fleet/given-facts.ts': {
    is: 'The facts as they arrive there.',
    imports: ['fleet/packed-facts.ts'],
    packages: ['virtual:fleet-facts'],
  },
  'reports/csv-cell.ts': {
    is: 'A cell of a CSV file that no spreadsheet takes for a formula.',
    imports: ['domain', 'i18n'],
  },
  reports: {
    is: 'What is said of a machine: sentences, the row, CSV, JSON, the text for a change record.',
    imports: ['domain', 'deadlines', 'fleet', 'i18n', 'outputs/commands.ts', 'reports/csv-cell.ts'],
    types: ['outputs', 'outputs/text', 'packages/report'],
  },
  pictures: {
    is: 'The ruler of versions and the time line of deadlines.',
    imports: ['deadlines', 'i18n'],
    types: ['domain'],
  },
  search: {
    is: 'What a query means, and what is found for it.',
    imports: ['domain'],
    types: ['i18n'],
  },
  scripts: {
    is: 'What every page runs: copying, sorting; and it starts the two rooms below.',
    imports: ['scripts/offline', 'scripts/search'],
  },
  'scripts/search': {
    is: 'The search box and the page of results.',
    imports: ['domain', 'i18n', 'scripts', 'search'],
  },
  'scripts/offline': {
    is: 'Keeps the site on the device, and tells of a new version.',
    imports: ['i18n', 'scripts'],
  },
  'islands/checker': {
    is: 'The checker for one version.',
    imports: ['domain', 'i18n', 'pictures', 'scripts'],
    packages: ['preact'],
  },
  'islands/machines': {
    is: 'The checker for many machines: both ends of the talk between page and worker.',
    imports: [
      'deadlines',
      'domain',
      'fleet',
      'fleet/given-facts.ts',
      'i18n',
      'islands/checker',
      'outputs',
      'outputs/commands.ts',
      'outputs/driver',
      'outputs/text',
      'packages',
      'packages/names.ts',
      'packages/reader',
      'pictures',
      'reports',
      'scripts',
      'styles',
    ],
    types: ['islands/packages', 'packages/report'],
    packages: ['preact'],
  },
  'islands/packages': {
    is: 'The table of update packages, the worker that opens one, and the report of a new figure.',
    imports: ['i18n', 'islands/checker', 'packages', 'packages/reader', 'packages/report', 'scripts', 'styles'],
    packages: ['libarchive.js', 'preact', 'virtual:package-facts'],
  },
  'script-host': {
    is: 'The script for Windows Script Host, with a table of answers made from the rules.',
    imports: ['deadlines', 'domain', 'i18n'],
    types: ['fleet'],
  },
  catalog: {
    is: 'The facts: their schema and rules, reading them, asking them.',
    imports: ['domain'],
    types: ['fleet', 'packages', 'pictures', 'search'],
    packages: ['node', 'yaml', 'zod'],
  },
  api: {
    is: 'The open data and their schemas, the feeds.',
    imports: ['catalog', 'domain', 'i18n', 'packages', 'reports/csv-cell.ts'],
    types: ['packages/report', 'reports'],
    packages: ['zod'],
  },
  'content.config.ts': {
    is: 'The shape of the guidance.',
    packages: ['astro', 'astro:content', 'zod'],
  },
  guide: {
    is: 'The pages of guidance in reading order.',
    imports: ['i18n'],
    packages: ['astro:content'],
  },
  build: {
    is: 'What the build does to every page: policy, hosting, search index, copies; and tools for the build steps of other rooms.',
    imports: ['catalog', 'fleet/packed-facts.ts', 'i18n'],
    types: ['search'],
    packages: ['@astrojs/preact', 'astro', 'node', 'pagefind', 'vite'],
  },
  'offline/document': {
    is: 'What the offline file says without its program: tables and help.',
    imports: ['build', 'catalog', 'domain', 'i18n', 'outputs/commands.ts'],
    packages: ['preact', 'preact-render-to-string'],
  },
  offline: {
    is: 'The program of the offline file.',
    imports: [
      'domain',
      'fleet/given-facts.ts',
      'i18n',
      'islands/checker',
      'islands/machines',
      'outputs/driver',
      'packages',
    ],
    types: ['islands/packages', 'pictures'],
    packages: ['preact', 'virtual:offline-data'],
  },
  'offline/packages': {
    is: 'What waits in it for an update package: the table’s program, and the worker that opens one.',
    imports: ['islands/packages'],
    types: ['packages/reader'],
  },
  'offline/build.ts': {
    is: 'Makes the offline file.',
    imports: ['build', 'catalog', 'i18n', 'offline', 'offline/bundle.ts', 'offline/document'],
    packages: ['astro', 'node', 'vite'],
  },
  'offline/bundle.ts': {
    is: 'Bundles its programs and its styles.',
    imports: ['build', 'catalog'],
    types: ['offline/document'],
    packages: ['node', 'vite'],
  },
  'service-worker': {
    is: 'Answers for a site that is kept on the device.',
    packages: ['virtual:build-files', 'workbox-core', 'workbox-routing'],
  },
  'service-worker/build.ts': {
    is: 'Writes the service worker, with the list of what it keeps.',
    imports: ['build'],
    types: ['service-worker'],
    packages: ['astro', 'node'],
  },
  styles: {
    is: 'The looks; `tokens.css` alone has colours.',
  },
  components: {
    is: 'The parts of pages, drawn when the site is built. No part asks for content.',
    imports: [
      'api',
      'catalog',
      'domain',
      'guide',
      'i18n',
      'islands/checker',
      'islands/machines',
      'islands/packages',
      'outputs/commands.ts',
      'pictures',
      'scripts',
      'styles',
    ],
    packages: ['astro'],
  },
  layouts: {
    is: 'The frame of every page.',
    imports: ['build', 'components', 'i18n', 'scripts', 'styles'],
  },
  pages: {
    is: 'Routes: which data goes to which parts.',
    imports: [
      'api',
      'build',
      'catalog',
      'components',
      'domain',
      'guide',
      'i18n',
      'layouts',
      'offline',
      'script-host',
      'styles',
    ],
    types: ['search'],
    packages: ['@astrojs/rss', 'astro', 'astro:content', 'package.json', 'virtual:offline-file'],
  },
};

/**
 * The room of a file: the innermost whose name its path begins with.
 *
 * @example roomOf('scripts/search/box.ts') // 'scripts/search'
 */
export function roomOf(file: string): string | undefined {
  return Object.keys(ROOMS)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}
