import type { Branch } from '../../domain/branch.ts';
import { versionsOf } from '../../catalog/about-update.ts';
import { distinctListed, type ListedUpdate } from '../../catalog/query.ts';
import type { Catalog, Edition, Update } from '../../catalog/schema.ts';
import { evidence, NOT_SOURCED } from './evidence.ts';
import { both, heading, markup, paragraphs, say, table, type Markup } from './markup.ts';

const BRANCHES = ['GDR', 'LDR'] as const satisfies readonly Branch[];
const COLUMNS = [
  say(({ edition }) => edition.columns.kb),
  say(({ edition }) => edition.columns.title),
  say(({ edition }) => edition.columns.released),
  say(({ edition }) => edition.columns.gdr),
  say(({ edition }) => edition.columns.ldr),
  say(({ offlineFile }) => offlineFile.file.declared),
  say(({ offlineFile }) => offlineFile.file.versionsBy),
] as const;

/** For each edition the updates that replace the fix, as the source document lists them. */
export function editionTables(catalog: Catalog): Markup {
  // All entries have the same source for standing in a list: it is said once.
  const sources = [
    ...new Set(catalog.editions.flatMap(({ id }) => distinctListed(catalog, id).flatMap((entry) => entry.sources))),
  ];
  return markup`${heading(
    2,
    'updates',
    say(({ offlineFile }) => offlineFile.file.updates),
  )}
${paragraphs(say(({ offlineFile }) => offlineFile.file.tableNote))}
<p>${both(say(({ edition }) => edition.listedBy))}: ${evidence(catalog, sources)}</p>
${catalog.editions.map((edition) => editionTable(catalog, edition))}${doubts(catalog)}`;
}

function editionTable(catalog: Catalog, { id, name, builds, sourceDocument }: Edition) {
  const title = heading(3, id, { ja: name, en: name });
  if (sourceDocument === undefined) {
    const text = say(({ edition, site, offlineFile }) => edition.noList + site.colon + offlineFile.file.known);
    return markup`${title}<p><a href="#known">${both(text)}</a></p>
`;
  }
  const listed = distinctListed(catalog, id);
  const bodies = (['security', 'other'] as const).map((kind) => {
    const label = say(({ edition: words }) => (kind === 'security' ? words.tableSecurity : words.tableOther));
    const entries = listed.filter((entry) => entry.heading === kind);
    const items = entries.map((entry) => listedRow(catalog, entry, builds[0]));
    return markup`<tbody><tr><th scope=rowgroup colspan=${COLUMNS.length}>${both(label)}
${items}`;
  });
  return table(title, COLUMNS, bodies, 'data-edition-table');
}

function listedRow(catalog: Catalog, { update }: ListedUpdate, build: string | undefined): Markup {
  const own = versionsOf(catalog, update.kb).filter((row) => row.build === build);
  const versions = BRANCHES.map((branch) => own.find((row) => row.branch === branch)?.text);
  const sources = [...new Set(own.flatMap((row) => row.sources))];
  const declared = (update.supersedes ?? []).filter((link) => link.build === build).map(({ kb }) => kb);
  const doubt = markup` <a href="#doubt-${update.kb}">${both(say(({ kb }) => kb.doubt))}</a>`;
  const cells = [
    update.released ? markup`${update.released.value}` : NOT_SOURCED,
    ...versions.map((version) => (version === undefined ? NOT_SOURCED : markup`${version}`)),
    declared.length === 0 ? NOT_SOURCED : markup`${declared.join(', ')}`,
    markup`${sources.length > 0 ? evidence(catalog, sources) : NOT_SOURCED}${update.doubt ? doubt : ''}`,
  ];
  return markup`<tr data-kb=${update.kb}><th>${update.kb}${titleCell(update)}${cells.map((cell) => markup`<td>${cell}`)}
`;
}

/** The official title in each language; where there is none in Japanese, the English one, for both. */
export function titleCell({ title, bulletin }: Update, span: Markup = markup``): Markup {
  const name = bulletin === undefined ? '' : ` ${bulletin.value}`;
  if (title === undefined) return markup`<td${span}>${NOT_SOURCED}${name}`;
  if (title.ja === undefined) return markup`<td lang=en${span}>${title.en.value}${name}`;
  return markup`<td${span}>${both({ ja: title.ja.value, en: title.en.value })}${name}`;
}

function doubts({ updates }: Catalog): Markup {
  const items = updates.flatMap(({ kb, doubt }) =>
    doubt === undefined ? [] : [markup`<dt id="doubt-${kb}">${kb}</dt><dd>${both(doubt.text)}</dd>`],
  );
  return markup`${heading(
    3,
    'doubts',
    say(({ offlineFile }) => offlineFile.file.doubts),
  )}<dl class=facts>${items}</dl>
`;
}
