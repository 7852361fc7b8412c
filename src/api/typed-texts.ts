import type { Catalog } from '../catalog/schema.ts';
import { versionRows } from '../catalog/query.ts';

/**
 * Texts as people type and paste them around one known version: other spellings of it, tags that fit and that don't,
 * what is no version at all, and versions that are another file's, wanted, or compared with.
 */
export function typedTexts(catalog: Catalog): readonly string[] {
  const [row, other] = versionRows(catalog).filter(({ listed, branch }) => listed && branch === 'GDR');
  if (row === undefined || other === undefined) throw new Error('The catalogue has no two listed GDR versions');
  const { text, build } = row;
  const parts = text.split('.');
  return [
    text,
    `  ${text}\t`,
    `v${text}`,
    `V${text}`,
    wide(text),
    parts.join('。'),
    parts.join(', '),
    parts.join(','),
    parts.map((part) => part.padStart(6, '0')).join('.'),
    `Version=${text}`,
    `tcpip.sys ${text}`,
    `\u200e${text}\u200e`,
    `${text} ${text}`,
    `${text} (win7sp1_gdr.120329-1500)`,
    `${text} (win7sp1_ldr.120329-1500)`,
    `${text} (vistasp2_qfe.120329-1500)`,
    `${text} (WIN7SP1_GDR)`,
    `${text} (lh_gdrx.120329-1500)`,
    '',
    '   ',
    'tcpip.sys',
    '２６８８３３８号',
    `${text} ${other.text}`,
    `${text}.1`,
    `${parts[2]}`,
    `v${parts[2]}`,
    '6.1',
    build,
    `${build}.`,
    parts.slice(0, 3).join(','),
    `${build}.65535`,
    `${build}.65536`,
    `${build}.999999999999999999999`,
    ['65536', ...parts.slice(1)].join('.'),
    '0.0.0.0',
    `C:\\Windows\\System32\\drivers\\tcpip.sys ${text}`,
    `ファイル バージョン：${text}`,
    `afd.sys ${text}`,
    `C:\\Windows\\System32\\afd.sys ${text}`,
    `C:\\Windows.old\\Windows\\System32\\drivers\\tcpip.sys ${text}`,
    `C:\\Windows\\winsxs\\${text}\\tcpip.sys`,
    `tcpip.sys.bak ${text}`,
    `>= ${text}`,
    `>= ${parts.join(',')}`,
    `<${text}`,
    `${text} or later`,
    `tcpip.sys should be ${text}`,
    `必要なバージョン ${text}`,
    `${text}以上`,
  ];
}

function wide(text: string): string {
  return [...text].map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)).join('');
}
