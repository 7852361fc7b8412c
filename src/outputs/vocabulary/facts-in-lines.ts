import { isNameLike } from '../values/host-name.ts';
import { saysTakenBack } from './status.ts';

/* What a line holds beside its words: versions, updates, paths, names of machines. */

/** The heading of what follows, unless it says otherwise. */
export const HEADS = /[:：]\s*$/;

/** Rows of lists, which are most of what is asked, have a version or an update. */
export const HAS_FACT = /\d\.\d+\.\d{4}|\bKB\d|\\/;

/** A moment in a line: the day that a log begins with, or a time with its seconds. */
export const HAS_TIME = /^\s*\d{4}-\d\d|\d:\d\d:\d\d/;

/** A line without the signs before and behind its words. */
export function withoutMarks(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

// Of the driver's own form; of others nothing is said.
const FACTS = /(?<![\d.])(?:6\.\d|10\.0)\.\d{4,5}(?:\.\d+)?|(?<![\w-])KB\d{6,7}(?!\d)/gi;

/** A version of the driver's own form. */
export const FOUR_PARTS = /(?<![\d.])(?:6\.\d|10\.0)\.\d{4,5}\.\d/;

/** What a line says beside its versions and updates. */
export function besideFacts(text: string): string {
  return text.replace(FACTS, ' ').trim();
}

const BETWEEN_WORDS = /[^\w.-]+/;

/** True for a line with a version, an update or a path in it. */
export function holdsFact(text: string): boolean {
  return HAS_FACT.test(text);
}

/** The machines that it says were taken back: "SRV01: rolled back, blue screen". */
export function machinesTakenBack(text: string): readonly string[] {
  if (!saysTakenBack(text) || HEADS.test(text)) return [];
  const names = text.split(BETWEEN_WORDS).map((word) => word.replace(/[.-]+$/, ''));
  return names.filter((word) => /\d/.test(word) && /[a-z]/i.test(word) && isNameLike(word));
}

/** True where it names a machine. */
export function namesMachine(text: string): boolean {
  return text.split(BETWEEN_WORDS).some((word) => /\d/.test(word) && /[a-z]/i.test(word) && isNameLike(word));
}
