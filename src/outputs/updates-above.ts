import type { KbNumber } from '../domain/facts.ts';
import { updatesInstalledOn } from './list-headings.ts';
import type { Account } from './reader.ts';
import { NO_KBS } from './values/kb-numbers.ts';
import { saysNoAnswer } from './vocabulary/status.ts';

/** The updates that a command or a heading right above names. */
export interface UpdatesAbove {
  /** A command asks for updates, and perhaps some machines; `undefined`: for something else. */
  asks(query: UpdateQuery | undefined): void;
  /** The command was answered. */
  answered(): void;
  /** True for updates that answer it: the one that it asks for, or any where it asks for all. */
  isAnswer(kbs: readonly KbNumber[]): boolean;
  /** A blank line: what stands below it, behind an answer, is none. */
  blank(): void;
  /**
   * What stands below a command in place of the update that it asks for: it is not there, unless nobody answered.
   *
   * @param named the machines that say so; none: those that were asked
   */
  findsNothing(text: string, named?: readonly string[]): void;
  /** A line that may say that an update is installed on the machines whose names follow. */
  mayHead(text: string): void;
  /** The updates of that heading, while names may follow. */
  installedOn(): readonly KbNumber[];
  /** No names follow any more. */
  headsNothing(): void;
  /** Another input begins. */
  restart(): void;
}

/** The updates that a command asks for, and the machines that it asks. */
export interface UpdateQuery {
  readonly kbs: readonly KbNumber[];
  readonly hosts: readonly string[];
}

/** None is named. */
export function createUpdatesAbove(takeBack: Account['takeBack']): UpdatesAbove {
  let query: UpdateQuery | undefined;
  let hasAnswer = false;
  let installedOn: readonly KbNumber[] = NO_KBS;
  const updates: UpdatesAbove = {
    asks(asked) {
      query = asked;
      hasAnswer = false;
    },
    answered() {
      query = undefined;
    },
    isAnswer(kbs) {
      if (query === undefined || kbs.length === 0) return false;
      const { kbs: wanted } = query;
      const answers = wanted.length === 0 || kbs.every((kb) => wanted.includes(kb));
      hasAnswer ||= answers;
      return answers;
    },
    blank() {
      if (hasAnswer) query = undefined;
    },
    findsNothing(text, named = []) {
      if (query === undefined) return;
      const { kbs, hosts } = query;
      query = undefined;
      if (kbs.length === 0 || (saysNoAnswer(text) && !/no instance/i.test(text))) return;
      for (const host of named.length > 0 ? named : hosts) takeBack(host, kbs);
    },
    mayHead(text) {
      installedOn = updatesInstalledOn(text);
    },
    installedOn: () => installedOn,
    headsNothing() {
      installedOn = NO_KBS;
    },
    restart() {
      query = undefined;
      installedOn = NO_KBS;
    },
  };
  return updates;
}
