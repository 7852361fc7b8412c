import type { Locale } from '../../i18n/locales.ts';
import { spellingOf } from '../../deadlines/boot-time.ts';
import { deadlineOf, dueOf, isAhead, startIso, type DeadlineState, type Due } from '../../deadlines/deadline.ts';
import { DEADLINE_WORDS, deadlineSentences, deadlineShort } from '../../deadlines/deadline-words.ts';
import type { Clocks } from '../../deadlines/machine-start.ts';
import type { FleetFacts } from '../../fleet/fleet-facts.ts';
import type { MachineRow } from '../../fleet/fleet.ts';
import type { KbNumber } from '../../domain/facts.ts';
import { listedFor } from '../../i18n/verdict-wording.ts';
import { openDate } from './deadline-summary.ts';
import type { ShownRow } from './protocol.ts';
import { restartText } from '../../reports/restart-words.ts';
import { rowViews } from '../../reports/row-view.ts';
import { voiceOf } from '../../reports/words.ts';

/** What the page's rows are made with. */
export interface ShownContext {
  readonly facts: FleetFacts;
  readonly language: Locale;
  /** The names of the inputs, by number. */
  readonly inputs: readonly string[];
  readonly clocks: Clocks;
}

/** Machines as the page shows them: in words, with their deadlines and the places of their updates. */
export function shownRows(
  rows: readonly MachineRow[],
  { facts, language, inputs, clocks }: ShownContext,
): readonly ShownRow[] {
  const voice = voiceOf(facts, language, inputs);
  const viewOf = rowViews(voice);
  return rows.map((row) => {
    const deadline = deadlineOf(row, clocks);
    const due = dueOf(deadline.kind === 'known' ? deadline.wrap : undefined);
    const { citations: _, ...view } = viewOf(row, due);
    const start = startIso(row, clocks);
    const pathOf = (kb: KbNumber) => (facts.updates.includes(kb) ? `${kb.slice(2)}/` : `#${kb}`);
    const open = openDate(row, clocks);
    const listed = listedFor(row.verdict);
    return {
      ...view,
      links: view.kbs.map((kb) => ({ kb, path: pathOf(kb) })),
      ...(listed && { listed: { name: voice.names.kb(listed), path: pathOf(listed) } }),
      start,
      restart: restartText(row, start, voice),
      deadline: { ...shownDeadline(deadline, due, language), spelling: open && spellingOf(open) },
    };
  });
}

const DATE = /(\d{4}-\d\d-\d\d)/;

function shownDeadline(state: DeadlineState, due: Due, language: Locale): Omit<ShownRow['deadline'], 'spelling'> {
  const words = DEADLINE_WORDS[language];
  return {
    short: deadlineShort(state, words).split(DATE),
    long: deadlineSentences(state, words),
    due: state.kind === 'known' && state.state === 'soon' ? 'soon' : due,
    canEnterStart: state.kind !== 'none-needed',
    hasCalendar: isAhead(state),
  };
}
