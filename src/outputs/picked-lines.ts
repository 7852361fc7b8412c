import type { HeadingScope } from './heading-scope.ts';
import { isWishHeading } from './list-headings.ts';
import type { SubjectTracker } from './subject.ts';
import { isBlankOrRule } from './text/blank-or-rule.ts';
import type { Line } from './text/line-ledger.ts';
import { isCopy, isGone, isOfElse } from './vocabulary/origins.ts';
import { spaced } from './vocabulary/plain-word.ts';
import { isUnreal } from './vocabulary/wanted.ts';

/**
 * Lines that a search has picked out of files (findstr, grep, Select-String), each behind the name of its file:
 * "SRV01.txt:Host Name:                 SRV01". What is said there of a machine has to name it: a file may be called
 * anything, and what stood between its lines, or above them, is not there.
 */
export interface PickedLines {
  /**
   * A line without the name of its file; any other as it is. Files have nothing to do with each other.
   *
   * @param endAll ends what the lines above have begun
   */
  bare(line: Line, endAll: () => void): Line;
  /** True while such lines are read. */
  areRead(): boolean;
  /** Another input begins. */
  restart(): void;
}

interface Around {
  readonly scope: HeadingScope;
  readonly subject: SubjectTracker;
  readonly turn: (change: () => void) => void;
}

// With the line's number, between colons; grep has hyphens in lines around those that it looks for.
const PICKED =
  /^(?:[> ] )?((?:(?:[a-z]:|\\\\|\.{1,2}[\\/])[^:*?"<>|\t]{0,240}|[^\s:*?"<>|,;=]{0,120})\.(?:txt|log|out|csv|lst|rpt)):(?:\d{1,7}:)?(?=\S|\s{4,}\S)(.*)$/i;
const AROUND = /^-(?:\d{1,7}-)?(.*)$/;
const EXTENSION = /\.\w+$/;
const WITH_DIGIT = /\S*\d\S*/g;

/** No line was picked yet. */
export function createPickedLines({ scope, subject, turn }: Around): PickedLines {
  let file: string | undefined;
  /** What stood above the first of them. */
  let wished = false;
  let unclear: HeadingScope['unclear'];
  const begin = (name: string): void => {
    if (file === undefined) {
      const { wished: isWished, file: asked } = subject.current();
      // A command that shows files is what picked these.
      wished = isWished && asked === undefined;
      unclear = scope.unclear;
    }
    file = name;
    const names = namesIn(name);
    const isWish = wished || names.some((words) => isUnreal(words) || isWishHeading(`${words}:`));
    turn(() => subject.heading(undefined, isWish));
    scope.unclear = unclear;
    scope.doubt(name, names.some((words) => isOfElse(words) || isCopy(words) || isGone(words)) ? 'all' : 'lists');
  };
  const end = (): void => {
    file = undefined;
    turn(() => subject.heading(undefined, wished));
    scope.unclear = unclear;
  };
  return {
    bare(line, endAll) {
      const { text } = line;
      if (file === undefined && !text.includes(':')) return line;
      const around = file !== undefined && text.startsWith(file) ? AROUND.exec(text.slice(file.length)) : null;
      if (around !== null) return { ...line, text: around[1] ?? '' };
      const [, name, rest = ''] = PICKED.exec(text) ?? [];
      if (name === undefined) {
        if (file === undefined || isBlankOrRule(text)) return line;
        endAll();
        end();
        return line;
      }
      if (name !== file) {
        endAll();
        begin(name);
      }
      return { ...line, text: rest };
    },
    areRead: () => file !== undefined,
    restart() {
      file = undefined;
    },
  };
}

/** The name of a file and that of its folder, as words: they may say that what is in it is planned, or a copy's. */
function namesIn(path: string): readonly string[] {
  const parts = path.replace(EXTENSION, '').split(/[\\/]+/);
  return parts.slice(-2).map((part) => spaced(part).replace(WITH_DIGIT, ' ').trim());
}
