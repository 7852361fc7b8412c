import { fill } from '../../i18n/fill.ts';
import { VerdictIcon } from '../checker/VerdictIcon.tsx';
import { DateQuestions } from './DateQuestions.tsx';
import { Comparison } from './ResultRow.tsx';
import type { ViewProps } from './state.ts';
import { WithLink } from './WithLink.tsx';

/** Everything about one machine, over the page: why, what contradicts itself, where it was read, its deadline. */
export function MachineDetails(props: ViewProps) {
  const { state, actions, words } = props;
  const { open: row, badStart } = state;
  const { details, table } = words.intake;
  if (row === undefined) return null;
  const asked = row.deadline.canEnterStart;
  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    actions.enterStart(row.position, String(new FormData(event.currentTarget).get('start') ?? ''));
  };
  // Closed by itself and not only taken away, a dialog gives the focus back to what opened it. Taken away at once: drawn
  // again before its event comes, it would open again.
  const shut = (dialog: HTMLDialogElement | null) => {
    dialog?.close();
    actions.close();
  };
  return (
    <dialog
      class="machine-details"
      aria-labelledby="machine-details-title"
      aria-describedby={words.linksOut ? 'machine-details-links' : undefined}
      ref={(dialog) => {
        if (!dialog || dialog.open) return;
        dialog.showModal();
        // Else the first link in the middle has the focus, and verdict and deadline stand above what is read out.
        dialog.querySelector('h3')?.focus();
      }}
      onCancel={(event) => {
        event.preventDefault();
        shut(event.currentTarget);
      }}
      // Comes with the next frame: by then it may be open again, or another one may.
      onClose={({ currentTarget }) => !currentTarget.open && currentTarget.isConnected && actions.close()}
    >
      <h3 id="machine-details-title" tabIndex={-1}>
        <bdi>{row.host}</bdi>
      </h3>
      <p class={`machine-verdict tone-${row.verdict}`}>
        <VerdictIcon verdict={row.verdict} /> {words.verdicts[row.verdict]}
      </p>
      <p>
        {row.reasonText} {/* Within the page it leads to what is below the dialog. */}
        <a
          href={words.meaningPath(row)}
          onClick={(event) => words.linksOut || shut(event.currentTarget.closest('dialog'))}
        >
          {words.meaning}
        </a>
      </p>
      <dl class="machine-facts">
        <Fact name={table.deadline} texts={row.deadline.long} />
        {row.deadline.spelling !== undefined && (
          <dd>
            <DateQuestions {...props} id="date-order-here" only={row.deadline.spelling} />
          </dd>
        )}
        <dt>{table.next}</dt>
        <dd>
          {/* Not in the table: there it would be a stop of the Tab key in each row, and the same one. */}
          <WithLink text={row.next} part={row.listed?.name} href={words.kbPath + row.listed?.path} />
        </dd>
        {[row.restart, ...row.warnings].map((text) => text !== '' && <dd key={text}>{text}</dd>)}
        <Fact name={table.found} texts={[row.found]} />
        {(row.comparison !== '' || row.evidence !== '' || row.links.length > 0) && (
          <>
            <dt>{table.comparison}</dt>
            <dd>
              <Comparison row={row} words={words} />
              {row.links.map(({ kb, path }) => (
                <a key={kb} class="block" href={words.kbPath + path}>
                  {kb}
                </a>
              ))}
            </dd>
          </>
        )}
        <Fact name={details.chain} texts={row.chain} />
        <Fact name={details.built} texts={[row.built]} />
        <Fact name={details.contradictions} texts={row.contradictions} />
        <Fact name={details.sources} texts={[row.sources.join(words.separator)]} />
        <Fact name={details.lines} texts={[row.lines]} />
      </dl>
      {words.linksOut && (
        <p id="machine-details-links" class="soft">
          {details.links}
        </p>
      )}
      {asked && (
        <form onSubmit={enter}>
          <label for="machine-start">{details.start}</label>
          <div class="actions">
            <input
              id="machine-start"
              name="start"
              type="text"
              autoComplete="off"
              aria-describedby="machine-start-hint"
              aria-invalid={badStart !== ''}
            />
            <button type="submit">OK</button>
          </div>
          <p id="machine-start-hint" class="soft" role="status">
            {badStart === '' ? details.startHint : fill(details.startFailed, { text: badStart })}
          </p>
        </form>
      )}
      <p class="actions">
        <button type="button" onClick={() => actions.export('ticket', row.position)}>
          {details.ticket}
        </button>
        {row.deadline.hasCalendar && (
          <button type="button" onClick={() => actions.export('calendar', row.position)}>
            {details.calendar}
          </button>
        )}
        <button type="button" onClick={(event) => shut(event.currentTarget.closest('dialog'))}>
          {details.close}
        </button>
        <span role="status">{state.notice}</span>
      </p>
      {/* The one below the table can't be reached while this is open. */}
      {state.notice === words.intake.exports.copyFailed && (
        <textarea class="uncopied" readOnly rows={8} value={state.uncopied} aria-label={details.ticket} />
      )}
    </dialog>
  );
}

function Fact({ name, texts }: { readonly name: string; readonly texts: readonly string[] }) {
  const said = texts.filter((text) => text !== '');
  if (said.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      {said.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </>
  );
}
