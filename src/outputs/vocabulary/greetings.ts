/* What mails begin and end with, in ten languages: it says nothing of the lists between. */

const WORDS = String.raw`(?:hi|hello|hey|dear|good (?:morning|afternoon)|hallo|liebe[rs]?|sehr geehrte\p{L}*|guten (?:tag|morgen)|moin|bonjour|bonsoir|salut|cher\p{L}*|hola|buenos d[ií]as|buenas tardes|estimad\p{L}+|ciao|buongiorno|salve|gentil\p{L}+|beste|goedemorgen|здравствуйте|добрый день|привет|уважаем\p{L}+|ol[áa]|bom dia|prezad\p{L}+)(?![\p{L}])`;
const GREETING = new RegExp(
  String.raw`^\s*${WORDS}[^:：]{0,40}[,!.，、。]?\s*$|^\s*(?:お疲れ(?:様|さま)|お世話に|こんにちは|おはよう|你好|您好|大家好|안녕)|^\s*[\p{Lo}ー]{1,8}\s?(?:様|さん|殿|部長|課長)[、,]?\s*$`,
  'iu',
);
const SALUTATION = new RegExp(
  String.raw`^\s*(?:${WORDS}(?:\s[^\s,!.，、。:：]{1,20}){0,4}\s*(?:[,!.，、。]+|$)|(?:お疲れ(?:様|さま)|お世話に|こんにちは|おはよう|你好|您好|大家好|안녕)[^。、,，!！.]{0,20}(?:[。、,，!！.]|$))\s*`,
  'iu',
);
const THANKS =
  /^\s*(?:thank(?:s| you)|danke|merci|gracias|grazie|спасибо|いつも|ありがとう|谢谢)(?!\p{L}*\s?[:：])[^:：.!。！]{0,40}[.!。！]\s*/iu;

/** True for the line that a mail begins with: "Hello all,". */
export function isGreeting(text: string): boolean {
  return GREETING.test(text);
}

/**
 * What a line says behind a greeting and thanks.
 *
 * @example withoutGreeting('Hi all, here is what we want.') // 'here is what we want.'
 * @example withoutGreeting('Hello Tom,') // ''
 */
export function withoutGreeting(text: string): string {
  return text.replace(SALUTATION, '').replace(THANKS, '');
}

const SIGN_OFF =
  /^\W*(?:(?:best|kind|warm)?\s?regards|br|cheers|thanks?(?: you)?|thx|sincerely|sorry for (?:the|my) (?:delay|late)|(?:mit )?freundliche[nr]? grü(?:ß|ss)en?|mfg|viele grüße|gruß|danke|cordialement|bien à vous|merci|saludos|gracias|atentamente|saluti|cordiali saluti|grazie|с уважением|спасибо|atenciosamente|obrigad[oa]|cumprimentos|(?:please |just )?(?:let (?:me|us) know|advise|(?:call|contact|ask|mail) (?:me|us))|feel free|any questions|(?:bei )?(?:rück)?fragen|bitte um rückmeldung|n['’]hésitez|quedo a|rimango a|laat (?:me|het)|дайте знать)(?![\p{L}])|(?:ご確認|ご査収|ご連絡)(?:を|の|の?ほど|くださ|下さ|願)|よろしく|お願い(?:いた)?します|ありがとう|谢谢|此致|감사합니다/iu;

/**
 * True for a line that a mail ends with.
 *
 * @example isSignOff('Kind regards, Tom') // true
 * @example isSignOff('Let me know if you have questions.') // true
 */
export function isSignOff(text: string): boolean {
  return SIGN_OFF.test(text);
}
