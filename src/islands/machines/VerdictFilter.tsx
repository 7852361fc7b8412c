import { VERDICTS } from '../../domain/assess.ts';
import type { Query } from '../../fleet/fleet.ts';
import type { Progress } from './protocol.ts';
import { fill } from '../../i18n/fill.ts';
import { badLinesTitle } from './BadLines.tsx';
import { VerdictIcon } from '../checker/VerdictIcon.tsx';
import type { ViewProps } from './state.ts';

const SORTS = ['input', 'verdict', 'deadline', 'host', 'version'] as const satisfies readonly Query['sort'][];

/** Below sixty rows nobody sees that there is more: the first of it that can have the focus gets it, and so into view. */
function show(what: string, from: HTMLElement): void {
  const first = from.closest('[data-machines-root]')?.querySelector<HTMLElement>(what);
  if (first?.parentElement instanceof HTMLDetailsElement) first.parentElement.open = true;
  first?.focus();
}

/** What the buttons say, on paper, and when the machines were judged. */
export function PrintedHead({ state, words, progress }: ViewProps & { readonly progress: Progress }) {
  const counts = VERDICTS.filter((verdict) => progress.counts[verdict] > 0).map(
    (verdict) => `${words.verdicts[verdict]} ${progress.counts[verdict]}`,
  );
  return (
    <div class="print-only" data-printed-head>
      <p>{[...counts, shownText({ state, words, progress })].join(' · ')}</p>
      {state.summary?.judged.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

/** Counts by verdict, each a button that shows those machines alone, and the order of the rows. */
export function VerdictFilter({ state, actions, words, progress }: ViewProps & { readonly progress: Progress }) {
  const { intake, verdicts } = words;
  const { query } = state;
  return (
    <>
      <div class="verdict-filter" role="group" aria-label={intake.filter}>
        <button type="button" aria-pressed={query.filter === ''} onClick={() => actions.ask({ filter: '' })}>
          {intake.all} <b data-count="">{progress.machines}</b>
        </button>
        {VERDICTS.filter((verdict) => progress.counts[verdict] > 0).map((verdict) => (
          <button
            key={verdict}
            type="button"
            class={`tone-${verdict}`}
            aria-pressed={query.filter === verdict}
            onClick={() => actions.ask({ filter: verdict })}
          >
            <VerdictIcon verdict={verdict} /> {verdicts[verdict]} <b data-count={verdict}>{progress.counts[verdict]}</b>
          </button>
        ))}
      </div>
      <p class="table-tools actions">
        <label>
          {intake.sort}{' '}
          <select
            name="sort"
            value={query.sort}
            onChange={(event) =>
              actions.ask({ sort: SORTS.find((sort) => sort === event.currentTarget.value) ?? 'input' })
            }
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {intake.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
        <span class="soft">{shownText({ state, words, progress })}</span>
        <button type="button" class="as-link" onClick={({ currentTarget }) => show('.exports button', currentTarget)}>
          {intake.exports.title}
        </button>
        {state.summary && state.summary.badLines.length > 0 && (
          <button
            type="button"
            class="as-link"
            onClick={({ currentTarget }) => show('[data-bad-lines] summary', currentTarget)}
          >
            {badLinesTitle(state.summary, intake)}
          </button>
        )}
      </p>
    </>
  );
}

function shownText({
  state,
  words,
  progress,
}: Pick<ViewProps, 'state' | 'words'> & { readonly progress: Progress }): string {
  return fill(words.intake.shown, { machines: progress.machines, shown: state.rows.size });
}
