import { fill } from '../../i18n/fill.ts';
import { MACHINES_MAX } from '../../outputs/machine.ts';
import { BadLines } from './BadLines.tsx';
import { DateQuestions } from './DateQuestions.tsx';
import { Exports } from './Exports.tsx';
import { holdsTicket } from './holds-ticket.ts';
import { InputList } from './InputList.tsx';
import { MachineDetails } from './MachineDetails.tsx';
import { NoMachine } from './NoMachine.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { ResultTable } from './ResultTable.tsx';
import type { Summary } from './protocol.ts';
import type { ViewProps } from './state.ts';
import { Timeline } from '../../pictures/Timeline.tsx';
import { PrintedHead, VerdictFilter } from './VerdictFilter.tsx';

/** All that stands below the box: what was handed in, how far reading has come, the verdicts, and what to do with them. */
export function Machines(props: ViewProps) {
  const { state, words } = props;
  const { progress, summary } = state;
  const machines = progress?.machines ?? 0;
  return (
    <>
      <InputList {...props} />
      <p class="notice" role="status">
        {state.notice}
      </p>
      {state.status === 'failed' && <p class="callout callout-caution">{words.intake.failed}</p>}
      {state.status === 'reading' && <ReadingProgress {...props} />}
      {progress && progress.lines.leftOut > 0 && (
        <p class="callout callout-caution" data-left-out>
          {fill(words.intake.leftOut, { limit: MACHINES_MAX, lines: progress.lines.leftOut })}
        </p>
      )}
      {machines > 0 && progress && (
        <div class="results">
          <VerdictFilter {...props} progress={progress} />
          <PrintedHead {...props} progress={progress} />
          <DateQuestions {...props} id="date-order" />
          <ResultTable {...props} />
          <Exports {...props} />
          {summary?.deadlines.timeline && (
            <>
              <h3>{words.intake.deadlines}</h3>
              <Timeline data={summary.deadlines.timeline} messages={words.timeline} />
            </>
          )}
        </div>
      )}
      {/* Filled by the program of packages, once there is one. */}
      <div data-packages-root />
      {machines === 0 && state.packages > 0 && <Exports {...props} />}
      {summary?.cancelled === false && summary.inputs.length > 0 && machines === 0 && !hasPackages(summary) && (
        <NoMachine words={words} isTicket={holdsTicket(summary.badLines)} />
      )}
      {summary && summary.lines.lines > 0 && (
        <p class="soft">
          {fill(words.intake.counts, {
            lines: summary.lines.lines,
            consumed: summary.lines.consumed,
            structural: summary.lines.structural,
            partly: summary.lines.partly,
            bad: summary.lines.notUnderstood,
          })}
        </p>
      )}
      <BadLines {...props} />
      <MachineDetails {...props} />
    </>
  );
}

/** Whether something was handed in that is no machine, and has a table of its own. */
function hasPackages({ inputs }: Summary): boolean {
  return inputs.some((input) => input.kind === 'package' || (input.kind === 'text' && input.stored !== undefined));
}
