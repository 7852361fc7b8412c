import type { BootTime } from '../deadlines/boot-time.ts';
import { isOfMachine, OF_FACTS } from './list-headings.ts';
import type { LineContext } from './line-context.ts';
import { unansweredIn } from './lines-without-facts.ts';
import { freeLine } from './readers/free-line.ts';
import { labelAndValue } from './readers/labelled-fact.ts';
import { netStatistics, statisticsSince } from './readers/net-statistics.ts';
import { createNumberedRows } from './readers/numbered-rows.ts';
import { readPlainRow, readPlainRowBeside } from './readers/plain-row.ts';
import type { LineReader } from './reader.ts';
import { noFields } from './sighting.ts';
import type { Line } from './text/line-ledger.ts';
import { leadsToCopy } from './values/file-name.ts';
import { isNameLike } from './values/host-name.ts';
import { isPartner } from './vocabulary/machine-words.ts';
import { isMoment, readMoment } from './vocabulary/moments.ts';
import { roleOf } from './vocabulary/role-of-heading.ts';

/** Lines that belong to no block: each stands alone. */
export interface LoneLines {
  /** Reads a name and a version, as most lines of a fleet are; false for any other line. */
  readRow(line: Line): boolean;
  read(line: Line): void;
  /** Another input begins. */
  restart(): void;
}

/** What is tried on such a line. */
const LINE_READER: LineReader = freeLine;

/** Nothing is read yet. */
export function createLoneLines(context: LineContext): LoneLines {
  const { sink, own, around, block, held } = context;
  const { subject, scope, heading, record, measured, updates } = around;
  const numbered = createNumberedRows();
  /** The last line of a list that is a name and a version. */
  let sureRow = -1;

  /** A line that may head what follows it. */
  const mayHead = ({ text, number }: Line): void => {
    updates.mayHead(text);
    scope.mayHead(text, number, record.isOpen());
  };
  return {
    readRow(line) {
      if (block.isOpen() || subject.current().file !== undefined) return false;
      const row = readPlainRow(line.text) ?? numbered.read(line);
      if (row === undefined) return false;
      sureRow = line.number;
      held.drop(false);
      own.sighting(LINE_READER.name, row, [line]);
      return true;
    },
    read(line) {
      held.drop(false);
      const { file, host, near, uptime: asksUptime, start: asksStart } = subject.current();
      const boot = asksUptime ? statisticsSince(line.text) : asksStart ? startAlone(line.text) : undefined;
      if (boot !== undefined) {
        own.sighting(netStatistics.name, { ...noFields(), boot }, [line]);
        return;
      }
      const [label = '', value = ''] = labelAndValue(line.text) ?? [];
      record.labelled(label, value);
      if (label === '') measured.titled(line.text);
      else if (isMoment(label)) measured.labelled(value, line, record.isOpen() ? { host } : undefined);
      const item = near && record.isOpen() ? record.item() : undefined;
      const told = item && roleOf(label) === 'found' ? { ...line, text: `${item}: ${value}` } : line;
      const said = LINE_READER.recognise(told)
        ? LINE_READER.read(told, (near ? record.file() : undefined) ?? file)
        : 'no-fact';
      // What is measured is no inventory.
      const isBeside =
        item !== undefined && typeof said === 'object' && said.sightings.some(({ kbs }) => kbs.length > 0);
      const read = isBeside ? 'no-inventory' : said;
      const beside = read === 'prose' && sureRow + 1 === line.number ? readPlainRowBeside(line.text) : undefined;
      if (beside !== undefined) sureRow = line.number;
      const found = beside === undefined ? read : { sightings: [beside], remark: undefined, needsHeading: false };
      // "KB2553549", below the command that looks for it in what is installed
      const isAnswer = typeof found === 'object' && found.sightings.every(({ kbs }) => updates.isAnswer(kbs));
      if (typeof found === 'string') updates.findsNothing(line.text);
      else if (!isAnswer) updates.answered();
      const unanswered = found === 'no-fact' ? unansweredIn(line.text) : undefined;
      if (unanswered !== undefined) {
        around.silent(line, [unanswered], 'no-answer');
        scope.mayLack(line.text);
      } else if (typeof found === 'string') {
        const isNote = host !== undefined && label !== '' && !OF_FACTS.has(roleOf(label));
        if (isNote && record.takesAway(label, value)) {
          sink.takeBack(host);
          own.bad(line, 'takes-back');
          return;
        }
        if (
          record.isOpen() &&
          near &&
          (item !== undefined ||
            isOfMachine(label, value) ||
            (heading.current() !== undefined && isPartner(label) && isNameLike(value)))
        ) {
          sink.bad(line, found);
          subject.noted();
          return;
        }
        const [folder] = FOLDER.exec(line.text) ?? [];
        if (folder !== undefined) {
          subject.looksIn(folder);
          const isOwn = subject.current().file === undefined;
          if (isOwn && leadsToCopy(scope.unclear?.text ?? '')) scope.unclear = undefined;
        }
        held.hold(line, found);
        mayHead(line);
        scope.mayLabel(line.text);
      } else if (found.needsHeading && !isAnswer && (host === undefined || !near)) {
        held.hold(line, found.sightings.some(({ kbs }) => kbs.length > 0) ? 'no-inventory' : 'no-fact');
        mayHead(line);
      } else {
        for (const [index, seen] of found.sightings.entries()) {
          if (index === 0) own.sighting(LINE_READER.name, seen, [line]);
          else own.also(LINE_READER.name, seen, [line]);
        }
        if (found.remark !== undefined) own.remark(line, found.remark);
      }
    },
    restart() {
      sureRow = -1;
    },
  };
}

/** The start that a line has, as PowerShell prints it where it was asked for that. */
function startAlone(text: string): BootTime | undefined {
  const at = /\d{4}/.test(text) ? readMoment(text) : undefined;
  return typeof at === 'object' && !at.dateOnly ? at : undefined;
}

// A drive that the console goes to, or a folder of Windows: "D:", "Directory of D:\Windows\System32\drivers".
const FOLDER =
  /^\s*[a-z]:(?=\s*$)|(?<![\w\\])[a-z]:\\(?:[^\\\s"*?<>|]+\\)*(?:windows|system32|drivers)(?=[\\"]?(?:\s|$))/i;
