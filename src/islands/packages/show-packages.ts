import { h, render } from 'preact';
import { facts } from 'virtual:package-facts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PackagesWords } from '../../i18n/packages-words.ts';
import type { PackageReading, StoredContent } from '../../packages/content.ts';
import { judgePackage } from '../../packages/judge.ts';
import { PACKAGE_LIMIT } from '../../packages/reader/limits.ts';
import { placeOf, unreadable } from '../../packages/reader/unreadable.ts';
import { packageParts, type PackageParts } from '../../packages/report/export-parts.ts';
import { packageView, packageVoice, type PackageView } from '../../packages/report/package-view.ts';
import { byteSize } from '../../i18n/byte-size.ts';
import { Packages, type PackagesState } from './Packages.tsx';
import { readInWorker, type Reading, type StartReader } from './read-in-worker.ts';

/** What was handed in and is no machine: a package's file, or a text that names components. */
export type PackageInput =
  | { readonly kind: 'package'; readonly name: string; readonly content: Blob }
  | { readonly kind: 'list'; readonly name: string; readonly list: StoredContent };

/** The packages of a page. */
export interface ShownPackages {
  /** Shows these, in this order; what was read before is not read again. */
  readonly show: (inputs: readonly PackageInput[], language: Locale) => void;
  /** What exports take along of them, in a language; nothing where there is none. */
  readonly parts: (language: Locale) => PackageParts | undefined;
}

/** Where the pages are that packages lead to. */
export interface PackagePaths {
  readonly kb: string;
  readonly contribute: string;
  /** False where nothing may lead out of the page: addresses stand there as text. */
  readonly linksOut: boolean;
}

/**
 * The program of packages, as it is handed to the page.
 *
 * @param changed called with the number of rows whenever it changes
 */
export type ShowPackages = (
  root: HTMLElement,
  pathsIn: (language: Locale) => PackagePaths,
  changed: (rows: number) => void,
) => ShownPackages;

/** Shows what update packages and component lists hold, with a reader to open packages. */
export function showPackages(
  startReader: StartReader,
  ...[root, pathsIn, changed]: Parameters<ShowPackages>
): ShownPackages {
  // The same file is handed in again with every change beside it.
  const known = new WeakMap<Blob, readonly PackageReading[]>();
  let wanted: readonly PackageInput[] = [];
  let read: readonly { readonly name: string; readonly reading: PackageReading }[] = [];
  let language: Locale = 'en';
  let reading: Reading | undefined;
  let stopped = false;
  let run = 0;
  let state: PackagesState = { views: [], reading: undefined, notice: '', stopped: false };

  const voiceIn = (lang: Locale) => packageVoice(lang, facts.names, byteSize(PACKAGE_LIMIT, lang));
  const viewsIn = (lang: Locale): readonly PackageView[] =>
    read.map(({ name, reading: each }) => packageView(judgePackage(each, facts), name, voiceIn(lang)));
  const show = (change: Partial<PackagesState>) => {
    state = { ...state, ...change };
    render(h(Packages, { state, voice: voiceIn(language), paths: pathsIn(language), stop, goOn }), root);
    changed(state.views.length);
  };
  const stop = () => {
    stopped = true;
    reading?.stop();
  };
  const readFile = async (
    { name, content }: Extract<PackageInput, { kind: 'package' }>,
    at: number,
  ): Promise<readonly PackageReading[]> => {
    const before = known.get(content);
    if (before !== undefined) return before;
    if (stopped) return [unreadable(placeOf({ name, content }), 'cancelled')];
    const shown = { name, at: at + 1, count: wanted.length };
    show({ reading: { ...shown, read: 0, total: content.size } });
    reading = readInWorker(startReader, { name, content }, (done, total) =>
      show({ reading: { ...shown, read: done, total } }),
    );
    const own = run;
    const found = await reading.found;
    // Somebody stopped it, or what else was handed in meanwhile did, and it is read anew.
    if (!stopped && own === run) known.set(content, found);
    return found;
  };
  const readAll = async () => {
    run += 1;
    const own = run;
    reading?.stop();
    read = [];
    stopped = false;
    show({ views: [], notice: '', reading: undefined, stopped });
    for (const [at, input] of wanted.entries()) {
      const found = input.kind === 'list' ? [input.list] : await readFile(input, at);
      // Something else was handed in meanwhile.
      if (own !== run) return;
      read = [...read, ...found.map((each) => ({ name: input.name, reading: each }))];
      show({ views: viewsIn(language) });
    }
    const { words } = voiceIn(language);
    show({ reading: undefined, notice: stopped ? words.cancelled : doneText(read, words), stopped });
  };
  const goOn = () => void readAll();

  return {
    show(inputs, spoken) {
      const same = spoken === language && isSame(wanted, inputs);
      wanted = inputs;
      language = spoken;
      if (!same) void readAll();
    },
    parts: (lang) => (read.length === 0 ? undefined : packageParts(viewsIn(lang), voiceIn(lang))),
  };
}

/** How much was read, and what could not be. */
function doneText(all: readonly { readonly reading: PackageReading }[], words: PackagesWords): string {
  if (all.length === 0) return '';
  const problems = all.filter(({ reading }) => reading.kind === 'unreadable').length;
  return fill(problems === 0 ? words.done : words.doneSome, { count: all.length - problems, problems });
}

/** Whether the same was handed in before: it is told of with every change of the text beside it. */
function isSame(before: readonly PackageInput[], now: readonly PackageInput[]): boolean {
  const key = (input: PackageInput | undefined) => (input?.kind === 'list' ? JSON.stringify(input) : input?.content);
  return before.length === now.length && now.every((input, at) => key(input) === key(before[at]));
}
