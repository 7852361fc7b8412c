import { createModel } from './model.ts';
import { bytesFromText } from './text-code.ts';

/** Gives back what `pack` packed. It takes about a second for a quarter of a megabyte. */
export function unpack(packed: string): string {
  const bytes = bytesFromText(packed);
  const read = (at: number) => bytes[at] ?? 0;
  const text = new Uint8Array((read(0) << 16) | (read(1) << 8) | read(2));
  const model = createModel(text.length);
  let at = 7;
  let low = 0;
  let high = 0xffff_ffff;
  let value = ((read(3) << 24) | (read(4) << 16) | (read(5) << 8) | read(6)) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    let byte = 0;
    for (let place = 0; place < 8; place += 1) {
      const middle = low + Math.floor(((high - low) * model.predict()) / 65_536);
      const bit = value <= middle ? 1 : 0;
      if (bit === 1) high = middle;
      else low = middle + 1;
      model.learn(bit);
      byte = (byte << 1) | bit;
      while (((low ^ high) & 0xff00_0000) === 0) {
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
        value = ((value << 8) | read(at)) >>> 0;
        at += 1;
      }
    }
    text[index] = byte;
  }
  return new TextDecoder().decode(text);
}
