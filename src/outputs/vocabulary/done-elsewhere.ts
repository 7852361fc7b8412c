import { monthOf } from '../../deadlines/month-names.ts';

/*
 * Where, with what or when something was done or looked at, as a remark has it behind "checked" or "installed". What
 * stands behind such a word may be another machine, a paper or a condition: of it, too, it has to be known that it is not.
 * In ten languages.
 */

const LEADS =
  /(?<!\p{L})(?:in|on|at|against|with|within|under|when|once|if|per|auf|am|an|im|mit|laut|gemäß|nach|sobald|wenn|sur|en|dans|avec|au|selon|quand|con|según|su|sul|sulla|nel|nella|secondo|op|met|volgens|на|в|во|с|со|по|em|na|com|segundo)\s+(?:(?:the|this|our|der|dem|den|die|das|diesem|le|la|les|el|los|il|lo|de|het|o|os|as)\s+)?([^\s,;.()（）]+)/giu;
// Days, hours, what such values are collected with, what is live.
const KNOWN =
  /^(?:\d.*|\p{L}+(?:day|tag|dag|feira|woch)|night|noon|morning|evening|weekend|nacht|abend|morgen|wochenende|nuit|noche|notte|ночью|noite|time|site|place|production|prod|produktion|betrieb|service|powershell|wmic|explorer|script|skript|wsus|sccm|reboot|restart|neustart|all|behalf)$/iu;
// In languages without blanks: the brackets behind it that have a machine or surroundings in them, or what joins them. What was told by phone was seen
// by somebody else.
const ELSEWHERE =
  /[(（[【](?!本番|本機|当)[^)）]{0,20}(?:機|机|サーバー?|端末|ホスト|環境|环境|環境|服务器|主机|서버|환경|장비)\s?[)）\]】]|(?:機|サーバー?|端末|環境|ラボ|紙|資料|電話|口頭)(?:上)?(?:で|にて|と)|在.{0,12}(?:机|服务器|环境)|(?:서버|환경|장비)에서|电话|전화로|(?<!\p{L})(?:by|via|over the|par|por)\s(?:tele|télé)?(?:phone|fono|mail|e-mail)(?!\p{L})|(?<!\p{L})by hearsay(?!\p{L})/iu;

/**
 * True for a remark that says where, with what or when something was done, and not that it was on the machine itself.
 *
 * @example isDoneElsewhere('checked on the bench') // true
 * @example isDoneElsewhere('checked by phone') // true
 * @example isDoneElsewhere('checked on Monday') // false
 */
export function isDoneElsewhere(text: string): boolean {
  if (ELSEWHERE.test(text)) return true;
  return [...text.matchAll(LEADS)].some(
    ([, behind = '']) => !KNOWN.test(behind) && monthOf(behind.toLowerCase()) === undefined,
  );
}
