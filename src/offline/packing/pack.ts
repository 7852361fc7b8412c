import { createModel } from './model.ts';
import { textFromBytes } from './text-code.ts';

// Three bytes say how long the text is.
const LONGEST = 2 ** 24 - 1;

/**
 * Packs a text into characters that can stand in HTML. {@link unpack} gives it back.
 *
 * The bits are written by how well the model foresees them: what it is sure of costs next to nothing.
 */
export function pack(text: string): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > LONGEST) throw new Error(`${bytes.length} bytes are more than can be packed (${LONGEST})`);
  const model = createModel(bytes.length);
  const packed = [bytes.length >>> 16, (bytes.length >>> 8) & 255, bytes.length & 255];
  let low = 0;
  let high = 0xffff_ffff;
  for (const byte of bytes) {
    for (let place = 7; place >= 0; place -= 1) {
      const bit = (byte >> place) & 1;
      const middle = low + Math.floor(((high - low) * model.predict()) / 65_536);
      if (bit === 1) high = middle;
      else low = middle + 1;
      model.learn(bit);
      while (((low ^ high) & 0xff00_0000) === 0) {
        packed.push(high >>> 24);
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
      }
    }
  }
  packed.push(high >>> 24, 0, 0, 0);
  return textFromBytes(Uint8Array.from(packed));
}
