import { fill } from '../../i18n/fill.ts';
import { updateName } from '../../i18n/verdict-wording.ts';
import { classify } from '../../search/classify.ts';
import type { Identifier } from '../../search/identifier.ts';
import { lookUp, type FoundUpdate, type RollupEntry } from '../../search/lookup.ts';
import { element } from '../dom.ts';
import type { Hit } from './full-text.ts';
import type { Search } from './start.ts';
import { versionAnswer } from './version-answer.ts';

/** One line of the exact answer: where it leads, what it is called, and what it says. */
export interface AnswerItem {
  readonly address: string;
  readonly title: string;
  readonly lines: readonly (string | Node)[];
}

/** The exact answer to a query. */
interface ExactAnswer {
  readonly lookup: 'found' | 'not-in-catalogue' | 'none';
  readonly items: readonly AnswerItem[];
  /** Text that goes to the full-text search; absent where an exact answer settles it. */
  readonly text?: string;
  /** True where the text is a name, which pages hold or do not. */
  readonly named?: boolean;
}

/** Answers what was typed as far as it can be answered exactly; `undefined` where nothing is asked. */
export function answer(input: string, search: Search): ExactAnswer | undefined {
  const query = classify(input);
  if (query.text === '') return undefined;
  const { lookup, updates, rollups, missing } = lookUp(query, search.data.index);
  const versions = versionItems(query.identifiers, search);
  const items = [
    ...versions,
    ...updates.map((update) => updateItem(update, search)),
    ...rollups.map((rollup) => rollupItem(rollup, search)),
    ...missing.map((identifier) => missingItem(identifier, search)),
    ...query.identifiers.flatMap((each) => (each.kind === 'malformed' ? malformedItem(each, search) : [])),
  ];
  // Four or five digits may be a year, an event or a port as well.
  const settled = lookup !== 'none' && !query.identifiers.some((each) => each.kind === 'part' && !each.sure);
  // What has no entry of its own may be named on a page: only its name is looked for, and nothing that comes close.
  const named = lookup === 'not-in-catalogue';
  const text = named ? missing.join(' ') : query.text;
  return {
    lookup: versions.length > 0 ? 'found' : lookup,
    items,
    ...((named || !settled) && versions.length === 0 && { text, named }),
  };
}

function versionItems(identifiers: readonly Identifier[], search: Search): readonly AnswerItem[] {
  const texts = identifiers.flatMap((identifier) => {
    if (identifier.kind === 'version') return identifier.text;
    if (identifier.kind !== 'short-version') return [];
    // The build of a Windows that the catalogue knows tells the numbers before it.
    return search.data.checker.facts.builds
      .filter(({ build }) => build.endsWith(`.${identifier.build}`))
      .map(({ build }) => `${build}.${identifier.revision}`);
  });
  return texts.map((text) => versionAnswer(text, search));
}

function updateItem(update: FoundUpdate, search: Search): AnswerItem {
  const { words, index } = search.data;
  const names = (ids: readonly string[]) => editionNames(ids, search);
  const title = update.title && element('span', { lang: update.titleLang }, update.title);
  const isFix = update.kb === index.fix;
  return {
    address: isFix ? pageOf(search, 'guide/problem/') : pageOf(search, `kb/${update.kb.slice(2)}/`),
    title: updateName(update.kb, update.bulletin, search.data.checker.messages),
    lines: [
      ...(title ? [title] : []),
      ...(update.byVersions ? [fill(words.byVersions, { versions: listOf(update.byVersions, search) })] : []),
      ...(isFix
        ? [words.isFix, element('a', { href: pageOf(search, `kb/${update.kb.slice(2)}/`) }, update.kb)]
        : [
            update.listedFor.length > 0
              ? fill(words.listedFor, { editions: names(update.listedFor) })
              : words.notListed,
            update.fixedOn.length > 0
              ? fill(words.installedFixed, { editions: names(update.fixedOn) })
              : words.installedUnknown,
          ]),
      ...(update.doubtful ? [words.doubtful] : []),
    ],
  };
}

function rollupItem({ kb, released, kind, build, carrier, faulty }: RollupEntry, search: Search): AnswerItem {
  const { words, rollupKinds } = search.data;
  const kindName = Object.entries(rollupKinds).find(([key]) => key === kind)?.[1] ?? kind;
  return {
    address: pageOf(search, `kb/#${kb}`),
    title: kb,
    lines: [
      fill(words.rollup, { kind: kindName, released, build }),
      carrier ? words.rollupFixed : words.installedUnknown,
      ...(faulty ? [words.rollupFaulty] : []),
    ],
  };
}

function missingItem(identifier: string, search: Search): AnswerItem {
  const { words } = search.data;
  return {
    address: pageOf(search, 'check/'),
    title: fill(words.notInCatalogue, { identifier }),
    lines: [words.notInCatalogueText, element('a', { href: pageOf(search, 'guide/check/') }, words.howToCheck)],
  };
}

/** Says of what can't be a number what it was taken for, and what such a number looks like. */
function malformedItem({ form, text }: Extract<Identifier, { kind: 'malformed' }>, search: Search): AnswerItem {
  const { title, form: looks } = search.data.words.malformed[form];
  return {
    address: pageOf(search, form === 'version' ? 'guide/check/' : 'kb/'),
    title: fill(title, { text }),
    lines: [looks],
  };
}

function editionNames(ids: readonly string[], search: Search): string {
  return listOf(
    search.data.editions.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
    search,
  );
}

function listOf(names: readonly string[], { lang }: Search): string {
  return names.join(lang === 'ja' ? '、' : ', ');
}

function pageOf({ base, lang }: Search, page: string): string {
  return `${base}${lang}/${page}`;
}

/** The pages that hold the words, without those that the exact answer leads to already. */
export function besides(items: readonly AnswerItem[], hits: readonly Hit[]): readonly Hit[] {
  const named = new Set(items.map(({ address }) => address));
  return hits.filter(({ address }) => !named.has(address));
}
