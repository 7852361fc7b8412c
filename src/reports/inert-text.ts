import { monthOf } from '../deadlines/month-names.ts';

const NUMBER = /^[\d.,:/ -]+(?:e[\d+-]+)?%?$/i;
const ADDRESS = /^\d+(?:\.\d+){3}$/;
const WITH_WORD = /^(?:(\p{L}{3,})\.?[./ -]?\d{1,4}|\d{1,4}[./ -]?(\p{L}{3,})\.?(?:[./ -]?\d+)?)$/u;
const TRUTH = /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|waar|onwaar|истина|ложь)$/i;

/**
 * A text that no spreadsheet takes for a number, a date or a truth value: a name such as `MAY-12` or `0012` stands in
 * brackets, which the readers of this site take away; of quotation marks, Gnumeric takes the first one for a sign of its own.
 *
 * @example inertText('MAY-12') // '[MAY-12]'
 * @example inertText('SRV-12') // 'SRV-12'
 */
export function inertText(text: string): string {
  return isValue(text) ? `[${text}]` : text;
}

function isValue(text: string): boolean {
  if (NUMBER.test(text)) return !ADDRESS.test(text);
  const [, before, behind] = WITH_WORD.exec(text) ?? [];
  return TRUTH.test(text) || monthOf((before ?? behind ?? '').toLowerCase()) !== undefined;
}
