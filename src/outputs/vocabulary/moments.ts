import { readBootTime, type BootTime } from '../../deadlines/boot-time.ts';
import { startInCell } from '../../deadlines/exported-start.ts';
import { plainWord, wordsOf } from './plain-word.ts';
import { isYesOrNo } from './status.ts';

/* Headings and labels of the moment that a machine was looked at: an uptime beside it ends there, and not now. */

// Each is enough by itself.
const MOMENTS = wordsOf(
  'date dated time datetime timestamp localdatetime asof collected scanned checked queried polled sampled measured captured retrieved recorded reported inventoried exported generated seen sent last lastcheck lastscan lastseen ' +
    'stand stichtag datum uhrzeit zeit zeitpunkt zeitstempel erfasst erhoben gescannt geprüft letzte letzter abfragezeit abfragezeitpunkt erfassungsdatum prüfdatum scandatum ' +
    'heure horodatage relevé vérifié dernier dernière fecha hora comprobado recogido último última data ora rilevato verificato ultimo ultima coletado recolhido ' +
    'дата время проверено собрано опрошено последняя',
);
// These are of a moment only beside one of them: "Scan time", "Last check".
const OF_A_LOOK = wordsOf(
  'as of on at the in scan check report audit inventory collection query sample poll export snapshot measurement contact utc local ' +
    'am vom der prüfung abfrage messung du de la le contrôle vérification analyse comprobación escaneo di del della rilevazione verifica scansione controllo da do coleta verificação ' +
    'проверки сбора опроса сканирования проверка',
);
// Alone they may be of anything.
const NOT_ALONE = wordsOf('data last sent seen letzte letzter dernier dernière último última ultimo ultima последняя');
const JOINED =
  /^(?:最終|最新の)?(?:取得|確認|調査|採取|収集|計測|測定|点検|報告|出力|スキャン|チェック|データ|現在)?(?:日時?|日付|時刻|時点|基準日|タイムスタンプ)$|^(?:采集|收集|检查|扫描|查询|记录|统计|当前)?(?:时间|日期)$|^(?:수집|확인|조사|점검|측정|보고|스캔)?(?:일시?|날짜|시간|시각)$|^最終(?:スキャン|チェック|確認)$/u;
const BETWEEN = /[\s_:：/()（）@.-]+|(?<=[a-z])(?=[A-Z])/;

/**
 * True for a heading of the moment at which somebody looked.
 *
 * @example isMoment('Last check') // true
 * @example isMoment('Install date') // false
 * @example isMoment('Report') // false
 */
export function isMoment(heading: string): boolean {
  if (heading.length > HEADING_MAX) return false;
  const words = heading.split(BETWEEN).flatMap((word) => plainWord(word) || []);
  const isOne = (word: string): boolean => MOMENTS.has(word) || JOINED.test(word);
  if (words.length === 1 && NOT_ALONE.has(words[0] ?? '')) return false;
  return words.some(isOne) && words.every((word) => isOne(word) || OF_A_LOOK.has(word));
}

const HEADING_MAX = 40;

// What `date /t` has before the day.
const WEEKDAY = /^\p{L}{2,12}\.?,?\s+(?=\d)/u;

/** What stands beside such a heading: a moment, or one that can't be read. */
export type Moment = BootTime | 'unread';

/** `undefined`: that somebody looked, not when. */
export function readMoment(value: string): Moment | undefined {
  const text = startInCell(value.trim());
  const at = readBootTime(text) ?? readBootTime(text.replace(WEEKDAY, ''));
  if (at === undefined) return isYesOrNo(value) ? undefined : 'unread';
  return at.readings.length > 0 ? at : 'unread';
}
