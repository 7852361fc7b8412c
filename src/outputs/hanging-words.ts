import { isBlankOrRule } from './text/blank-or-rule.ts';
import type { KbNumber } from '../domain/facts.ts';
import type { Line } from './text/line-ledger.ts';
import { holdsFact, namesMachine } from './vocabulary/facts-in-lines.ts';
import { isNoAnswer } from './vocabulary/status.ts';

/** A line below a list that heads what follows it, or else speaks of the list: "planned", "=== Draft ===". */
export interface Hanging {
  readonly line: Line;
  /** The machines above it, and the updates among theirs that it names. */
  readonly hosts: readonly string[];
  readonly kbs: readonly KbNumber[];
  /** True for a heading by its marks: whatever stands below it, it heads that. */
  readonly isTitle: boolean;
  /** True where it stands right below the list, without the marks of a heading: what stands apart from it is not its. */
  readonly isJoined: boolean;
}

/** Remembers such a line until it is known what it speaks of. */
export interface HangingWords {
  hang(words: Hanging): void;
  /** A line that comes next, before it is read; those that speak of what stands above. */
  before(text: string): Hanging | undefined;
  /** The same line, once it is known whether it told something. */
  after(text: string, told: boolean): void;
  /** The text ends: they head nothing. */
  end(): Hanging | undefined;
}

/** None hang. */
export function createHangingWords(): HangingWords {
  let hanging: Hanging | undefined;
  const end = (): Hanging | undefined => {
    const ended = hanging;
    hanging = undefined;
    return ended;
  };
  return {
    hang(words) {
      hanging = words;
    },
    before: (text) => (hanging?.isJoined === true && text.trim() === '' ? end() : undefined),
    after(text, told) {
      if (hanging === undefined || isBlankOrRule(text)) return;
      // "Missing:", "none"
      if (told || hanging.isTitle || holdsFact(text) || namesMachine(text) || isNoAnswer(text.trim()))
        hanging = undefined;
    },
    end,
  };
}
