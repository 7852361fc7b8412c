import type { FakeWindows } from './windows.ts';

const letters = new Map<string, ReadonlySet<string>>();

/** A text as a console shows it: a letter that its code page lacks becomes a question mark. */
export function onConsole(text: string, codePage: FakeWindows['codePage']): string {
  if (codePage === undefined) return text;
  const known = lettersOf(codePage);
  return text.replace(/[^\r\n]/g, (letter) => (known.has(letter) ? letter : '?'));
}

/** Every letter that a code page has. */
export function lettersOf(codePage: NonNullable<FakeWindows['codePage']>): ReadonlySet<string> {
  const made = letters.get(codePage) ?? new Set(allLetters(new TextDecoder(codePage)));
  letters.set(codePage, made);
  return made;
}

function* allLetters(decoder: TextDecoder): Generator<string> {
  for (let byte = 0x20; byte <= 0xff; byte += 1) {
    yield decoder.decode(new Uint8Array([byte]));
    for (let second = 0x40; second < 0xfd; second += 1) yield decoder.decode(new Uint8Array([byte, second]));
  }
}
