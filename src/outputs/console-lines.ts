import { commandIn, isErrorMessage, namedInMessage } from './command-lines.ts';
import { createDrives } from './drives.ts';
import { isBanner, isCopyright } from './headings.ts';
import type { LineContext } from './line-context.ts';
import { isSame } from './subject.ts';
import type { Line } from './text/line-ledger.ts';
import { isNameLike } from './values/host-name.ts';
import { kbsIn } from './values/kb-numbers.ts';
import { leavesOutput } from './vocabulary/leaves-list.ts';
import { isUnreal } from './vocabulary/wanted.ts';

/** What a console prints by itself, and what is entered there: whose the lines below it are. */
export interface ConsoleLines {
  /** True for a banner, a message of an error, or a prompt with a command. */
  read(line: Line): boolean;
  /** Another input begins. */
  restart(): void;
}

// In the place of a heading that nobody knows, for the output of one command.
const BEHIND_COMMAND = '';

/** No console yet. */
export function createConsoleLines(context: LineContext): ConsoleLines {
  const { sink, own, around, block, held, endAll } = context;
  const { subject, scope, heading, asked, consoleName, measured, updates } = around;
  const drives = createDrives();

  const readBanner = (line: Line): void => {
    endAll();
    sink.structural(line);
    scope.console();
    if (!isBanner(line.text)) return;
    around.turn(() => subject.banner());
    measured.restart();
  };
  const readMessage = (line: Line): void => {
    endAll();
    const named = namedInMessage(line.text);
    updates.findsNothing(line.text, named);
    if (named.length === 0) own.bad(line, 'command');
    else {
      for (const host of named) asked.named(host);
      around.silent(line, named, 'no-answer');
    }
  };
  const readCommand = (line: Line, entered: NonNullable<ReturnType<typeof commandIn>>): void => {
    const command = drives.ownerOf(entered);
    // "Sample output:"
    const above = held.line();
    const isBelow = above !== undefined && above.number + 1 === line.number && isUnreal(above.text);
    const isSample = isBelow || (scope.unclear?.of === 'all' && scope.unclear.text !== BEHIND_COMMAND);
    endAll();
    scope.console();
    // The console below it is that machine's.
    if (heading.current()?.host === subject.current().consoleHost) heading.settle(true);
    around.turn(() => (isSample ? subject.heading(undefined, true) : subject.command(command)));
    // Of the output, and of nothing below the next prompt.
    const { remark } = command;
    if (remark !== undefined && !leavesOutput(remark)) scope.doubt(BEHIND_COMMAND, 'all');
    else if (remark !== undefined && isNameLike(remark) && !isSame(remark, subject.current().host ?? remark))
      subject.lost(true);
    consoleName.entered(command.asksName);
    measured.entered(command.text);
    const removed = around.console.entered(line.text, command);
    const { host } = subject.current();
    const alone = host === undefined ? [] : [host];
    updates.asks(
      command.lists ? { kbs: kbsIn(command.text), hosts: command.asked.length > 0 ? command.asked : alone } : undefined,
    );
    if (removed !== undefined) {
      sink.takeBack(removed.host, [removed.kb]);
      sink.remark(line, 'takes-back');
    }
    if (command.asked.length === 0) sink.structural(line);
    else asked.ask(line, command.asked, command.asksFacts);
  };
  return {
    read(line) {
      const { text } = line;
      if (isBanner(text) || (isCopyright(text) && !block.isOpen())) {
        readBanner(line);
        return true;
      }
      if (isErrorMessage(text)) {
        readMessage(line);
        return true;
      }
      const entered = commandIn(text);
      if (entered !== undefined) readCommand(line, entered);
      return entered !== undefined;
    },
    restart() {
      drives.restart();
    },
  };
}
