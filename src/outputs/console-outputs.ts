import type { KbNumber } from '../domain/facts.ts';
import { isComment, removedBy, type CommandLine } from './command-lines.ts';
import type { ReaderName } from './machine.ts';
import type { SubjectTracker } from './subject.ts';
import { movesToAnother } from './vocabulary/machine-words.ts';
import { namesMachine } from './vocabulary/facts-in-lines.ts';
import { isHarmless } from './vocabulary/leaves-list.ts';

/** What a console has printed so far: whether a remark may turn to another one, and whose updates it takes off. */
export interface ConsoleOutputs {
  /** A command was entered, and the subject is what it asks. Says which update it takes off, where that is known. */
  entered(prompt: string, command: CommandLine): Removal | undefined;
  /** An output was read, of this machine where it says so itself. */
  told(reader?: ReaderName, host?: string): void;
  /** True for a line that nobody understood, after which the console may be another machine's. */
  movesOn(text: string): boolean;
  /** A heading, or another input: what follows is another machine's. */
  leave(): void;
}

/** An update that was taken off a machine. */
interface Removal {
  readonly host: string;
  readonly kb: KbNumber;
}

const POWERSHELL = /^\s*(?:\[PS\]\s*)?PS\b/;

/**
 * The name of the readers of what a command prints. An output below another one, or below a prompt alone, was pasted
 * there, and may be of another machine than the console.
 */
function printedBy({ text, remote }: CommandLine): string | undefined {
  if (remote) return undefined;
  return /\bget-hotfix\b/i.test(text) ? 'powershell' : /\b(?:systeminfo|wmic)\b/i.exec(text)?.[0].toLowerCase();
}

/** Nothing was entered yet. */
export function createConsoleOutputs(subject: Pick<SubjectTracker, 'current' | 'lost'>): ConsoleOutputs {
  /** True once something was read of what the last command printed: what else stands below is no more of that. */
  let hasTold = false;
  let reader: string | undefined;
  let isPowerShell = false;
  /** The machine that an output of this console is of. */
  let own: { readonly host: string; readonly console: number; readonly isPowerShell: boolean } | undefined;
  return {
    entered(prompt, command) {
      hasTold = false;
      reader = printedBy(command);
      isPowerShell = POWERSHELL.test(prompt);
      if (isComment(command.text)) subject.lost(true);
      const { host, console } = subject.current();
      const kb = removedBy(command.text);
      const isOwn = !command.remote && own?.console === console && own.isPowerShell === isPowerShell;
      const of = host ?? (isOwn ? own?.host : undefined);
      return kb === undefined || of === undefined ? undefined : { host: of, kb };
    },
    told(by, host) {
      hasTold = true;
      if (by === undefined || host === undefined) return;
      const { console } = subject.current();
      own = reader !== undefined && by.startsWith(reader) ? { host, console, isPowerShell } : undefined;
    },
    movesOn: (text) =>
      hasTold ? !isHarmless(text) : (/\S\s+\S/.test(text) && namesMachine(text)) || movesToAnother(text),
    leave() {
      hasTold = false;
      reader = undefined;
      own = undefined;
    },
  };
}
