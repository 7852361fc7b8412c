const NOT_ASCII = 0x80;
const encoder = new TextEncoder();

/**
 * A text with its characters as bytes, one for one: reading single characters of a string costs several times as
 * much. Characters beyond ASCII are all `0x80`, and what lies behind the text is 0.
 */
export interface TextBytes {
  readonly text: string;
  readonly bytes: Uint8Array;
  /** True where every character is ASCII. */
  readonly ascii: boolean;
}

/** Makes texts into bytes; each is good until the next, since they share their memory. */
export function createTextBytes(): (text: string) => TextBytes {
  let bytes = new Uint8Array(1024);
  return (text) => {
    const { length } = text;
    if (length >= bytes.length) bytes = new Uint8Array(length + 1);
    const { read, written } = encoder.encodeInto(text, bytes);
    const ascii = read === length && written === length;
    if (!ascii) narrow(text, bytes);
    bytes[length] = 0;
    return { text, bytes, ascii };
  };
}

function narrow(text: string, bytes: Uint8Array): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes[at] = code < NOT_ASCII ? code : NOT_ASCII;
  }
}
