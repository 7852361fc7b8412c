import type { KbNumber } from '../domain/facts.ts';
import { commandIn, removedIn } from './command-lines.ts';
import { hostIn, isNameLike } from './values/host-name.ts';
import { kbsIn } from './values/kb-numbers.ts';
import { namesMachine } from './vocabulary/facts-in-lines.ts';
import { isUnreal, isWanted } from './vocabulary/wanted.ts';

/** Updates that were taken off a machine, as a log or a command in a text without prompts has it. */
export interface Removal {
  readonly kbs: readonly KbNumber[];
  /** The machines that the line, or the record of an event that it ends, names; `undefined` where none is named. */
  readonly hosts: readonly string[] | undefined;
  /** True for the event of a log, which may stand above what a program printed. */
  readonly isEvent: boolean;
}

/** Follows the records of events, which name their machine above what they tell. */
export interface Removals {
  /** What the next line takes off. */
  read(text: string): Removal | undefined;
  restart(): void;
}

const EVENT =
  /^\s*(?:Event\[\d+\]|(?:Log Name|Protokollname|Nom du journal|Nombre de registro|ログの名前|日志名称)\s*[:：])/i;
const COMPUTER =
  /^\s*(?:computer|コンピューター?|ordinateur|equipo|computador|компьютер|计算机|컴퓨터)\s?[:：]\s*(\S+)\s*$/iu;
const IN_MARKUP = /<Computer>([^<\s]{1,255})<\/Computer>/i;

// What Windows Update and Windows' own servicing write of an update that was taken off.
const TAKEN_OFF =
  /(?:uninstall|deinstall|désinstall|desinstal|disinstall|アンインストール|удал|卸载|제거|odinst|removal).{0,60}(?:success|erfolg|réussi|correct|riuscit|выполн|успеш|成功|성공|conclu|[êé]xito|正しく|powodz)|(?:success|erfolgreich|successo|正しく|正常に).{0,40}(?:uninstall|deinstall|removed|removal|désinst|disinst|desinst|アンインストール)|(?<!is )\bAbsent\b/iu;
const LINE_MAX = 2000;

/** Nothing is known yet. */
export function createRemovals(): Removals {
  /** The machine of the event that is open; `false` until it is named. */
  let event: string | false | undefined;
  return {
    read(text) {
      if (EVENT.test(text)) event = false;
      else if (event !== undefined) {
        const [, name = ''] = COMPUTER.exec(text) ?? [];
        if (isNameLike(name)) event = hostIn(name) ?? event;
      }
      const removed = removedIn(text);
      if (removed !== undefined) {
        const command = commandIn(text);
        return { kbs: [removed], hosts: command?.remote === true ? command.asked : undefined, isEvent: false };
      }
      if (text.length > LINE_MAX || !/kb\d/i.test(text) || !TAKEN_OFF.test(text)) return undefined;
      const [, named] = IN_MARKUP.exec(text) ?? [];
      const host = named === undefined ? event : hostIn(named);
      // Rows of tables, and sentences, name their own.
      if (named === undefined && (namesMachine(text) || isWanted(text) || isUnreal(text))) return undefined;
      return { kbs: kbsIn(text), hosts: typeof host === 'string' ? [host] : undefined, isEvent: true };
    },
    restart() {
      event = undefined;
    },
  };
}
