import type { BadReason, Line } from './text/line-ledger.ts';
import { isSame } from './subject.ts';
import { saysNoAnswer } from './vocabulary/status.ts';

/** The machines that a command asks by name, until its output is over: those that it does not name said nothing. */
export interface AskedMachines {
  /** A command asks them. */
  ask(line: Line, hosts: readonly string[], asksFacts: boolean): void;
  /** The output tells something, be it in no machine's name. */
  told(): void;
  /** The output names a machine. */
  named(host: string): void;
  /** True for one of those that are asked. */
  asks(host: string): boolean;
  /** A line of the output was not understood: it may say that the command failed. */
  bad(text: string, reason: BadReason): void;
  /** The output is over, if the command failed: nothing more comes of it. */
  settleFailed(): void;
  /** The output is over. */
  settle(): void;
}

/** Where the line of the command goes, with the machines that said nothing. */
export interface AskedLine {
  readonly answered: (line: Line) => void;
  readonly silent: (line: Line, hosts: readonly string[], reason: 'no-answer' | 'no-name') => void;
}

/** Nobody is asked yet. */
export function createAskedMachines({ answered, silent }: AskedLine): AskedMachines {
  let asking: Asking | undefined;
  const settle = (): void => {
    if (asking === undefined) return;
    const { line, hosts, named, failed, asksFacts, told } = asking;
    asking = undefined;
    const others = hosts.filter((host) => !named.has(host.toUpperCase()));
    // One machine that is asked need not be named, or has another name.
    const isSilent = asksFacts && named.size === 0 && !told;
    if (others.length === 0 || !(failed || hosts.length > 1 || isSilent)) answered(line);
    else silent(line, others, failed || isSilent ? 'no-answer' : 'no-name');
  };
  return {
    ask(line, hosts, asksFacts) {
      asking = { line, hosts, asksFacts, named: new Set(), told: false, failed: false };
    },
    told() {
      if (asking !== undefined) asking.told = true;
    },
    named: (host) => asking?.named.add(host.toUpperCase()),
    asks: (host) => asking?.hosts.some((asked) => isSame(asked, host)) === true,
    bad(text, reason) {
      if (asking !== undefined) asking.failed ||= reason === 'command' || saysNoAnswer(text);
    },
    settleFailed() {
      if (asking?.failed === true) settle();
    },
    settle,
  };
}

interface Asking {
  readonly line: Line;
  readonly hosts: readonly string[];
  readonly asksFacts: boolean;
  /** In capitals. */
  readonly named: Set<string>;
  told: boolean;
  failed: boolean;
}
