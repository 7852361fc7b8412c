// Printable ASCII without &, < and >: nothing that HTML could take for markup.
const ALPHABET = String.fromCharCode(...Array.from({ length: 94 }, (_, index) => index + 33)).replace(/[&<>]/g, '');
const SIZE = ALPHABET.length;
const BITS = 13;

/** Writes bytes as text: 13 bits in two of 91 characters, an eighth shorter than base64. */
export function textFromBytes(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let filled = 0;
  const write = () => {
    const value = buffer & (2 ** BITS - 1);
    text += (ALPHABET[Math.floor(value / SIZE)] ?? '') + (ALPHABET[value % SIZE] ?? '');
  };
  for (const byte of bytes) {
    buffer |= byte << filled;
    filled += 8;
    if (filled < BITS) continue;
    write();
    buffer >>>= BITS;
    filled -= BITS;
  }
  if (filled > 0) write();
  return text;
}

/** Reads what `textFromBytes` wrote; up to one zero byte may follow. */
export function bytesFromText(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length / 2) * (BITS / 8)));
  let at = 0;
  let buffer = 0;
  let filled = 0;
  for (let index = 0; index < text.length; index += 2) {
    buffer |= (ALPHABET.indexOf(text[index] ?? '') * SIZE + ALPHABET.indexOf(text[index + 1] ?? '')) << filled;
    filled += BITS;
    for (; filled >= 8; filled -= 8) {
      bytes[at] = buffer & 255;
      at += 1;
      buffer >>>= 8;
    }
  }
  return bytes;
}
