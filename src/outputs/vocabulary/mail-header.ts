import { meaningOf } from './heading-words.ts';

/* What mails begin with above their text, in the languages that are read. */

const ENVELOPE =
  /^\s*(?:(from|von|de|da|van|от)|to|cc|bcc|sent|date|reply-to|an|gesendet|datum|à|envoyé|para|enviad[oa](?: el)?|inviato|aan|verzonden|кому|отправлено|差出人|送信者|宛先|送信日時|送付日時|日時|发件人|收件人|抄送|发送时间|보낸 ?사람|받는 ?사람|보낸 ?날짜)\s?[:：]\s*(\S.*)$/iu;
const ADDRESS = /\S@\S/;
const DAY = /\d{4}/;
const NAMES = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ー-]*(?:[\s,;、]+[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ー-]*){0,3}$|^all$/u;

const SUBJECT =
  /^\s*(?:subject|betreff|objet|asunto|oggetto|onderwerp|тема|assunto|件名|題名|主题|主旨|제목)\s?[:：]\s*(?=\S)/iu;
const ANSWERED =
  /^\s*(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|enc|res|отв|返信|転送|回复|答复|转发|회신|전달)\s?[:：]\s*)+(?=\S)/iu;

/**
 * True for a line of who wrote to whom, and when.
 *
 * @example isEnvelope('To: Tom Miller <tom@example.com>') // true
 * @example isEnvelope('宛先: 運用チーム') // true
 * @example isEnvelope('From: vendor promised') // false
 */
export function isEnvelope(text: string): boolean {
  const [, from, value = ''] = ENVELOPE.exec(text) ?? [];
  if (ADDRESS.test(value) || (from === undefined && DAY.test(value))) return true;
  if (!NAMES.test(value.trim())) return false;
  // "From: Vendor" may say of what the values are; "Tom Miller" are two words that mean nothing.
  const words = value.trim().split(/[\s,;、]+/);
  return (
    from === undefined ||
    /^\p{Lo}/u.test(value) ||
    (words.length > 1 && words.every((word) => meaningOf(word) === 'unknown'))
  );
}

/**
 * What a mail is about, without the words that say that this is its subject.
 *
 * @example withoutSubject('件名: Re: サーバー一覧') // 'サーバー一覧'
 * @example withoutSubject('Servers of site A') // 'Servers of site A'
 */
export function withoutSubject(text: string): string {
  return text.replace(SUBJECT, '').replace(ANSWERED, '');
}
