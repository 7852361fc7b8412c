/* What mails ask about a restart, or say of it, that says nothing of what a machine has. In ten languages. */

/** What a restart is called. */
export const RESTART =
  /re-?boot|re-?start|power-?cycl|neu ?start|neu ?gestartet|redémarr|reinici|riavvi|herstart|перезагру|перезапу|再起動|リブート|重启|重啟|重新启动|重新開機|재시작|재부팅/iu;
const INSTALLS =
  /instal|patch|updat|apply|mise? à jour|actuali|aggiorn|bijwerk|обнов|устан|適用|導入|安装|更新|설치|적용/iu;
const NOT_NEEDED =
  /(?<!\p{L})no (?:re-?boot|re-?start)(?: is| was)? (?:needed|required|necessary)|kein neustart (?:nötig|erforderlich|notwendig)|(?:pas de redémarrage|aucun redémarrage)(?: \p{L}+)? (?:nécessaire|requis)|再起動は?(?:不要|必要(?:ない|ありません))|(?:无需|不需要)(?:重启|重新启动)/iu;

const QUESTION_MAX = 200;

/**
 * True for a line that asks whether a machine is to be restarted, or says that it need not be: of what it has it says nothing.
 *
 * @example asksOfRestart('Should I reboot?') // true
 * @example asksOfRestart('Install and reboot?') // false
 */
export function asksOfRestart(text: string): boolean {
  if (!RESTART.test(text) || text.length > QUESTION_MAX || INSTALLS.test(text)) return false;
  return /[?？]\s*$/.test(text) || NOT_NEEDED.test(text);
}
