import { createAskedMachines, type AskedMachines } from './asked-machines.ts';
import { createColumnsAbove, type ColumnsAbove } from './columns-above.ts';
import { createConsoleName, type ConsoleName } from './console-name.ts';
import { createConsoleOutputs, type ConsoleOutputs } from './console-outputs.ts';
import { createHeadingScope, type HeadingScope } from './heading-scope.ts';
import { createListsAbove, type ListsAbove } from './lists-above.ts';
import { createMachineRecord, type MachineRecord } from './machine-record.ts';
import { createMeasuringMoment, type MeasuringMoment } from './measuring-moment.ts';
import { createNameHeading, type NameHeading } from './name-heading.ts';
import { createPickedLines, type PickedLines } from './picked-lines.ts';
import type { Account } from './reader.ts';
import { freeLine } from './readers/free-line.ts';
import { noFields } from './sighting.ts';
import { createSubjectTracker, type SubjectTracker } from './subject.ts';
import type { BadReason, Line } from './text/line-ledger.ts';
import { createUpdatesAbove, type UpdatesAbove } from './updates-above.ts';

/** What stands around the lines that are read: it decides of which machine a fact is, and whether it is one. */
export interface Surroundings {
  /** What is being read belongs to. */
  readonly subject: SubjectTracker;
  /** What the headings above say of the lines that are read. */
  readonly scope: HeadingScope;
  readonly columns: ColumnsAbove;
  readonly heading: NameHeading;
  readonly asked: AskedMachines;
  readonly consoleName: ConsoleName;
  readonly console: ConsoleOutputs;
  readonly record: MachineRecord;
  readonly measured: MeasuringMoment;
  /** The machines that a note below their list may speak of. */
  readonly lists: ListsAbove;
  readonly updates: UpdatesAbove;
  readonly picked: PickedLines;
  /** Machines that were asked and said nothing. */
  silent(line: Line, hosts: readonly string[], reason: BadReason): void;
  /**
   * Lines that follow are of another machine, or of nobody.
   *
   * @param goesOn true where the output of a command that asks several goes on
   */
  turn(change: () => void, goesOn?: boolean): void;
  /** The paragraph below a machine's name is over. */
  endRecord(): void;
  /** Another input begins. */
  restart(): void;
}

/**
 * Nothing stands above the first line.
 *
 * @param nowMs a day after it is still to come
 */
export function createSurroundings(sink: Account, nowMs: number): Surroundings {
  const subject = createSubjectTracker();
  const silent: Surroundings['silent'] = (line, hosts, reason) => {
    // Nothing is joined with them.
    subject.lost();
    for (const [index, host] of hosts.entries()) {
      const seen = { ...noFields(), host };
      if (index === 0) sink.sighting(freeLine.name, seen, [line]);
      else sink.also(freeLine.name, seen, [line]);
    }
    sink.remark(line, reason);
  };
  const scope = createHeadingScope(subject, nowMs);
  const heading = createNameHeading({ ...sink, silent });
  const asked = createAskedMachines({ answered: sink.structural, silent });
  const console = createConsoleOutputs(subject);
  const consoleName = createConsoleName(sink, {
    banner: () => subject.banner(),
    answered(host) {
      console.told();
      subject.answered(host);
    },
  });
  const record = createMachineRecord(nowMs);
  const measured = createMeasuringMoment(sink.measured, nowMs);
  const lists = createListsAbove();
  const updates = createUpdatesAbove(sink.takeBack);
  const picked = createPickedLines({ scope, subject, turn: (change) => turn(change) });
  const endRecord = (): void => {
    record.end();
    measured.recordEnds();
  };
  const turn: Surroundings['turn'] = (change, goesOn = false) => {
    endRecord();
    updates.headsNothing();
    scope.turned();
    heading.settle(false);
    if (!goesOn) asked.settle();
    change();
  };
  return {
    subject,
    scope,
    columns: createColumnsAbove(),
    heading,
    asked,
    consoleName,
    console,
    record,
    measured,
    lists,
    updates,
    picked,
    silent,
    turn,
    endRecord,
    restart() {
      turn(() => subject.restart());
      consoleName.settle();
      consoleName.restart();
      console.leave();
      scope.restart();
      lists.restart();
      updates.restart();
      picked.restart();
      measured.restart();
      heading.restart();
    },
  };
}
