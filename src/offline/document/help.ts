import type { Catalog } from '../../catalog/schema.ts';
import { COMMANDS } from '../../outputs/commands.ts';
import { both, heading, markup, paragraphs, say, type Markup } from './markup.ts';

const REASONS = ['no-gdr-fix-known', 'no-fix-level-known', 'edition-mismatch', 'branch-mismatch'] as const;

/** What to do for each verdict: where the checker's own link leads. */
export function nextSteps(): Markup {
  const plain = (['fixed', 'not-fixed', 'out-of-scope'] as const).map(
    (verdict) =>
      markup`<dt id=${verdict}>${both(say(({ checker }) => checker.verdicts[verdict]))}</dt><dd>${both(say(({ checker }) => checker.next[verdict]))}</dd>`,
  );
  const open = REASONS.map(
    (reason) => markup`<dd id=${reason}>${both(say(({ checker }) => checker.next[reason]))}</dd>`,
  );
  const cannotTell = markup`<dt id=cannot-tell>${both(say(({ checker }) => checker.verdicts['cannot-tell']))}</dt>${open}`;
  return markup`${heading(
    2,
    'verdicts',
    say(({ offlineFile }) => offlineFile.file.verdicts),
  )}<dl class=facts>${plain}${cannotTell}</dl>
`;
}

/** How the version is read where this file is opened. */
export function howToCheck(): Markup {
  return markup`${heading(
    2,
    'how',
    say(({ offlineFile }) => offlineFile.file.how),
  )}
${paragraphs(say(({ offlineFile }) => offlineFile.file.howExplorer))}${paragraphs(say(({ offlineFile }) => offlineFile.file.howCommand))}
<p><code>${COMMANDS['wmic-table'].text}</code></p>
`;
}

/** The sources that the file names, with their addresses as plain text: nothing in the file leads anywhere. */
export function sourceList({ sources }: Catalog, named: readonly string[]): Markup {
  const items = Object.entries(sources)
    .filter(([id]) => named.includes(id))
    .map(
      ([id, { label, title, url }]) => markup`<dt id=${id}>${both(label)}</dt><dd>${title} ${url}</dd>
`,
    );
  return markup`${heading(
    2,
    'sources',
    say(({ offlineFile }) => offlineFile.file.sources),
  )}<dl class="facts addresses">${items}</dl>
`;
}
