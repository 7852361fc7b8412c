import { fill } from '../../i18n/fill.ts';
import type { DateAnswer } from './protocol.ts';
import type { ViewProps } from './state.ts';

interface DateQuestionsProps extends ViewProps {
  /** Apart from what other places in the page have. */
  readonly id: string;
  /** Which question alone is asked; absent for all. */
  readonly only?: string | undefined;
}

/**
 * Asks for the order of day and month where dates leave it open: it is never guessed. Dates that are written in another
 * way are another question, since they come from another program.
 */
export function DateQuestions({ state: { summary }, actions, words: { intake }, id, only }: DateQuestionsProps) {
  const { dates } = intake;
  const answers: readonly [DateAnswer, string][] = [
    [undefined, dates.open],
    ['day-month-year', dates.dayFirst],
    ['month-day-year', dates.monthFirst],
  ];
  const questions = summary?.deadlines.questions.filter(({ spelling }) => (only ?? spelling) === spelling);
  return questions?.map(({ spelling, example, count, answer }, index) => (
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
              name={`${id}-${index}`}
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
