/** The most that a figure of the site may come to, and why. */
export interface Budget {
  readonly most: number;
  /** What the figure counts: `B` bytes, `ms` milliseconds, empty for a bare number or a ratio. */
  readonly unit: 'B' | 'ms' | '';
  readonly because: string;
}

/**
 * Every budget of the project. Bytes are bodies with brotli at its best. Times hold on a slow line and a slow
 * processor, as `npm run bench` makes them. Split or trim before raising one.
 */
export const BUDGETS = {
  html: {
    most: 12_000,
    unit: 'B',
    because:
      'With its styles in it a page is read after one answer: the ten packets that a server sends at first carry 14,600 bytes, headers included.',
  },
  renderBlocking: {
    most: 0,
    unit: '',
    because: 'Each request that blocks rendering is a round trip in which the reader sees nothing.',
  },
  checkerScript: {
    most: 8_600,
    unit: 'B',
    because:
      'Preact as it is published, the rules, among them what may stand around a version, and the words: with the page itself two round trips, and what is typed is judged soon after.',
  },
  afterVerdictScript: {
    most: 2_200,
    unit: 'B',
    because:
      'The picture, what else was compared, the text for a ticket with its moment on the viewer’s clock: fetched with the first key, never waited for.',
  },
  siteScript: {
    most: 1_700,
    unit: 'B',
    because:
      'Theme, language switch, copy buttons, what is folded, and the search box; the search comes when it is asked for.',
  },
  machinesScript: {
    most: 19_000,
    unit: 'B',
    because:
      'The place to paste and drop, on the full checker alone, in the words of the page’s language, with a reason for each kind of line that is not read, the heading of a value that can’t be, and a question about a date wherever it is seen; it comes beside the checker and holds nobody up.',
  },
  packagesScript: {
    most: 21_500,
    unit: 'B',
    because:
      'The table of update packages, the facts they are compared with, the words of both languages; fetched with the first package, before a library of twenty times as much.',
  },
  machinesWorker: {
    most: 157_000,
    unit: 'B',
    because:
      'Readers, also of what scanners, monitors, counters and remote consoles print, the names of components, the words of ten languages that head each kind of column, and that say what is found, what is wanted, put off and taken back, what a value is of, which notes and sentences are harmless, what calls an output a copy or a machine one that is gone, or gives a value to another one, what below a list, a record or a command’s output is against it, and which headings say nothing (a list below any other may be a plan), libraries for JSON and XML, rules, facts, build dates, what sources are cited by, and the words of both languages, which exports and the chains of facts are written in.',
  },
  offlineFile: {
    most: 1_750_000,
    unit: 'B',
    because:
      'As it lies on the disk: tables, chains of facts and what sources are cited by in both languages, programs that people can read with all their readers and words of ten languages, and what opens update packages, which is half of it: the people who need this have the packages, and no network.',
  },
  offlineTimeToPacked: {
    most: 0.12,
    unit: '',
    because: 'Unpacking kept everybody waiting for seconds: what is opened from a disk is usable at once.',
  },
  offlineSlowTimeToPacked: {
    most: 0.1,
    unit: '',
    because: 'The machines in question are old: on a processor four times slower the wait was all the longer.',
  },
  offlineMemoryToPacked: {
    most: 0.4,
    unit: '',
    because: 'The machines in question have little memory, and unpacking took a hundred megabytes.',
  },
  packageAnswer: {
    most: 2000,
    unit: 'ms',
    because: 'A hotfix of 2.4 MB, on a processor four times slower: longer, and one wonders whether anything happens.',
  },
  packageMemory: {
    most: 4,
    unit: '',
    because:
      'What a package takes beside program and library, to its size: it lies there as it is, and unpacked, twice at most. Compilers add three megabytes, which tell with a small one; a rollup has half a gigabyte.',
  },
  packageWholeMemory: {
    most: 4,
    unit: '',
    because:
      'All that opening a package of 12 MB takes, to its size. Program, worker and library take twelve megabytes for any: with a hotfix they are more than its own part, and no machine feels them.',
  },
  sorterScript: { most: 600, unit: 'B', because: 'Sorting a table that is in the page already needs no library.' },
  layoutShift: { most: 0, unit: '', because: 'All is in the HTML: nothing comes later that could push what is read.' },
  keyToVerdict: {
    most: 50,
    unit: 'ms',
    because: 'Half of the 100 ms up to which an answer feels immediate, on a processor four times slower.',
  },
  bytesToStarlight: {
    most: 0.45,
    unit: '',
    because: 'The same table with the framework one would pick instead: well under half, or that one would do.',
  },
  lcpToStarlight: {
    most: 0.65,
    unit: '',
    because: 'One round trip and no wait for a style sheet: the text has to stand there clearly sooner.',
  },
  searchRequests: {
    most: 6,
    unit: '',
    because: 'Of a first search: a hit that costs a request of its own makes somebody on a slow line wait for each.',
  },
  searchBytes: {
    most: 80_000,
    unit: 'B',
    because: 'Of a first search: script, numbers and the texts of one language; Pagefind comes where no page fits.',
  },
  firstSearchToStarlight: {
    most: 0.5,
    unit: '',
    because: 'The same words on the same pages, from the first key: half the time, or its search would do.',
  },
  laterSearchToStarlight: { most: 0.5, unit: '', because: 'As above, with all that a first search has fetched.' },
} as const satisfies Readonly<Record<string, Budget>>;

/** Name of a budget. */
export type BudgetName = keyof typeof BUDGETS;
