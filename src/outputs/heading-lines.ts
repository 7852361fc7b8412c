import { bareNameIn, type Heading, headingIn } from './headings.ts';
import { createHostKeys } from './host-keys.ts';
import type { LineContext } from './line-context.ts';
import { freeLine } from './readers/free-line.ts';
import { noFields } from './sighting.ts';
import type { Line } from './text/line-ledger.ts';

/** Names and headings: whose the lines below them are, and what is said of them. */
export interface HeadingLines {
  /** True for a line that is one. */
  read(line: Line): boolean;
  /** Another input begins. */
  restart(): void;
}

/** No heading yet. */
export function createHeadingLines(context: LineContext): HeadingLines {
  const { sink, own, around, block, held, endAll } = context;
  const { subject, scope, heading, asked, record, measured, updates } = around;
  const hostKeys = createHostKeys();

  const bareHeading = (text: string): Heading | undefined => {
    const host = block.hasNames() ? undefined : bareNameIn(text);
    return host === undefined ? undefined : { host, silent: false };
  };
  /** The heading that a line is; the key of a machine in YAML is one, too. */
  const headingOf = (text: string): Heading | undefined => {
    const key = block.isOpen() ? undefined : hostKeys.read(text);
    if (key === 'ended') around.turn(() => subject.heading(undefined));
    const named = key === undefined || key === 'ended' ? undefined : { ...key, silent: false };
    return named ?? headingIn(text) ?? bareHeading(text);
  };
  const readHeading = (line: Line, found: Heading): void => {
    endAll();
    if (heading.runsOnIn(line)) {
      // The one that it runs on: what follows is of the machine.
      sink.bad(line, 'second-name');
      return;
    }
    // Of two names right above a list, it is neither's.
    if (found.host !== undefined && bareNameIn(line.text) !== undefined && heading.isSecondName(line, found.host)) {
      const isUndone = subject.current().wished && scope.undoes;
      if (isUndone) sink.takeBack(found.host);
      around.turn(() => subject.heading(undefined, isUndone));
      sink.bad(line, 'no-fact');
      return;
    }
    const isAnswer = found.host !== undefined && !found.silent && asked.asks(found.host);
    if (isAnswer) asked.named(found.host);
    around.turn(() => scope.heading(line, found), isAnswer);
    around.console.leave();
    if (found.host === undefined) {
      measured.titled(line.text);
      own.bad(line, 'no-fact');
    } else if (found.silent) around.silent(line, [found.host], 'no-answer');
    else {
      // "Removed:", over names alone.
      if (subject.current().wished && scope.undoes) sink.takeBack(found.host);
      heading.found(line, found.host);
      record.begin();
    }
  };
  return {
    read(line) {
      const installedOn = updates.installedOn();
      const listed = installedOn.length > 0 ? bareNameIn(line.text) : undefined;
      if (listed !== undefined) {
        held.drop(true);
        own.sighting(freeLine.name, { ...noFields(), host: listed, kbs: installedOn }, [line]);
        return true;
      }
      const found = headingOf(line.text);
      if (found !== undefined) readHeading(line, found);
      return found !== undefined;
    },
    restart() {
      hostKeys.restart();
    },
  };
}
