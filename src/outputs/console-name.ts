import { commandIn } from './command-lines.ts';
import type { Account } from './reader.ts';
import { isSame, type SubjectTracker } from './subject.ts';
import type { Line } from './text/line-ledger.ts';
import { hostIn } from './values/host-name.ts';

/** The name that the console's machine answers with when it is asked: `hostname`. */
export interface ConsoleName {
  /** A command was entered, which asks for the name or not. */
  entered(asks: boolean): void;
  /** True for the answer to a command that asked for it, and for the head of a transcript, which says it. */
  isAnswer(line: Line): boolean;
  /** Something was read of a machine. */
  read(host: string): void;
  /** No more comes of it: it is listed where nothing that was read is of it. */
  settle(): void;
  restart(): void;
}

// What Start-Transcript writes above all that the console prints, between rows of stars.
const TRANSCRIPT =
  /^\s*(?:(?:Windows )?PowerShell(?: transcript start|.?トランスクリプト(?:の?開始|を開始)| ?脚本开始| ?기록 시작)|(?:Start der|Début de la transcription|Inicio de la transcripción(?: de)?|Inizio(?: della)? trascrizione(?: di)?|Начало \p{L}+) (?:Windows )?PowerShell)/iu;
const STARS = /^\*{10,}\s*$/;
const MACHINE = /^\s*\p{L}{2,20}\s*[:：]\s?(\S{1,255}) \(Microsoft Windows NT \d[^()]{0,60}\)\s*$/u;
const STARTED = /^Transcript started, output file is /i;

/** Nobody has asked yet. */
export function createConsoleName(
  sink: Pick<Account, 'structural' | 'bad'>,
  subject: Pick<SubjectTracker, 'answered' | 'banner'>,
): ConsoleName {
  /** True within the head of a transcript. */
  let isInHead = false;
  let answered: { readonly line: Line; readonly host: string; isUsed: boolean } | undefined;
  let isAsked = false;
  const settle = (): void => {
    if (answered === undefined) return;
    if (answered.isUsed) sink.structural(answered.line);
    else sink.bad(answered.line, 'no-fact');
    answered = undefined;
  };
  const names = (line: Line, host: string): void => {
    settle();
    subject.answered(host);
    answered = { line, host, isUsed: false };
  };
  /** The head of a transcript says whose the console is; true for a line of it. */
  const isOfHead = (line: Line): boolean => {
    const { text } = line;
    if (TRANSCRIPT.test(text)) {
      isInHead = true;
      settle();
      subject.banner();
    } else if (isInHead) {
      isInHead = !STARS.test(text);
      const host = hostIn(MACHINE.exec(text)?.[1] ?? '');
      if (host !== undefined) {
        names(line, host);
        return true;
      }
    } else if (!STARTED.test(text)) return false;
    sink.structural(line);
    return true;
  };
  return {
    entered(asks) {
      isAsked = asks;
    },
    isAnswer(line) {
      const { text } = line;
      if (isOfHead(line)) return true;
      if (!isAsked || text.trim() === '') return false;
      isAsked = false;
      const host = commandIn(text) === undefined ? hostIn(text) : undefined;
      if (host === undefined) return false;
      names(line, host);
      return true;
    },
    read(host) {
      if (answered !== undefined) answered.isUsed ||= isSame(answered.host, host);
    },
    settle,
    restart() {
      isAsked = false;
      isInHead = false;
    },
  };
}
