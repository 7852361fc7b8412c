import { LOCALE_NAMES, LOCALES } from '../../i18n/locales.ts';
import { fill } from '../../i18n/fill.ts';
import type { ViewProps } from './state.ts';

/** Ways to take the results along: files, a text for the ticket, how they were reached, paper. They hold what the filter shows. */
export function Exports({ state, actions, words: { intake, schemaPath, linksOut } }: ViewProps) {
  const { exports } = intake;
  const { summary, ticketLanguage, uncopied, chimney } = state;
  if (!summary) return null;
  const { atRisk, overdue } = summary.deadlines;
  return (
    <div class="exports">
      <h3>{exports.title}</h3>
      <p class="actions">
        <button type="button" onClick={() => actions.export('csv')}>
          {exports.csv}
        </button>
        <button type="button" onClick={() => actions.export('json')}>
          {exports.json}
        </button>
        <button type="button" onClick={() => print()}>
          {exports.print}
        </button>
        {linksOut && <a href={schemaPath}>{exports.schema}</a>}
      </p>
      {atRisk > 0 && (
        <p class="actions">
          <button type="button" onClick={() => actions.export('calendar')}>
            {fill(exports.calendar, { count: atRisk })}
          </button>
          <label>
            <input
              type="checkbox"
              checked={chimney}
              onChange={(event) => actions.wantChimney(event.currentTarget.checked)}
            />{' '}
            {exports.chimney}
          </label>
          {overdue > 0 && <span class="soft">{fill(exports.overdue, { count: overdue })}</span>}
        </p>
      )}
      <p class="actions">
        <button type="button" onClick={() => actions.export('ticket')}>
          {exports.ticket}
        </button>
        <button type="button" onClick={() => actions.export('method')}>
          {exports.method}
        </button>
        <label>
          {exports.ticketLanguage}{' '}
          <select
            name="ticket-language"
            value={ticketLanguage}
            onChange={(event) =>
              actions.chooseTicketLanguage(
                LOCALES.find((locale) => locale === event.currentTarget.value) ?? ticketLanguage,
              )
            }
          >
            {LOCALES.map((locale) => (
              <option key={locale} value={locale} lang={locale}>
                {LOCALE_NAMES[locale]}
              </option>
            ))}
          </select>
        </label>
      </p>
      {uncopied !== '' && <textarea class="uncopied" readOnly rows={12} value={uncopied} aria-label={exports.ticket} />}
    </div>
  );
}
