import { commandIn } from './command-lines.ts';
import type { Account } from './reader.ts';
import { isSame, type SubjectTracker } from './subject.ts';
import type { Line } from './text/line-ledger.ts';
import { hostIn } from './values/host-name.ts';

/** The name that the console's machine answers with when it is asked: `hostname`. */
export interface ConsoleName {
  /** A command was entered, which asks for the name or not. */
  entered(asks: boolean): void;
  /** True for the answer to a command that asked for it. */
  isAnswer(line: Line): boolean;
  /** Something was read of a machine. */
  read(host: string): void;
  /** No more comes of it: it is listed where nothing that was read is of it. */
  settle(): void;
  restart(): void;
}

/** Nobody has asked yet. */
export function createConsoleName(
  sink: Pick<Account, 'structural' | 'bad'>,
  subject: Pick<SubjectTracker, 'answered'>,
): ConsoleName {
  let answered: { readonly line: Line; readonly host: string; isUsed: boolean } | undefined;
  let isAsked = false;
  const settle = (): void => {
    if (answered === undefined) return;
    if (answered.isUsed) sink.structural(answered.line);
    else sink.bad(answered.line, 'no-fact');
    answered = undefined;
  };
  return {
    entered(asks) {
      isAsked = asks;
    },
    isAnswer(line) {
      const { text } = line;
      if (!isAsked || text.trim() === '') return false;
      isAsked = false;
      const host = commandIn(text) === undefined ? hostIn(text) : undefined;
      if (host === undefined) return false;
      settle();
      subject.answered(host);
      answered = { line, host, isUsed: false };
      return true;
    },
    read(host) {
      if (answered !== undefined) answered.isUsed ||= isSame(answered.host, host);
    },
    settle,
    restart() {
      isAsked = false;
    },
  };
}
