import { versionsOf } from '../../catalog/about-update.ts';
import { distinctListed, type ListedUpdate } from '../../catalog/query.ts';
import type { Catalog, Edition, Update } from '../../catalog/schema.ts';
import { BRANCHES } from '../../domain/branch.ts';
import { editionName } from '../../i18n/edition-name.ts';
import { fill } from '../../i18n/fill.ts';
import { Evidence, NOT_SOURCED } from './evidence.tsx';
import { Both, Heading, Paragraphs, say, Subheading, Table } from './in-both.tsx';

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
export function EditionTables({ catalog }: { readonly catalog: Catalog }) {
  // All entries have the same source for standing in a list: it is said once.
  const sources = [
    ...new Set(catalog.editions.flatMap(({ id }) => distinctListed(catalog, id).flatMap((entry) => entry.sources))),
  ];
  return (
    <>
      <Heading id="updates" of={say(({ offlineFile }) => offlineFile.file.updates)} />
      <Paragraphs of={say(({ offlineFile }) => offlineFile.file.tableNote)} />
      <p>
        <Both of={say(({ edition }) => edition.listedBy)} />: <Evidence {...{ catalog, sources }} />
      </p>
      {catalog.editions.map((edition) => (
        <EditionTable {...{ catalog, edition }} />
      ))}
      <Doubts updates={catalog.updates} />
    </>
  );
}

function EditionTable({ catalog, edition }: { readonly catalog: Catalog; readonly edition: Edition }) {
  const { id, builds, sourceDocument } = edition;
  const title = <Subheading id={id} of={say((_, locale) => editionName(locale, edition))} />;
  if (sourceDocument === undefined) {
    const text = say(({ edition: words, site, offlineFile }) => words.noList + site.colon + offlineFile.file.known);
    return (
      <>
        {title}
        <p>
          <a href="#known">
            <Both of={text} />
          </a>
        </p>
      </>
    );
  }
  const listed = distinctListed(catalog, id);
  return (
    <Table caption={title} columns={COLUMNS} listsUpdates>
      {(['security', 'other'] as const).map((kind) => {
        const own = listed.filter(({ heading }) => heading === kind);
        const label = say(({ edition: words }) =>
          fill(kind === 'security' ? words.tableSecurity : words.tableOther, { count: own.length }),
        );
        return (
          <tbody>
            <tr>
              <th scope="rowgroup" colspan={COLUMNS.length}>
                <Both of={label} />
              </th>
            </tr>
            {own.map(({ update }) => (
              <ListedRow {...{ catalog, update }} build={builds[0]} />
            ))}
          </tbody>
        );
      })}
    </Table>
  );
}

function ListedRow(props: {
  readonly catalog: Catalog;
  readonly update: ListedUpdate['update'];
  readonly build: string | undefined;
}) {
  const { catalog, update, build } = props;
  const own = versionsOf(catalog, update.kb).filter((row) => row.build === build);
  const sources = [...new Set(own.flatMap((row) => row.sources))];
  const declared = (update.supersedes ?? []).filter((link) => link.build === build).map(({ kb }) => kb);
  return (
    <tr data-kb={update.kb}>
      <th>{update.kb}</th>
      <TitleCell update={update} />
      <td>{update.released?.value ?? NOT_SOURCED}</td>
      {BRANCHES.map((branch) => (
        <td>{own.find((row) => row.branch === branch)?.text ?? NOT_SOURCED}</td>
      ))}
      <td>{declared.join(', ') || NOT_SOURCED}</td>
      <td>
        {sources.length > 0 ? <Evidence {...{ catalog, sources }} /> : NOT_SOURCED}
        {update.doubt && (
          <>
            {' '}
            <a href={`#doubt-${update.kb}`}>
              <Both of={say(({ kb }) => kb.doubt)} />
            </a>
          </>
        )}
      </td>
    </tr>
  );
}

/** The official title in each language; where there is none in Japanese, the English one, for both. */
export function TitleCell({ update, rowspan }: { readonly update: Update; readonly rowspan?: number | undefined }) {
  const { title, bulletin } = update;
  const name = bulletin === undefined ? '' : ` ${bulletin.value}`;
  const cell = { rowspan, ...(title !== undefined && title.ja === undefined && { lang: 'en' }) };
  return (
    <td {...cell}>
      {title === undefined ? NOT_SOURCED : <Both of={{ ja: (title.ja ?? title.en).value, en: title.en.value }} />}
      {name}
    </td>
  );
}

function Doubts({ updates }: Pick<Catalog, 'updates'>) {
  return (
    <>
      <Subheading id="doubts" of={say(({ offlineFile }) => offlineFile.file.doubts)} />
      <dl class="facts">
        {updates.map(
          ({ kb, doubt }) =>
            doubt && (
              <>
                <dt id={`doubt-${kb}`}>{kb}</dt>
                <dd>
                  <Both of={doubt.text} />
                </dd>
              </>
            ),
        )}
      </dl>
    </>
  );
}
