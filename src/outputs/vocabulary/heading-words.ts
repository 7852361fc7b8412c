import { isOwnExport } from './own-outputs.ts';
import { roleOf } from './role-of-heading.ts';
import { isStart, type Role } from './roles.ts';
import { plainWord, wordsOf } from './plain-word.ts';
import { isAttempt, statusOf } from './status.ts';

/*
 * What a heading says of the list below it, in ten languages. A word that is not here may say anything: that what
 * follows is planned, put off, somebody's wish.
 */

/** What is said of the list below: that it is there, nothing of that, or what nobody knows. */
export type Meaning = 'installed' | 'nothing' | 'unknown';

// Places, groups, outputs and what joins words: nothing of it is a state.
const NEUTRAL = wordsOf(
  'data items rows records values facts info system systems ansible win sys results result report reports list lists overview inventory output outputs status state machines computers nodes clients workstations devices vms group groups site sites location region room rack zone cluster domain ' +
    'production prod dev lab laboratory internal external dmz all total names versions date time scan scanned ip dns title plugin of from on in at and the for with see above below here is are drivers files ' +
    'quelle ergebnis ergebnisse bericht serverliste rechnerliste liste übersicht inventar ausgabe stand zustand maschinen gruppe standort raum labor testumgebung domäne produktion alle namen versionen datum aktuelle aktueller von der die das am im und für auf mit hier ' +
    'mises à jour les résultat résultats rapport aperçu inventaire sortie état statut serveurs postes hôtes ordinateurs groupe salle laboratoire domaine tous toutes noms de la le du des et sur dans pour avec ' +
    'resultado resultados informe lista listado inventario salida estado servidores equipos máquinas grupo sitio sede sala laboratorio zona dominio producción todos todas nombres versiones fecha el los las en con del ' +
    'aggiornamenti risultato risultati rapporto elenco stato macchine gruppo sito produzione tutti tutte nomi versioni attuale di della dei gli su ' +
    'resultaat resultaten serverlijst lijst overzicht inventaris uitvoer groep locatie ruimte domein productie versies huidige van het een op met ' +
    'обновления исправления результат результаты отчёт список перечень обзор вывод статус состояние серверы сервера серверов компьютеры компьютеров машины узлы хосты группа площадка зона домен все имена версии дата текущее текущие и в на от с ' +
    'aktualizacje poprawki relatório saída estações produção nomes versões wyniki wynik raport stan serwery komputery grupa ' +
    'per each every our my pro je jeder jedem jeden unsere unserer unseren par chaque nos notre por cada nuestros ogni sui sulle nostri elke onze по каждый каждого наших серверам узлам хостам машинам компьютерам dos serwerach wersje',
);
// Where words are joined, a heading is what is left when these are taken out.
const JOINED =
  /は?(?:以下|次|下記)の(?:とおり|通り)(?:です|となります|でした)?|更新プログラム|修正プログラム|ホットフィックス|补丁|修补程序|업데이트|핫픽스|(?:調査|確認|取得|適用|収集|実行)(?:結果|状況)|検証環境|テスト環境|ラボ|实验室|結果|一覧|リスト|サーバー?|ホスト|コンピュータ[ー]?|端末|マシン|機器|クライアント|バージョン|名|台帳|出力|状[況態]|現[状在]|報告書?|レポート|資産|インベントリ|本番|開発|環境|系|拠点|本社|支社|ラック|フロア|[棟階]|グループ|[のと別별全台各]|時点|(?:調査|確認|取得)?報告|年|月度?|日|[調调]查|[結结]果|报告|报表|列表|清单|一览|概览|输出|状态|服务器|主机|计算机|机器|[组域的和]|站点|机房|生产|全部|名称|版本|日期|当前|결과|보고서|목록|개요|출력|상태|서버|호스트|컴퓨터|그룹|사이트|도메인|전체|이름|버전|날짜|현재|및|의/gu;
const JOINED_INSTALLED =
  /(?:適用|導入|インストール|実施|対応)済み?|(?<=^|\P{L})済み?|已(?:安装|应用)|(?:설치|적용)(?:됨|된|\s?완료)/gu;
const INSTALLED =
  /^(?:installed$|installiert|installé|instalad[oa]|installat[oaie]$|geïnstalleerd|установлен|zainstalowan|appliqué|aplicad[oa]|applicat[oaie]$)/u;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;
// A number of a week, a ticket, a rack; a day. Looked for from where such signs begin: a long row of them is gone through once.
const NUMBERED = /(?<![\w.:/\\@-])[\w.:/\\@-]*\d[\w.:/\\@-]*/g;
const LETTERS_MAX = 3;
const NAME_WORDS = 8;

const NEUTRAL_ROLES: ReadonlySet<Role | undefined> = new Set<Role>([
  'host',
  'name',
  'file',
  'version',
  'found',
  'os-version',
  'product',
  'boot',
  'uptime',
  'installed-on',
]);
// "Update" asks for one; "updates" and "HotFixID" say what stands below.
const UPDATES = /^kb|id$|s$/i;

/**
 * What a heading says of the list below it.
 *
 * @example meaningOf('適用済みサーバー一覧') // 'installed'
 * @example meaningOf('Results of site A:') // 'nothing'
 * @example meaningOf('Nachzuholen:') // 'unknown'
 */
export function meaningOf(text: string): Meaning {
  if (/[?？]/.test(text)) return 'unknown';
  const meanings = new Set(text.split(BETWEEN).map(meaningOfPhrase));
  return (['unknown', 'installed'] as const).find((meaning) => meanings.has(meaning)) ?? 'nothing';
}

// A row of headings is as clear as each of them.
const BETWEEN = /\s{2,}|[,;\t|]/;

function meaningOfPhrase(phrase: string): Meaning {
  const text = phrase.replace(/^[^\p{L}\p{N}]+|[\s:：]+$/gu, '');
  let saysInstalled = false;
  const plain = text
    .replace(NUMBERED, (part) => {
      const letters = part.replace(/[^A-Za-z]+/g, '');
      return letters.length > LETTERS_MAX ? ` ${letters} ` : ' ';
    })
    .replace(JOINED_INSTALLED, () => ((saysInstalled = true), ' '))
    .replace(IDEOGRAPHS, (words) => ` ${words.replace(JOINED, '')} `);
  const words = plain.split(/[^\p{L}\p{M}'’]+/u);
  for (const word of words) {
    if (word === '' || isNeutral(word)) continue;
    if (isInstalled(word)) saysInstalled = true;
    // A sentence names no column.
    else if (words.length > NAME_WORDS || !isNeutral(text)) return 'unknown';
  }
  return saysInstalled ? 'installed' : 'nothing';
}

function isInstalled(word: string): boolean {
  if (INSTALLED.test(word.toLowerCase())) return true;
  // "Erledigt", "Done": not 導入, which may be yet to come.
  if (roleOf(word) === 'installed' && !isAttempt(word) && word.search(IDEOGRAPHS) < 0) return true;
  const found = statusOf(word);
  return word.length > 1 && (found.has('installed') || found.has('yes')) && !found.has('not-installed');
}

function isNeutral(word: string): boolean {
  // "Group A"
  if (/^[A-Za-z]$/.test(word) || NEUTRAL.has(plainWord(word))) return true;
  const role = roleOf(word);
  return NEUTRAL_ROLES.has(role) || isStart(role) || (role === 'kb' && UPDATES.test(word));
}

// Properties of what Windows itself prints: nobody plans in them,
const PRINTED = wordsOf(
  'hotfixid csname pscomputername fileversion fileversionraw filemajorpart lastbootuptime installedby',
);
// nor in what stands beside them there. "Computer" is a heading of people's.
const PRINTED_BESIDE = wordsOf(
  'node source systemname description caption name fixcomments installdate installedon servicepackineffect status version osversion osname buildnumber ' +
    'servicepackmajorversion path filename fullname length lastwritetime creationtime manufacturer productversion companyname comments filedescription ' +
    'internalname originalfilename fileminorpart filebuildpart fileprivatepart site container runspaceid psshowcomputername localdatetime',
);

/**
 * True for the headings or names that Windows itself prints, and no others.
 *
 * @example arePrinted(['CSName', 'HotFixID']) // true
 * @example arePrinted(['Computer', 'HotFixID']) // false
 */
export function arePrinted(headers: readonly string[]): boolean {
  const words = headers.map((header) => plainWord(header));
  return words.some((word) => PRINTED.has(word)) && headers.every(isPrinted);
}

/**
 * True for a name that Windows prints, alone or beside others.
 *
 * @example isPrinted('InstalledOn') // true
 */
export function isPrinted(header: string): boolean {
  const word = plainWord(header);
  // WMI's own: "__SERVER"
  return word === '' || header.startsWith('__') || PRINTED.has(word) || PRINTED_BESIDE.has(word);
}

const STATES: ReadonlySet<Role | undefined> = new Set<Role>(['status', 'installed', 'wmi-status']);

/** True where headings of columns, or names of properties, tell of an installation: "InstalledOn", a status. */
export function tellOfInstallation(headers: readonly string[]): boolean {
  return headers.some((header) => {
    const role = roleOf(header);
    return STATES.has(role) || role === 'installed-on' || role === 'installed-by' || meaningOf(header) === 'installed';
  });
}

/**
 * True where the headings of columns, or the names of properties, say by themselves that what stands below them was
 * found: they are a program's, they say "installed", or there is a status.
 *
 * @example areExplicit(['CSName', 'HotFixID']) // true
 * @example areExplicit(['Host', 'KB']) // false: of a plan, too
 */
export function areExplicit(headers: readonly string[]): boolean {
  return areClearBelowAny(headers) || headers.some((header) => PRINTED.has(plainWord(header)));
}

/**
 * The same, whatever stands above them: over headings of its own, somebody may put a plan.
 *
 * @example areClearBelowAny(['CSName', 'HotFixID']) // true
 * @example areClearBelowAny(['Computer', 'HotFixID']) // false
 */
export function areClearBelowAny(headers: readonly string[]): boolean {
  if (isOwnExport(headers) || arePrinted(headers)) return true;
  return headers.some((header) => STATES.has(roleOf(header)) || meaningOf(header) === 'installed');
}
