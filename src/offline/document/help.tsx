import type { Catalog } from '../../catalog/schema.ts';
import { COMMANDS } from '../../outputs/commands.ts';
import { Both, Heading, Paragraphs, say } from './in-both.tsx';

const DECIDED = ['fixed', 'not-fixed', 'out-of-scope'] as const;
const REASONS = ['no-gdr-fix-known', 'no-fix-level-known', 'edition-mismatch', 'branch-mismatch'] as const;

/** What to do for each verdict: where the checker's own link leads. */
export function NextSteps() {
  return (
    <>
      <Heading id="verdicts" of={say(({ offlineFile }) => offlineFile.file.verdicts)} />
      <dl class="facts">
        {DECIDED.map((verdict) => (
          <>
            <dt id={verdict}>
              <Both of={say(({ checker }) => checker.verdicts[verdict])} />
            </dt>
            <dd>
              <Both of={say(({ checker }) => checker.next[verdict])} />
            </dd>
          </>
        ))}
        <dt id="cannot-tell">
          <Both of={say(({ checker }) => checker.verdicts['cannot-tell'])} />
        </dt>
        {REASONS.map((reason) => (
          <dd id={reason}>
            <Both of={say(({ checker }) => checker.next[reason])} />
          </dd>
        ))}
      </dl>
    </>
  );
}

/** How the version is read where this file is opened. */
export function HowToCheck() {
  return (
    <>
      <Heading id="how" of={say(({ offlineFile }) => offlineFile.file.how)} />
      <Paragraphs of={say(({ offlineFile }) => offlineFile.file.howExplorer)} />
      <Paragraphs of={say(({ offlineFile }) => offlineFile.file.howCommand)} />
      <p>
        <code>{COMMANDS['wmic-table'].text}</code>
      </p>
    </>
  );
}

/** The sources that the file names, with their addresses as plain text: nothing in the file leads anywhere. */
export function SourceList({ sources, named }: Pick<Catalog, 'sources'> & { readonly named: readonly string[] }) {
  return (
    <>
      <Heading id="sources" of={say(({ offlineFile }) => offlineFile.file.sources)} />
      <dl class="facts addresses">
        {Object.entries(sources)
          .filter(([id]) => named.includes(id))
          .map(([id, { label, title, url }]) => (
            <>
              <dt id={id}>
                <Both of={label} />
              </dt>
              <dd>
                {title} {url}
              </dd>
            </>
          ))}
      </dl>
    </>
  );
}
