// What the bytes 0x80-0xFF mean in code page 850, the console of Western European Windows. Browsers don't know it.
const UPPER_HALF =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const BATCH = 0x2000;

/**
 * Decodes code page 850.
 *
 * @example decode850(new Uint8Array([0x6e, 0x82])) // 'né'
 */
export function decode850(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += BATCH) {
    const codes = Array.from(bytes.subarray(from, from + BATCH), (byte) =>
      byte < 0x80 ? byte : UPPER_HALF.charCodeAt(byte - 0x80),
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
