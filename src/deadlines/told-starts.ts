import type { BootTime } from './boot-time.ts';
import { DAY_MS, wallMs } from './counter.ts';
import { clearerBoot, laterBoot, sameBoot } from './same-boot.ts';
import { uptimeText, type Uptime } from './uptime.ts';

/** When a machine started, or how long it has been up, as one place says it. */
export type StartTold = { readonly boot: BootTime } | { readonly uptime: Uptime };

/** What a machine's outputs say of its start. */
export interface ToldStart {
  readonly boot: BootTime | undefined;
  readonly uptime: Uptime | undefined;
  /** What else is said of it, and does not agree with these two. */
  readonly otherStarts?: readonly StartTold[] | undefined;
}

// Uptimes are rounded to days, clocks go wrong, and a time without a zone may be half a day off.
const REASON_MS = 2 * DAY_MS;
// So long ago an output may have been made that is read today.
const AGE_MS = 31 * DAY_MS;
// Shown to people, one by one.
const OTHERS_MAX = 50;

/** The same with one more: joined where it agrees with what is known, else beside it. */
export function withStart(told: ToldStart, more: StartTold): ToldStart {
  if ('boot' in more) {
    if (told.boot === undefined) return { ...told, boot: more.boot };
    if (told.boot.logged === true && more.boot.logged === true)
      return { ...told, boot: laterBoot(told.boot, more.boot) };
    if (sameBoot(told.boot, more.boot)) return { ...told, boot: clearerBoot(told.boot, more.boot) };
  } else {
    if (told.uptime === undefined) return { ...told, uptime: more.uptime };
    if (sameUptime(told.uptime, more.uptime)) return { ...told, uptime: longerUptime(told.uptime, more.uptime) };
  }
  const others = told.otherStarts ?? [];
  if (others.length === OTHERS_MAX || others.some((other) => isSame(other, more))) return told;
  return { ...told, otherStarts: [...others, more] };
}

/** All starts that a machine is said to have and that contradict each other, the one that was read first before the rest. */
export function startsOf(told: ToldStart, nowMs: number): readonly StartTold[] {
  const { boot, uptime, otherStarts = [] } = told;
  const isReadable = boot !== undefined && boot.readings.length > 0;
  const first: readonly StartTold[] = boot === undefined ? [] : [{ boot }];
  const second: readonly StartTold[] =
    uptime === undefined || (isReadable && fits(boot, uptime, nowMs)) ? [] : [{ uptime }];
  // What can't be read contradicts nothing.
  return [...(isReadable || second.length === 0 ? first : []), ...second, ...otherStarts];
}

/** A start as it was written; an uptime with its unit. */
export function startText(told: StartTold): string {
  return 'boot' in told ? told.boot.raw : uptimeText(told.uptime);
}

function isSame(one: StartTold, other: StartTold): boolean {
  if ('boot' in one) return 'boot' in other && sameBoot(one.boot, other.boot);
  return 'uptime' in other && sameUptime(one.uptime, other.uptime);
}

/** True for uptimes that can be of one start, measured close together. */
function sameUptime(one: Uptime, other: Uptime): boolean {
  const [least, most] = [Math.min(mostOf(one), mostOf(other)), Math.max(one.seconds, other.seconds)];
  return (most - least) * 1000 <= REASON_MS;
}

/** The exact one before a rough one, one that can't begin anew before one that can, else the longer: its deadline comes first. */
function longerUptime(one: Uptime, other: Uptime): Uptime {
  const [oneRough, otherRough] = [one.most !== undefined, other.most !== undefined];
  if (oneRough !== otherRough) return oneRough ? other : one;
  if (one.wraps !== other.wraps) return one.wraps === true ? other : one;
  return other.seconds > one.seconds ? other : one;
}

function mostOf({ seconds, most = seconds }: Uptime): number {
  return most;
}

/** True for a start that an uptime can be counted from; the output may be some weeks old. */
function fits({ readings }: BootTime, uptime: Uptime, nowMs: number): boolean {
  const earliest = nowMs - mostOf(uptime) * 1000 - REASON_MS - AGE_MS;
  const latest = nowMs - uptime.seconds * 1000 + REASON_MS;
  if (nowMs === Infinity) return true;
  return readings.some((reading) => {
    const ms = wallMs(reading);
    return ms >= earliest && ms <= latest;
  });
}
