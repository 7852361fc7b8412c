import { fill } from '../../i18n/fill.ts';
import type { DateAnswer } from './protocol.ts';
import type { ViewProps } from './state.ts';

/** Asks for the order of day and month where dates leave it open: it is never guessed. */
export function DateQuestion({ state: { summary, dateOrder }, actions, words: { intake } }: ViewProps) {
  const ambiguous = summary?.deadlines.ambiguous ?? 0;
  if (!summary || ambiguous === 0) return null;
  const { dates } = intake;
  const answers: readonly [DateAnswer, string][] = [
    [undefined, dates.open],
    ['day-month-year', dates.dayFirst],
    ['month-day-year', dates.monthFirst],
  ];
  return (
    <fieldset class="callout" data-date-question>
      <legend>
        <strong>{dates.title}</strong>
      </legend>
      <p>{fill(dates.question, { count: ambiguous, example: summary.deadlines.ambiguousExample })}</p>
      <p class="actions">
        {answers.map(([order, label]) => (
          <label key={label}>
            <input
              type="radio"
              name="date-order"
              checked={dateOrder === order}
              onChange={() => actions.answerDates(order)}
            />{' '}
            {label}
          </label>
        ))}
      </p>
    </fieldset>
  );
}
