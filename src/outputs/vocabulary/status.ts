import { remembered } from '../../domain/remembered.ts';
import { plainWord, wordsOf } from './plain-word.ts';

/*
 * What people and tools write beside an update or a machine, in twelve languages. A word that is not here says nothing:
 * an unknown status is never a "yes".
 */

/** What a status says. `no` and `yes` say so only where something asks: a column, a cell of a list. */
export type Status = 'installed' | 'not-installed' | 'yes' | 'no' | 'no-answer';

// Phrases are separated by bars; case, blanks, signs and accents do not matter.
const PHRASES: Readonly<Record<Status, string>> = {
  installed: `
    installed | is installed | already installed | successfully installed | successfully installed update(s) | installed successfully | succeeded | success |
    successful | applied | present | has | in place | completed | complete |
    適用済み | 適用済 | インストール済み | インストール済 | 導入済み | 導入済 | 成功 | あり | 有り | 有 |
    installiert | ist installiert | erfolgreich | erfolgreich installiert | vorhanden | hat |
    installé | installée | installés | installées | est installé | réussi | réussie | appliqué | appliquée | présente |
    instalado | instalada | instalados | instaladas | correcto | aplicado | aplicada | tiene |
    installato | installata | installati | installate | riuscito | riuscita | applicato | applicata | ha |
    geïnstalleerd | geslaagd | toegepast | aanwezig | heeft |
    установлено | установлен | установлена | успешно | применено | есть | имеется |
    concluído | concluída | com êxito | aplicada com êxito | instalado com êxito | instalada com êxito |
    zainstalowano | zainstalowany | zainstalowana | zainstalowane | zastosowano | pomyślnie |
    已安装 | 已应用 | 成功安装 | 存在 |
    설치됨 | 설치 완료 | 성공 | 있음 | 적용됨
  `,
  'not-installed': `
    not installed | uninstalled | uninstall | uninstallation | removed | removal | missing | is missing | not found | not present |
    not applied | absent | failed | failure | install failed | installation failed | failed to install | error installing | aborted |
    pending | pending reboot | pending restart | pending install | pending installation | install pending | reboot required |
    restart required | reboot pending | staged | downloaded | downloading | not downloaded | superseded | replaced | obsolete | expired |
    not applicable | does not apply | not needed | not required | needed | required | requested | wanted | to install | to do |
    not yet | not yet installed | scheduled | planned | outstanding | defer | no go | on hold | request | approved | declined | rejected | deferred | skipped | hidden | available | not available | unavailable |
    applicable | noncompliant | not compliant | in progress | cancelled | canceled | rolled back | rollback |
    reverted | partially installed | unknown | not detected | open | due | offered | excluded | blocked | denied | not approved |
    検討中 | 調整中 | 作業中 | 対応中 | 確認中 | 未適用 | 未インストール | 未導入 | 未実施 | 未 | なし | 無し | 無 | 失敗 | 保留 | 保留中 | 再起動待ち | 再起動が必要 | 適用予定 | 予定 | 要適用 | 要 |
    適用不可 | 適用外 | 対象外 | 該当なし | 不要 | 不足 | 欠落 | 削除 | 削除済み | アンインストール | アンインストール済み | 置き換え済み | 必要 | 待機中 | 中断 | 取り消し | 見つかりません |
    nicht installiert | abwesend | deinstalliert | entfernt | fehlt | fehlend | fehlgeschlagen | ausstehend | neustart ausstehend | neustart erforderlich |
    bereitgestellt | ersetzt | nicht anwendbar | nicht zutreffend | nicht vorhanden | n.v. | n/v | nicht gefunden | erforderlich | benötigt | geplant | offen | abgelehnt | verfügbar | abgebrochen | noch nicht |
    non installé | non installée | désinstallé | désinstallée | supprimé | supprimée | manquant | manquante | manque | absente | échec | échoué | échouée |
    en attente | en attente de redémarrage | redémarrage requis | remplacé | remplacée | non applicable | sans objet | requis | requise | nécessaire | prévu | planifié | refusé | introuvable | disponible | annulé | pas installé |
    no instalado | no instalada | desinstalado | desinstalada | eliminado | eliminada | falta | ausente | error | erróneo | fallido | fallida | falló | pendiente | pendiente de reinicio |
    reinicio pendiente | reemplazado | sustituido | no aplicable | no aplica | no encontrado | requerido | necesario | planificado | programado | rechazado | cancelado |
    non installato | non installata | disinstallato | disinstallata | rimosso | rimossa | mancante | manca | assente | errore | non riuscito | non riuscita | fallito | fallita | in sospeso | in attesa |
    riavvio richiesto | sostituito | sostituita | non applicabile | non trovato | richiesto | richiesta | necessario | pianificato | rifiutato | annullato |
    niet geïnstalleerd | verwijderd | ontbreekt | ontbrekend | mislukt | in behandeling | in afwachting | wacht op herstart | herstart vereist | vervangen | niet van toepassing |
    niet gevonden | niet aanwezig | vereist | nodig | gepland | geweigerd | beschikbaar | geannuleerd |
    не установлено | не установлен | не установлена | удалено | удалён | удалена | отсутствует | нет | ошибка | сбой | не удалось | неудача | ожидает | ожидание | ожидает перезагрузки |
    требуется перезагрузка | заменено | заменён | неприменимо | не применяется | не найдено | не найден | требуется | необходимо | запланировано | отклонено | доступно | отменено |
    não instalado | não instalada | removido | removida | em falta | falhou | falha | pendente | reinicialização pendente |
    reinício pendente | aguardando reinicialização | agendado | agendada | planeado | planejado | não aplicável | não se aplica | substituído | substituída |
    não encontrado | necessária | recusado | por instalar |
    nie zainstalowano | nie zainstalowany | nie zainstalowana | odinstalowano | odinstalowana | usunięto | usunięta | brak | brakuje |
    niepowodzenie | nie powiodło się | błąd | oczekuje | oczekująca | oczekuje na ponowne uruchomienie | wymagane ponowne uruchomienie | zastąpiona |
    nie dotyczy | nie znaleziono | wymagana | wymagane | zaplanowano | zaplanowana | odrzucono | anulowano |
    ikke installert | ikke installeret | mangler | inte installerad | ej installerad | saknas | ei asennettu | puuttuu | nenainstalováno | chybí |
    nincs telepítve | hiányzik | yüklü değil | yüklenmedi | eksik |
    未安装 | 未应用 | 已卸载 | 已删除 | 缺失 | 缺少 | 失败 | 挂起 | 待安装 | 等待重启 | 需要重启 | 已取代 | 不适用 | 未找到 | 需要 | 必需 | 计划 | 已拒绝 | 可用 | 没有 | 无 |
    설치되지 않음 | 미설치 | 제거됨 | 삭제됨 | 누락 | 누락됨 | 없음 | 실패 | 보류 | 보류 중 | 대기 중 | 다시 시작 필요 | 대체됨 | 해당 없음 | 찾을 수 없음 | 필요 | 예정 | 거부됨 | 사용 가능
  `,
  yes: `
    yes | y | true | 1 | ok | okay | x | done | はい | 済 | 済み | 完了 | ○ | 〇 | ◯ | ● | ✓ | ✔ | ☑ | ja | j | wahr | oui | o | vrai | sí | s | verdadero | vero | waar | да | истина | sim | tak | prawda | 是 | 对 | 예 | 네 | 참
  `,
  no: `
    no | n | false | 0 | nope | ng | nok | not ok | いいえ | × | ✗ | ✘ | ✕ | ☐ | 否 | nein | falsch | non | faux | falso | nee | onwaar | não | nie | fałsz | nei | nej | ei | ne | nem | hayır | όχι | не | ложь | 不 | 아니요 | 아니오 | 거짓 | − | – | — | - | none | keine | keins | aucun | aucune | ninguno | ninguna | nessuno | nessuna | geen
  `,
  'no-answer': `
    unreachable | not reachable | offline | down | is down | timeout | timed out | no answer | no response | not responding | no reply | did not answer |
    n/a | not available | unavailable | unknown | ? | ?? | ??? | error | err | failed | failure | access denied | denied | no access | rpc error | rpc unavailable | rpc server unavailable |
    the rpc server is unavailable | connection failed | connection refused | not read | no data | no info | none | null | nil | empty | tbd | pending | skipped | retired | decommissioned |
    unable to connect | could not connect | cannot connect | host not found | not found | missing | no ping | shut down | powered off | off | -- | --- | … | ... |
    応答なし | 応答無し | 無応答 | 応答がありません | オフライン | 停止中 | 停止 | 接続不可 | 接続できません | 接続失敗 | タイムアウト | 不明 | 未確認 | 未取得 | 取得不可 | 取得失敗 | 取得できません | エラー | 失敗 | なし | 該当なし | アクセス拒否 | アクセス不可 | アクセスが拒否されました |
    nicht erreichbar | unerreichbar | keine antwort | keine verbindung | ausgeschaltet | zeitüberschreitung | fehler | unbekannt | zugriff verweigert | k.a. | kein zugriff |
    injoignable | inaccessible | hors ligne | pas de réponse | aucune réponse | sans réponse | délai dépassé | erreur | inconnu | accès refusé | pas d’accès | non disponible | éteint |
    inaccesible | inalcanzable | sin conexión | fuera de línea | sin respuesta | no responde | tiempo agotado | desconocido | acceso denegado | sin acceso | no disponible | apagado |
    irraggiungibile | non raggiungibile | non in linea | nessuna risposta | non risponde | timeout scaduto | errore | sconosciuto | accesso negato | nessun accesso | non disponibile | spento |
    onbereikbaar | niet bereikbaar | geen antwoord | geen verbinding | fout | onbekend | toegang geweigerd | geen toegang | niet beschikbaar | uitgeschakeld | n.v.t. |
    недоступен | недоступно | нет ответа | не отвечает | не в сети | офлайн | тайм-аут | ошибка | неизвестно | отказано в доступе | нет доступа | н/д | выключен |
    无法访问 | 不可达 | 离线 | 脱机 | 无响应 | 无应答 | 没有响应 | 超时 | 错误 | 未知 | 拒绝访问 | 无 | 关机 |
    연결할 수 없음 | 오프라인 | 응답 없음 | 무응답 | 시간 초과 | 오류 | 알 수 없음 | 액세스 거부 | 없음 | 꺼짐
  `,
};

// Crosses of Jira and chat programs, not the letter that ticks a box.
const CROSS = /^(?:\(x\)|:x:|:-1:|:no_entry\w*:|(?:[❌❎✖⛔🚫👎🔴]\uFE0F?)+)$/iu;
const TICK = /^(?:\(\/\)|:\+1:|:(?:white_|heavy_)?check_mark\w*:|(?:[✅✔👍🟢]\uFE0F?)+)$/iu;
// PSWindowsUpdate writes a letter for each thing that is so: I is installed. "D-----" is downloaded.
const LETTERS = /^(?=.*-)[A-Z-]{5,9}$/;

const byWord = new Map<string, Set<Status>>();
for (const [status, phrases] of Object.entries(PHRASES) as [Status, string][]) {
  for (const phrase of phrases.split('|')) {
    const key = keyOf(phrase.trim());
    if (key === '') continue;
    const known = byWord.get(key) ?? new Set();
    byWord.set(key, known.add(status));
  }
}

/** Signs alone are words too: ×, ○, ?, -. */
function keyOf(text: string): string {
  return plainWord(text) || text.replace(/\s+/g, '');
}

const NOTHING: ReadonlySet<Status> = new Set();

/**
 * What a cell or a phrase can mean as a status; one word may be several ("failed": an update, or an attempt to ask).
 *
 * @example statusOf('Not Installed').has('not-installed') // true
 * @example statusOf('kaputt').size // 0
 */
export function statusOf(text: string): ReadonlySet<Status> {
  return text.length > 60 ? NOTHING : known(text.trim());
}

const known = remembered((text: string): ReadonlySet<Status> => {
  if (CROSS.test(text)) return new Set<Status>(['not-installed', 'no']);
  if (TICK.test(text)) return new Set<Status>(['yes']);
  if (LETTERS.test(text)) return new Set<Status>([text.includes('I') ? 'installed' : 'not-installed']);
  return byWord.get(keyOf(text)) ?? NOTHING;
});

/** True for a word that says, wherever it stands, that an update is not there. */
export function deniesInstalled(text: string): boolean {
  return statusOf(text).has('not-installed');
}

// A word of a phrase that has it that something is not done; "error", "required" and the like may stand in a title.
const UNDONE = wordsOf(
  'not isnt cannot cant couldnt impossible unable backed blocked waiting awaiting rolled pending outstanding scheduled planned failed failure missing removed uninstalled superseded staged reverted unsuccessful ' +
    'nicht kein noch offen geplant ausstehend ausstehende fehlgeschlagen fehlt fehlend entfernt deinstalliert pas échec échoué échouée attente manquant manquante ' +
    'prévu planifié pendiente fallido fallida falló falta mancante sospeso fallito fallita mislukt ontbreekt niet geen verwijderd ' +
    'impossibile impossibilità imposible impossível onmogelijk невозможно niemożliwe unmöglich não pendente falhou nie brak niepowodzenie oczekuje не нет ошибка ожидает ожидание отсутствует отсутствуют сбой fehlen ontbreken manquent faltan faltam mancano',
);
const UNDONE_FIRST = /^(?:no|non)\s+(?:instal|aplic|applic|encontr|trovat|riuscit|se\s)/iu;
const UNDONE_PIECE =
  /未(?:適用|イ|導|実施|安|应)|失敗|失败|保留中|再起動(?:待|が必要)|(?:等待|需要)重|待(?:安装|重启)|(?:でき|出来)(?:ず|ない|ません)|无法|無法|不能|할 수 없|실패|보류|않음|다시 시작 필요/u;
// What is asked for, put off, refused, taken back or still to come, in headings and notes of one line.
const PUT_OFF =
  /未(?:対応|対策|済)|漏れ|もれ|見送|(?<![A-Za-z])NG(?![A-Za-z])|除外|を除く|依頼|申請|計画|(?:適用|修正|更新)対象|要対応|切り?戻|(?:適用|対応)(?:せず|しない)|当てない|次回|来週|来月|今週末|今後|後に(?:適用|対応)|作業(?:手順|予定)|^旧|미적용|예정|다음\s?주|안\s?함|롤백|요청|계획|\b(?:unpatched|needs?|won'?t|can'?t|don'?t|will|refused|pulled|without|ungepatcht|brauch(?:t|en)|zurückgerollt|lehnt|nächste[nrs]?|ohne|sans|corriger|prochaine?)\b|\bdo(?:es)? not\b|\bnext (?:week|month|year|window|time)\b|\b(?:rolled|roll|backed) (?:back|out)\b|^exceptions?$|^failed\b|\bnoch offen\b|\bmanquante?s\b|\bkommt (?:am|im|noch|erst|später)\b|\b(?:roll|back)[ -]?(?:back|out)\b|\bcoming (?:in|on|soon|later)\b/iu;
// What was begun and is not done, called off, or not known.
const UNSETTLED =
  /未(?!来)\p{Script=Han}|中止|中断|却下|取り?消|不明|不可|ではない|でない|じゃない|はず(?!れ)|一部(?:適用|のみ|完了|済)|(?:適用|作業|対応|実施|確認|検証|調整|準備|配信)(?:中|待ち?)|エラー|要確認|[△▲]|取消|部分(?:安装|完成)|正在|不确定|未知|待定|취소|중단|불명|일부|진행\s?중|미완료|확인\s?필요|(?<![\p{L}])(?:un(?:finished|known|clear|confirmed|verified|tested|sure)|incomplete|partial(?:ly)?|cancel\p{L}*|abort\p{L}*|maybe|perhaps|probably|supposedly|doubtful|unbekannt|unklar|unvollständig|unfertig|abgebrochen|teilweise|vielleicht|vermutlich|inconnue?|incomplète?|incomplet|annulée?|partiel\p{L}*|peut-être|desconocid[oa]|incomplet[oa]|cancelad[oa]|parcial\p{L}*|quizás?|sconosciut[oa]|annullat[oa]|parzial\p{L}*|forse|onbekend|onvolledig|geannuleerd|gedeeltelijk|misschien|неизвестн\p{L}*|отмен[её]н\p{L}*|частичн\p{L}*|возможно|desconhecid[oa]|talvez)(?![\p{L}])/iu;
const PHRASE_MAX = 60;

/**
 * True for a phrase, a heading or a note that says in words of its own that an update is not there, or not yet, or that it
 * is asked for, put off, refused or taken back.
 *
 * @example saysUndone('Pending system restart') // true
 * @example saysUndone('適用見送り') // true
 * @example saysUndone('NT AUTHORITY\\SYSTEM') // false
 */
export function saysUndone(text: string): boolean {
  return deniesInstalled(text) || (text.length <= PHRASE_MAX && undone(text));
}

const undone = remembered(
  (text: string): boolean =>
    UNDONE_PIECE.test(text) ||
    UNDONE_FIRST.test(text) ||
    (!text.includes('\n') && (PUT_OFF.test(text) || UNSETTLED.test(text))) ||
    (/\s/.test(text) && text.split(/[\s,;:()[\]/]+/).some((word) => UNDONE.has(plainWord(word)))),
);

// What is there no more was found, but is not what a machine has.
const TAKEN_BACK =
  /roll(?:ed|ing|s)?[\s-]?backs?|back(?:ed|ing)?[\s-]out|\brevert|\brestored?\b|\bre-?(?:imag|install)ed\b|\brebuilt\b|neu (?:aufgesetzt|installiert)|réinstallé|reinstalad|reinstallat|再インストール|再構築|重装|uninstall|\bremoved\b|\breplaced\b|taken (?:back|off)|eliminad|downgrad|zurück(?:ge|roll|setz)|deinstall|entfernt|wiederhergestellt|rétabli|restaur|désinstall|retiré|revertid|desinstal|ripristin|disinstall|rimoss|terugge|teruggezet|verwijderd|откат|откач|удал|восстановл|切り?戻|ロールバック|(?:元|前の版)に戻|戻し|復元|アンインストール|削除|回滚|还原|卸载|移除|回退|롤백|복원|되돌|제거|odinstal|usunięt|przywróc/iu;

/**
 * True for a note that says that what stands beside it was taken back.
 *
 * @example saysTakenBack('rolled back since') // true
 * @example saysTakenBack('rebooted after patching') // false
 */
export function saysTakenBack(text: string): boolean {
  return text.length <= NOTE_MAX && TAKEN_BACK.test(text);
}

// A scanner's report is no note.
const NOTE_MAX = 200;

/** True for a phrase right beside an update that says it is not there, be it only "no" or "n/a". */
export function deniesBeside(text: string): boolean {
  const found = statusOf(text);
  return found.has('not-installed') || found.has('no') || found.has('no-answer');
}

/** True for what a column that asks "installed?" has to say for a yes. */
export function affirmsInstalled(text: string): boolean {
  // A question is no yes.
  if (/[?？]/.test(text)) return false;
  const found = statusOf(text);
  return (found.has('installed') || found.has('yes')) && !found.has('not-installed') && !found.has('no');
}

/**
 * True for an answer in one word, or a tick.
 *
 * @example isYesOrNo('True') // true
 * @example isYesOrNo('-') // false: nothing stands there
 */
export function isYesOrNo(text: string): boolean {
  const found = statusOf(text);
  return (found.has('yes') || found.has('no')) && !/^[\d\p{Pd}−]+$/u.test(text.trim()) && !found.has('no-answer');
}

/**
 * True for one of the answers that a heading offers: "Y", "nein", "未", "OK".
 *
 * @example isAnswer('J') // true
 * @example isAnswer('UTC') // false
 */
export function isAnswer(text: string): boolean {
  const found = statusOf(text);
  return (['yes', 'no', 'installed', 'not-installed'] as const).some((status) => found.has(status));
}

const INSTALLED_PIECE = /instal|適用済み|インストール済み|установ|已安装|已安裝|설치/iu;

/** True for a heading of updates with a word of installing in it. */
export function saysInstalled(text: string): boolean {
  return INSTALLED_PIECE.test(text);
}

const ATTEMPTS = wordsOf(
  'installation install installing インストール 導入 適用 instalacion installazione installatie установка 安装 安裝 설치 적용',
);

/** True for what a column of operations says of an installation that was begun: its result stands elsewhere. */
export function isAttempt(text: string): boolean {
  return ATTEMPTS.has(plainWord(text));
}

const REFUSED =
  /access (?:is |was )?denied|unavailable|unreachable|not reachable|timed? ?out|(?:cannot|could not|couldn't|unable to) (?:connect|access|reach)|network path|refused|logon failure|no route to host|no instance\(s\) available|^\s*(?:error|fehler|erreur|errore|fout|ошибка|エラー|错误|錯誤|오류)\s*[:：]|拒否|応答|verweigert|nicht erreichbar|refusé|denegado|negato|geweigerd|отказано|недоступ|indispon|拒绝|无法|거부/i;

/** True for what a program says that could not ask a machine: "Access is denied." */
export function saysRefused(text: string): boolean {
  return REFUSED.test(text);
}

/** The same, and for what people write of it: "no answer". */
export function saysNoAnswer(text: string): boolean {
  return saysRefused(text) || isNoAnswer(text.trim().replace(/[.!。]$/, ''));
}

// Of a column that nobody filled in, or of what a machine has none of.
const LACKS =
  /^(?:unknown|not available|unavailable|available|not applicable|not (?:needed|required)|expired|obsolete|excluded|hidden|error|なし|無し|無|該当なし|不要|无|無|没有|需要|不适用|可用|없음|해당 없음|사용 가능|nicht anwendbar|nicht zutreffend|verfügbar|sans objet|non applicable|disponible|no aplica(?:ble)?|non applicabile|manca|-+)$/iu;

/**
 * True for a cell that says by itself, whatever it was asked, that something is not there or not yet. "None" and "unknown"
 * may be of the column alone.
 *
 * @example saysNotThere('未適用') // true
 * @example saysNotThere('unknown') // false
 */
export function saysNotThere(text: string): boolean {
  return deniesInstalled(text) && !LACKS.test(text.trim());
}

// Nothing stands there.
const NOTHING_THERE = /^(?:n\/?a|none|null|nil|empty|[-–—−]+|k\.a\.|无|없음)$/i;

/**
 * True for an answer that takes back what stands beside it: that it is not there, or not so.
 *
 * @example refuses('nein') // true
 * @example refuses('-') // false: nothing is said
 */
export function refuses(text: string): boolean {
  const found = statusOf(text);
  return (found.has('no') || found.has('not-installed')) && !affirmsInstalled(text) && !NOTHING_THERE.test(text);
}

/** True for a status that says that the machine could not be asked: what stands beside it is not from there. */
export function isFailedLook(text: string): boolean {
  const found = statusOf(text);
  if (NOTHING_THERE.test(text)) return false;
  return found.has('no-answer') && (!found.has('not-installed') || /^(?:fail|err|失敗)/i.test(text));
}

/** True for what stands in the place of a value where there was none to be had. */
export function isNoAnswer(text: string): boolean {
  const found = statusOf(text);
  return found.has('no-answer') || found.has('no') || found.has('not-installed');
}
