import type { CommandLine } from './command-lines.ts';
import { isOtherFolder } from './values/file-name.ts';

/** What the lines that are read belong to: the machine and the file that headings, prompts and commands name. */
export interface Subject {
  /** The machine that a heading or a command names; outputs below it that name none are of this one. */
  readonly host: string | undefined;
  /** The file that a heading or a command names; `unnamed` below a command that names none, and may ask for any. */
  readonly file: 'tcpip.sys' | 'other-file' | 'unnamed' | undefined;
  /**
   * Lines with the same number may be of one machine, even where they don't say so. A heading, a command for another
   * machine, a line that is not understood begin a new stretch; a local prompt goes back to the console's own.
   */
  readonly stretch: number;
  /** True right below a line that was not understood: what stands there may be the rest of what stands above it. */
  readonly belowUnread: boolean;
  /** The stretch that a local prompt goes back to. */
  readonly console: number;
  /** The machine that the console's window is of, as far as the text says so. */
  readonly consoleHost: string | undefined;
  /** True as long as nothing but blank lines and its list stand below the heading. */
  readonly near: boolean;
  /** False below a command that does not list what is installed. */
  readonly inventory: boolean;
  /** True below a command that asks how long a machine has been up, or since when. */
  readonly uptime: boolean;
  /** True below a command that asks when a machine was started, and prints nothing else. */
  readonly start: boolean;
  /** True below a heading that only wishes or lacks, and below commands that show anything: nothing there is a fact. */
  readonly wished: boolean;
}

/** Follows what the lines belong to. */
export interface SubjectTracker {
  current(): Subject;
  /** A heading; what follows is of this machine, or of nobody in particular. */
  heading(host: string | undefined, wished?: boolean): void;
  command(command: CommandLine): void;
  /** The first line of a console's window: another console, of the machine that a heading right above it names. */
  banner(): void;
  /** A console's lines are shown apart, below a heading: that names the machine which it is on. */
  shown(): void;
  /** The console was asked whose it is. */
  answered(host: string): void;
  /** A folder is named that the next lines are about. */
  looksIn(folder: string): void;
  /** A line of a list was read. */
  listed(): void;
  /** What a program prints was read: below a command for another machine no list is of that then, unless it asks for the file. */
  printed(): void;
  blank(): void;
  /**
   * A line was not understood: it may be about any machine, so that what follows is nobody's, and is not joined over it.
   *
   * @param moves true where the console may be another machine's from here on
   */
  lost(moves?: boolean): void;
  /** A line was not taken that is about the same machine, or says so. */
  unread(): void;
  /** A line within an output was not understood: nothing is joined over it, but the output is still of its machine. */
  lostWithin(): void;
  /** A line was not understood that says something of the machine right above it: only joining ends. */
  noted(): void;
  /** A machine was named by the text itself. */
  named(host: string): void;
  /** Another input begins. */
  restart(): void;
}

const NOBODY = {
  host: undefined,
  file: undefined,
  belowUnread: false,
  consoleHost: undefined,
  near: false,
  inventory: true,
  uptime: false,
  start: false,
  wished: false,
} as const;

/** The first line of an input is of nobody in particular. */
export function createSubjectTracker(): SubjectTracker {
  let stretches = 0;
  const next = (): number => {
    stretches += 1;
    return stretches;
  };
  const beginning = (): Subject => {
    const stretch = next();
    return { ...NOBODY, stretch, console: stretch };
  };
  let subject = beginning();
  let listing = false;
  /** True below a command for another machine. */
  let asked = false;
  const set = (changes: Partial<Subject>): void => {
    subject = { ...subject, ...changes };
    listing = false;
  };

  const lose = (host: string | undefined, moves = false): void => {
    const stretch = next();
    const console = moves || subject.stretch === subject.console ? stretch : subject.console;
    set({ host, stretch, belowUnread: true, near: false, console, ...(moves && { consoleHost: undefined }) });
  };

  return {
    current: () => subject,
    heading(host, wished = false) {
      asked = false;
      const stretch = next();
      // Below it the console may be another one.
      const console = subject.consoleHost === undefined ? subject.console : stretch;
      set({ ...NOBODY, host, stretch, console, near: host !== undefined, wished });
    },
    command({ text, host, remote, file: named, shows, lists, asksUptime: uptime, asksStart: start, asksName, ends }) {
      const isNone = asksName || text.trim() === '';
      const file: Subject['file'] = named ?? (isNone ? undefined : 'unnamed');
      const inventory = lists || isNone;
      asked = remote && !ends;
      const below = { file, belowUnread: false, inventory, uptime, start, wished: shows };
      const { consoleHost, console } = subject;
      if (ends) set(beginning());
      else if (remote) set({ ...below, host, stretch: next(), near: host !== undefined });
      else set({ ...below, host: consoleHost, stretch: console, near: consoleHost !== undefined });
    },
    banner() {
      const host = subject.near ? subject.host : undefined;
      set({ ...beginning(), host, consoleHost: host });
    },
    shown() {
      if (subject.near && !subject.wished)
        subject = { ...subject, console: subject.stretch, consoleHost: subject.host };
    },
    answered(host) {
      const known = subject.consoleHost;
      const stretch = known === undefined || isSame(known, host) ? subject.stretch : next();
      set({ host, consoleHost: host, stretch, console: stretch, near: false, wished: false });
    },
    looksIn(folder) {
      subject = {
        ...subject,
        file: !/^\s*c:$/i.test(folder) && isOtherFolder(`${folder.trim()}\\`) ? 'other-file' : undefined,
      };
    },
    listed() {
      listing = true;
    },
    printed() {
      if (asked && subject.file !== 'tcpip.sys') subject = { ...subject, near: false };
    },
    blank() {
      // A gap ends the list below a heading, not the heading.
      if (listing) set({ near: false });
      subject = { ...subject, belowUnread: false };
    },
    unread() {
      subject = { ...subject, belowUnread: true };
    },
    lost: (moves) => lose(undefined, moves),
    lostWithin: () => lose(subject.host),
    noted() {
      const { near } = subject;
      const stretch = next();
      set({ stretch, console: subject.stretch === subject.console ? stretch : subject.console, near });
      listing = near;
    },
    named(host) {
      if (subject.host !== undefined && !isSame(subject.host, host)) {
        set({ host: undefined, stretch: next(), near: false });
      }
    },
    restart() {
      subject = beginning();
      listing = false;
      asked = false;
    },
  };
}

/** True for two spellings of one name: capitals or not, with the domain or without. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [one.toUpperCase(), other.toUpperCase()];
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
