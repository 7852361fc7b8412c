import type { Random } from '../support/random.ts';
import { canEncode, CODE_PAGES, encode, utf16, utf8 } from '../unit/outputs/encode.ts';

/** The bytes of a text in an encoding that has all of its characters. */
export function encoded(text: string, random: Random): Uint8Array<ArrayBuffer> {
  const page = random.one(CODE_PAGES);
  const mark = random.below(2) === 0;
  switch (random.below(4)) {
    case 0:
      return new Uint8Array(utf16(text, random.one(['LE', 'BE']), mark));
    case 1:
      return canEncode(text, page) ? new Uint8Array(encode(text, page)) : new Uint8Array(utf8(text, mark));
    default:
      return new Uint8Array(utf8(text, mark));
  }
}
