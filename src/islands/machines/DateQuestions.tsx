import { fill } from '../../i18n/fill.ts';
import type { DateAnswer } from './protocol.ts';
import type { ViewProps } from './state.ts';

/**
 * Asks for the order of day and month where dates leave it open: it is never guessed. Dates that are written in another
 * way are another question, since they come from another program.
 */
export function DateQuestions({ state: { summary }, actions, words: { intake } }: ViewProps) {
  const { dates } = intake;
  const answers: readonly [DateAnswer, string][] = [
    [undefined, dates.open],
    ['day-month-year', dates.dayFirst],
    ['month-day-year', dates.monthFirst],
  ];
  return summary?.deadlines.questions.map(({ spelling, example, count, answer }, index) => (
    <fieldset class="callout" data-date-question key={spelling}>
      <legend>
        <strong>{dates.title}</strong>
      </legend>
      <p>{fill(dates.question, { count, example })}</p>
      <p class="actions">
        {answers.map(([order, label]) => (
          <label key={label}>
            <input
              type="radio"
              name={`date-order-${index}`}
              checked={answer === order}
              onChange={() => actions.answerDates(spelling, order)}
            />{' '}
            {label}
          </label>
        ))}
      </p>
    </fieldset>
  ));
}
