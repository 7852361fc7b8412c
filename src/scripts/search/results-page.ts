import { fill } from '../../i18n/fill.ts';
import { answer, besides, type AnswerItem } from './answer.ts';
import { element } from '../dom.ts';
import type { Hit } from './full-text.ts';
import type { Search } from './start.ts';

const HITS_MAX = 100;
const KINDS = ['guide', 'update', 'edition', 'other'] as const;

/** Fills the search page: the exact answer first, then the pages that hold the words, grouped by kind. */
export function makeResultsPage(form: HTMLFormElement, input: HTMLInputElement, search: Search): void {
  const { words } = search.data;
  const page = document.querySelector('[data-search-page]');
  const status = page?.querySelector<HTMLElement>('[data-search-status]');
  const exactPlace = page?.querySelector<HTMLElement>('[data-lookup]');
  const hitsPlace = page?.querySelector<HTMLElement>('[data-hits]');
  const kind = page?.querySelector<HTMLSelectElement>('select[name="kind"]');
  const edition = page?.querySelector<HTMLSelectElement>('select[name="filter-edition"]');
  if (!status || !exactPlace || !hitsPlace || !kind || !edition) return;

  let turn = 0;
  const update = async () => {
    const mine = ++turn;
    const exact = answer(input.value, search);
    exactPlace.dataset['lookup'] = exact?.lookup ?? '';
    exactPlace.replaceChildren(...(exact && exact.items.length > 0 ? exactSection(exact.items) : []));
    if (exact?.text === undefined) {
      hitsPlace.replaceChildren();
      status.textContent = exact?.lookup === 'found' ? fill(words.results, { count: exact.items.length }) : '';
      return;
    }
    status.textContent = words.loading;
    const asked = { query: exact.text };
    try {
      const filter = { kind: kind.value, edition: edition.value };
      for await (const { hits, near } of search.fullText.search(exact.text, filter, exact.named)) {
        if (mine !== turn) return; // a newer query has been typed meanwhile
        const shown = besides(exact.items, hits).slice(0, HITS_MAX);
        hitsPlace.replaceChildren(...(near ? hitGroup(words.near, shown, search) : hitGroups(shown, search)));
        status.textContent =
          near || hits.length === 0
            ? fill(words.noResults, asked)
            : fill(words.results, { count: exact.items.length + shown.length });
      }
    } catch {
      if (mine !== turn) return;
      hitsPlace.replaceChildren();
      status.textContent = words.failed;
    }
  };
  const keepInAddress = () => {
    const address = input.value === '' ? location.pathname : `?${new URLSearchParams({ q: input.value })}`;
    history.replaceState(history.state, '', address);
  };
  const ask = () => {
    keepInAddress();
    void update();
  };

  input.addEventListener('input', ask);
  kind.addEventListener('change', ask);
  edition.addEventListener('change', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  const takeFromAddress = () => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void update();
  };
  addEventListener('popstate', takeFromAddress);
  // What somebody has typed meanwhile is newer than the address.
  if (input.value === '') takeFromAddress();
  else ask();

  function exactSection(items: readonly AnswerItem[]): readonly Node[] {
    return [
      element('h2', {}, words.exact),
      ...items.map(({ address, title, lines }) =>
        element(
          'section',
          { class: 'exact' },
          element('h3', {}, element('a', { href: address }, title)),
          ...lines.map((line) => element('p', {}, line)),
        ),
      ),
    ];
  }
}

function hitGroups(hits: readonly Hit[], search: Search): readonly Node[] {
  return KINDS.flatMap((kind) => {
    const own = hits.filter((hit) => hit.kind === kind);
    return own.length === 0 ? [] : hitGroup(search.data.words.kinds[kind], own, search);
  });
}

function hitGroup(heading: string, hits: readonly Hit[], { lang, data: { words } }: Search): readonly Node[] {
  return [
    element('h2', {}, heading),
    element(
      'ol',
      { class: 'hits', role: 'list' },
      ...hits.map((hit) => hitRow(hit, hit.lang === lang ? undefined : words.otherLanguage)),
    ),
  ];
}

function hitRow({ address, title, excerpt, lang }: Hit, note: string | undefined): Node {
  return element(
    'li',
    { 'data-hit': '', 'data-hit-lang': lang },
    element('a', { href: address, ...(note !== undefined && { lang, hreflang: lang }) }, title),
    note !== undefined && element('span', { class: 'strength' }, note),
    element(
      'p',
      { lang: note === undefined ? undefined : lang },
      ...excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
    ),
  );
}
