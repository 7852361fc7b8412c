import { isOwnExport } from '../vocabulary/own-outputs.ts';
import type { Role } from '../vocabulary/roles.ts';
import { areExplicit, meaningOf } from '../vocabulary/heading-words.ts';
import { describesMachine } from '../vocabulary/machine-words.ts';
import { mentionsDriver } from '../values/file-name.ts';
import { plainWord, wordsOf } from '../vocabulary/plain-word.ts';

// What is written there is read for words that put an update off.
const NOTES = wordsOf(
  'note notes remark remarks comment comments description details text memo fixcomments ' +
    'notiz notizen bemerkung bemerkungen anmerkung kommentar beschreibung remarque remarques commentaire commentaires description nota notas observaciones comentario comentarios descripcion note osservazioni commento commenti descrizione opmerking opmerkingen beschrijving примечание примечания комментарий описание ' +
    'stand info infos information date datum fecha data дата 日付 日時 日期 날짜 ' +
    '備考 注記 メモ コメント 説明 摘要 备注 说明 비고 메모 설명',
);

// What a program or a driver has as well as a machine: whose version stands beside it, nobody knows.
const OF_THINGS = wordsOf(
  'description type kind class category beschreibung typ art kategorie categorie descripcion tipo clase categoria descrizione classe beschrijving soort описание тип категория ' +
    '説明 種別 種類 说明 类型 种类 類型 설명 유형 종류 descricao opis',
);

/**
 * The roles of columns, where some are not known. Beside updates they are `unknown`, since they may put the updates off;
 * none where the table says by itself that its updates are installed. Beside a version that no heading calls tcpip.sys's
 * they may name what it is of: then it is `found`.
 *
 * @example withUnknown(['Host', 'KB', 'Wave', 'Owner'], ['host', 'kb', undefined, undefined]) // ['host', 'kb', 'unknown', undefined]
 * @example withUnknown(['CSName', 'HotFixID', 'Wave'], ['host', 'kb', undefined]) // ['host', 'kb', undefined]
 * @example withUnknown(['Host', 'Composant', 'Version'], ['host', undefined, 'version']) // ['host', undefined, 'found']
 */
export function withUnknown(
  headers: readonly string[],
  roles: readonly (Role | undefined)[],
): readonly (Role | undefined)[] {
  const isNamed = headers.some(mentionsDriver) || isOwnExport(headers) || isFromScript(headers);
  const tellsOfThings = headers.some((header) => OF_THINGS.has(plainWord(header)));
  const isUnclear = roles.some((role, index) => role === undefined && !isClear(headers[index] ?? ''));
  const noted = putOff(headers, roles);
  if (isNamed || !roles.includes('version')) return noted;
  return noted.map((role, index) => {
    if (role === 'version' && (tellsOfThings || isUnclear)) return 'found';
    return (role ?? 'note') === 'note' && isNote(headers[index]) ? 'remark' : role;
  });
}

/** The same, as far as updates are concerned. */
export function putOff(
  headers: readonly string[],
  roles: readonly (Role | undefined)[],
): readonly (Role | undefined)[] {
  if (!roles.includes('kb') || areExplicit(headers)) return roles;
  return roles.map((role, index) => {
    if (role !== undefined) return role;
    if (isNote(headers[index])) return 'note';
    return isClear(headers[index] ?? '') ? undefined : 'unknown';
  });
}

function isNote(header = ''): boolean {
  const word = plainWord(header);
  return NOTES.has(word) && !OF_THINGS.has(word);
}

/** True for the columns that `check-497.js` prints. */
function isFromScript(headers: readonly string[]): boolean {
  return ['evidence', 'comparison', 'catalogue'].every((header) => headers.includes(header));
}

function isClear(header: string): boolean {
  const word = plainWord(header);
  return (
    word === '' || describesMachine(header) || NOTES.has(word) || (word.length > 1 && meaningOf(header) === 'nothing')
  );
}
