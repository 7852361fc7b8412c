/* Encodes text the way old Windows did, to prove that decoding finds its way back. */

export const CODE_PAGES = ['shift_jis', 'gbk', 'windows-1252', 'ibm866', 'cp850'] as const;
export type CodePage = (typeof CODE_PAGES)[number];

// What the bytes 0x80-0xFF mean in code page 850, written down independently of the decoder: "-" is never used here.
const CP850: Readonly<Record<string, number>> = {
  Ç: 0x80,
  ü: 0x81,
  é: 0x82,
  â: 0x83,
  ä: 0x84,
  à: 0x85,
  å: 0x86,
  ç: 0x87,
  ê: 0x88,
  ë: 0x89,
  è: 0x8a,
  ï: 0x8b,
  î: 0x8c,
  ì: 0x8d,
  Ä: 0x8e,
  Å: 0x8f,
  É: 0x90,
  ô: 0x93,
  ö: 0x94,
  ò: 0x95,
  û: 0x96,
  ù: 0x97,
  Ö: 0x99,
  Ü: 0x9a,
  á: 0xa0,
  í: 0xa1,
  ó: 0xa2,
  ú: 0xa3,
  ñ: 0xa4,
  Ñ: 0xa5,
  '®': 0xa9,
  À: 0xb7,
  '©': 0xb8,
  Ó: 0xe0,
  ß: 0xe1,
  Ú: 0xe9,
};

const tables = new Map<CodePage, ReadonlyMap<string, readonly number[]>>();

/** The bytes of a text in a code page; throws where the code page does not have a character. */
export function encode(text: string, page: CodePage): Uint8Array {
  const table = tables.get(page) ?? tableOf(page);
  tables.set(page, table);
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      const bytes = code < 0x80 ? [code] : table.get(sign);
      if (bytes === undefined) throw new Error(`${page} has no ${sign}`);
      return bytes;
    }),
  );
}

/** True where a code page has all characters of a text. */
export function canEncode(text: string, page: CodePage): boolean {
  const table = tables.get(page) ?? tableOf(page);
  tables.set(page, table);
  return [...text].every((sign) => sign.charCodeAt(0) < 0x80 || table.has(sign));
}

export function utf16(text: string, order: 'LE' | 'BE', mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, index) => text.charCodeAt(index))];
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'LE' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

export function utf8(text: string, mark: boolean): Uint8Array {
  return new TextEncoder().encode((mark ? '\ufeff' : '') + text);
}

function tableOf(page: CodePage): ReadonlyMap<string, readonly number[]> {
  if (page === 'cp850') return new Map(Object.entries(CP850).map(([sign, byte]) => [sign, [byte]]));
  const decoder = new TextDecoder(page, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    try {
      const sign = decoder.decode(Uint8Array.from(bytes));
      if ([...sign].length === 1 && !table.has(sign)) table.set(sign, bytes);
    } catch {
      // Not every pair of bytes is a character.
    }
  };
  for (let first = 0x80; first < 0x100; first += 1) add([first]);
  if (page === 'windows-1252' || page === 'ibm866') return table;
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) add([first, second]);
  return table;
}
