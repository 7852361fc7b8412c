import { fill } from '../../i18n/fill.ts';
import styles from './combobox.css?inline';
import { answer, besides, type AnswerItem } from './answer.ts';
import { element } from '../dom.ts';
import type { Hit } from './full-text.ts';
import type { Search } from './start.ts';

const LIST_ID = 'search-suggestions';
const SUGGESTIONS_MAX = 6;

/** One row of the list below the box. */
interface Option {
  readonly address: string;
  readonly title: string;
  readonly text: readonly (string | Node)[];
  readonly lang?: string;
}

/** Makes the box a combobox after the pattern of the ARIA authoring guide: a list of answers, moved in by arrow keys. */
export function makeInterface(form: HTMLFormElement, input: HTMLInputElement, search: Search): void {
  const { words } = search.data;
  // The list's looks come with the list, so that no page carries them before someone searches.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const list = element('ul', { id: LIST_ID, role: 'listbox', 'aria-label': words.suggestions, hidden: '' });
  const status = element('span', { role: 'status', class: 'visually-hidden' });
  form.append(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': LIST_ID,
    'aria-autocomplete': 'list',
  })) {
    input.setAttribute(name, value);
  }

  let active = -1;
  let turn = 0;

  const rows = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const activate = (index: number) => {
    const all = rows();
    active = all.length === 0 ? -1 : (index + all.length) % all.length;
    for (const [at, row] of all.entries()) row.setAttribute('aria-selected', String(at === active));
    const row = all[active];
    if (!row) return;
    input.setAttribute('aria-activedescendant', row.id);
    row.scrollIntoView({ block: 'nearest' });
  };
  const show = (options: readonly Option[], message: string) => {
    list.replaceChildren(...options.map((option, index) => optionRow(option, index)));
    active = -1;
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    input.removeAttribute('aria-activedescendant');
    status.textContent = message;
  };

  const update = async () => {
    const mine = ++turn;
    const exact = answer(input.value, search);
    if (exact === undefined) return close();
    const all: Option = {
      address: `${form.action}?${new URLSearchParams({ q: input.value })}`,
      title: fill(words.all, { query: input.value.trim().slice(0, 60) }),
      text: [],
    };
    const items = exact.items.slice(0, SUGGESTIONS_MAX).map(toOption);
    show([...items, all], items.length > 0 ? fill(words.results, { count: items.length }) : '');
    if (exact.text === undefined) return;
    try {
      for await (const { hits, near } of search.fullText.search(exact.text, { kind: '', edition: '' }, exact.named)) {
        if (mine !== turn) return; // a newer query has been typed meanwhile
        if (near || items.length + hits.length === 0) {
          // What comes close is no answer, and would look like one in this list.
          const none = fill(words.noResults, { query: exact.text });
          show([...items, { ...all, title: none, text: near ? [words.near] : [] }], none);
          continue;
        }
        const others = besides(exact.items, hits);
        const found = others.slice(0, SUGGESTIONS_MAX - items.length).map((hit) => hitOption(hit, search));
        show([...items, ...found, all], fill(words.results, { count: items.length + others.length }));
      }
    } catch {
      if (mine === turn) status.textContent = words.failed;
    }
  };

  input.addEventListener('input', update);
  input.addEventListener('focus', () => {
    if (input.value !== '' && list.hidden) void update();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return; // Enter and the arrows belong to the Japanese input method while it converts
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) return;
      event.preventDefault();
      activate(event.key === 'ArrowDown' ? active + 1 : active === -1 ? -1 : active - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      rows()[active]?.click();
    }
  });
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close();
  });
  // A press on a row must not take the focus from the box before its click arrives.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  if (input.value !== '') void update();
}

function optionRow({ address, title, text, lang }: Option, index: number): HTMLElement {
  const row = element(
    'li',
    { role: 'option', id: `${LIST_ID}-${index}`, 'aria-selected': 'false', lang },
    element('strong', {}, title),
    ...text.map((line) => element('span', {}, line)),
  );
  row.addEventListener('click', () => location.assign(address));
  return row;
}

function toOption({ address, title, lines }: AnswerItem): Option {
  // Inside a list of options a link can't be reached; its words stay.
  return { address, title, text: lines.map((line) => (typeof line === 'string' ? line : (line.textContent ?? ''))) };
}

function hitOption({ address, title, kind, lang }: Hit, { lang: own, data }: Search): Option {
  const kinds: Readonly<Record<string, string>> = data.words.kinds;
  return {
    address,
    title,
    text: [lang === own ? (kinds[kind] ?? '') : data.words.otherLanguage],
    ...(lang !== own && { lang }),
  };
}
