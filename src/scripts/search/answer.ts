import { fill } from '../../i18n/fill.ts';
import { classify } from '../../search/classify.ts';
import { lookUp, type RollupEntry, type UpdateEntry } from '../../search/lookup.ts';
import { element } from '../dom.ts';
import type { Search } from './start.ts';

/** One line of the exact answer: where it leads, what it is called, and what it says. */
export interface AnswerItem {
  readonly address: string;
  readonly title: string;
  readonly lines: readonly (string | Node)[];
}

/** The exact answer to a query. */
export interface ExactAnswer {
  readonly lookup: 'found' | 'not-in-catalogue' | 'none';
  readonly items: readonly AnswerItem[];
  /** Text that goes to the full-text search; absent where an exact answer settles it. */
  readonly text?: string;
}

/** Answers what was typed as far as it can be answered exactly; `undefined` where nothing is asked. */
export async function answer(input: string, search: Search): Promise<ExactAnswer | undefined> {
  const query = classify(input);
  if (query.kind === 'empty') return undefined;
  if (query.kind === 'text') return { lookup: 'none', items: [], text: query.text };
  if (query.kind === 'version') {
    const { versionAnswer } = await import('./version-answer.ts');
    return { lookup: 'found', items: [versionAnswer(query.text, search)] };
  }
  const found = lookUp(query, search.data.index);
  switch (found.lookup) {
    case 'found':
      return {
        lookup: 'found',
        items: [
          ...found.updates.map((update) => updateItem(update, search)),
          ...found.rollups.map((rollup) => rollupItem(rollup, search)),
        ],
        // Four or five digits may be a build or a year as well.
        ...(query.kind === 'kb-part' && !query.prefixed && { text: query.text }),
      };
    case 'not-in-catalogue':
      return { lookup: 'not-in-catalogue', items: [missingItem(found.identifier, search)] };
    case 'none':
      return { lookup: 'none', items: [], ...(query.kind === 'kb-part' && { text: query.text }) };
  }
}

function updateItem(update: UpdateEntry, search: Search): AnswerItem {
  const { words, index } = search.data;
  const names = (ids: readonly string[]) => editionNames(ids, search);
  const title = update.title && element('span', { lang: update.titleLang }, update.title);
  const isFix = update.kb === index.fix;
  return {
    address: isFix ? pageOf(search, 'guide/problem/') : pageOf(search, `kb/${update.kb.slice(2)}/`),
    title: update.bulletin ? `${update.kb} (${update.bulletin})` : update.kb,
    lines: [
      ...(title ? [title] : []),
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

function rollupItem({ kb, released, kind, build, carrier }: RollupEntry, search: Search): AnswerItem {
  const { words, rollupKinds } = search.data;
  const kindName = Object.entries(rollupKinds).find(([key]) => key === kind)?.[1] ?? kind;
  return {
    address: pageOf(search, `kb/#${kb}`),
    title: kb,
    lines: [
      fill(words.rollup, { kind: kindName, released, build }),
      carrier ? words.rollupFixed : words.installedUnknown,
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

function editionNames(ids: readonly string[], { data, lang }: Search): string {
  const names = data.editions.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return names.join(lang === 'ja' ? '、' : ', ');
}

function pageOf({ base, lang }: Search, page: string): string {
  return `${base}${lang}/${page}`;
}
