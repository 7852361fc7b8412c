import { readUptime, type Uptime } from '../../deadlines/uptime.ts';

// "The system uptime is 12345678 seconds.", in any language that Windows has it in.
const SYSTEM = /syst[eè]*m|システム|sistem|систем|系[统統]|시스템/i;
const UP =
  /up-?\s?time|稼[働动動]|betriebszeit|laufzeit|fonctionnement|activité|actividad|attività|atividade|funcionamiento|actief|bedrijfstijd|время работы|работает|运行时间|運行時間|启动时间|작동|가동/iu;
const ONE_NUMBER = /^\D*?(\d{1,10})\s*(秒|초|\p{L}+)\D*$/u;
// Of another time than that of the event.
const FORMER =
  /last|previous|letzt|vorig|dernier|précédent|último|anterior|precedente|vorige|последн|предыдущ|前回|上次|이전/iu;
const MESSAGE_MAX = 120;

/**
 * How long a system is up by the message of event 6013.
 *
 * @example uptimeInMessage('The system uptime is 4316 seconds.')?.seconds // 4316
 * @example uptimeInMessage('The system uptime is 43...') // undefined: cut off
 */
export function uptimeInMessage(message: string): Uptime | undefined {
  if (message.length > MESSAGE_MAX || !SYSTEM.test(message) || !UP.test(message) || FORMER.test(message))
    return undefined;
  const [, number = '', unit = ''] = ONE_NUMBER.exec(message) ?? [];
  return readUptime(`${number} ${unit}`);
}
