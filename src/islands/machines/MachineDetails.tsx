import { fill } from '../../i18n/fill.ts';
import { VerdictIcon } from '../checker/VerdictIcon.tsx';
import { Comparison } from './ResultRow.tsx';
import type { ViewProps } from './state.ts';

/** Everything about one machine, over the page: why, what contradicts itself, where it was read, its deadline. */
export function MachineDetails({ state, actions, words }: ViewProps) {
  const { open: row, badStart } = state;
  const { details, table } = words.intake;
  if (row === undefined) return null;
  const asked = row.deadline.canEnterStart;
  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    actions.enterStart(row.position, String(new FormData(event.currentTarget).get('start') ?? ''));
  };
  return (
    <dialog
      class="machine-details"
      aria-labelledby="machine-details-title"
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal();
      }}
      onClose={actions.close}
    >
      <h3 id="machine-details-title">
        <bdi>{row.host}</bdi>
      </h3>
      <p class={`machine-verdict tone-${row.verdict}`}>
        <VerdictIcon verdict={row.verdict} /> {words.verdicts[row.verdict]}
      </p>
      <p>{row.reasonText}</p>
      <dl class="machine-facts">
        <Fact name={table.found} text={row.found} />
        <dt>{table.comparison}</dt>
        <dd>
          <Comparison row={row} words={words} />
          {row.links.map(({ kb, path }) => (
            <a key={kb} class="block" href={words.kbPath + path}>
              {kb}
            </a>
          ))}
        </dd>
        {row.contradictions.map((text) => (
          <Fact key={text} name={details.contradictions} text={text} />
        ))}
        {row.deadline.long.map((text) => (
          <Fact key={text} name={table.deadline} text={text} />
        ))}
        <Fact name={table.next} text={row.next} />
        <Fact name={details.sources} text={row.sources.join(words.separator)} />
        <Fact name={details.lines} text={row.lines} />
      </dl>
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
        <button type="button" onClick={actions.close}>
          {details.close}
        </button>
        <span role="status">{state.notice}</span>
      </p>
    </dialog>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}
