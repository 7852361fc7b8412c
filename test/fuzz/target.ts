import type { Random } from '../support/random.ts';

/** What a target is given: text, or the bytes of a file. */
export type Input = string | Uint8Array<ArrayBuffer>;

/** Something that takes what people hand in. */
export interface Target {
  readonly name: string;
  readonly input: (random: Random) => Input;
  /** Takes the input, as the site does. It must not throw, and must not take long. */
  readonly take: (input: Input) => void | Promise<void>;
  /** Throws where what comes of the input can't be right. It may take its time. */
  readonly check: (input: Input, random: Random) => void | Promise<void>;
}

/** What a target of one kind of input consists of. */
interface Parts<T extends Input> {
  readonly name: string;
  readonly input: (random: Random) => T;
  readonly take: (input: T) => void | Promise<void>;
  readonly check: (input: T, random: Random) => void | Promise<void>;
}

/** A target that takes text. */
export function textTarget({ name, input, take, check }: Parts<string>): Target {
  const text = (given: Input) => (typeof given === 'string' ? given : wrong('not a text'));
  return { name, input, take: (given) => take(text(given)), check: (given, random) => check(text(given), random) };
}

/** A target that takes bytes. */
export function bytesTarget({ name, input, take, check }: Parts<Uint8Array<ArrayBuffer>>): Target {
  const bytes = (given: Input) => (typeof given === 'string' ? wrong('not bytes') : given);
  return { name, input, take: (given) => take(bytes(given)), check: (given, random) => check(bytes(given), random) };
}

/** Fails the case, in words that say what is wrong. */
export function wrong(what: string): never {
  throw new Error(what);
}
