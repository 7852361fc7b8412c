/*
 * What people write of updates, versions and days that states nothing of what a machine has, in ten languages. Written
 * without a look at the vocabulary of the checker: it is to hold for words that the checker has never seen, too.
 */
type Words = readonly [string, ...string[]];

/** One language's words. In a sentence `{h}` is a machine, `{kb}` an update, `{v}` a version, `{d}` a day. */
export interface NoiseWords {
  /** What is said of an update that is not there, or not yet. */
  readonly statuses: Words;
  /** What stands before a version that somebody wants. */
  readonly wishes: Words;
  /** What stands before a day on which something else happened than a start. */
  readonly events: Words;
  /** What stands before a day on which something is to happen. */
  readonly plans: Words;
  readonly sentences: Words;
}

const ENGLISH: NoiseWords = {
  statuses: [
    'missing',
    'pending reboot',
    'failed',
    'not installed',
    'failed (0x80070643)',
    'declined',
    'not applicable',
    'superseded',
    'downloaded, not installed',
    'still outstanding',
    'to be installed',
    'scheduled for Sunday',
    'rolled back',
  ],
  wishes: [
    'Required version',
    'should be',
    'Fixed in',
    'must be at least',
    'Target',
    'Minimum',
    'expected',
    'vulnerable below',
  ],
  events: ['Scan date', 'Installed on', 'Last seen', 'Report created', 'Build date', 'Last patched'],
  plans: ['Next reboot', 'Patch window', 'Reboot planned for', 'Change scheduled for'],
  sentences: [
    'Please install {kb} on {h} before {d}.',
    '{h} needs {kb} and tcpip.sys {v}.',
    'Is {kb} on {h}?',
    '{h} should be at {v} by {d}.',
    'We will bring {h} to {v} on {d}, see {kb}.',
    'No, {kb} is not installed on {h}.',
    '{h} was scanned on {d}, next scan {d}',
    'Next reboot of {h} is planned for {d}',
    'I could not find {kb} on {h}, can someone check?',
    'According to the vendor {kb} raises tcpip.sys to {v}.',
    'If {h} had {kb}, its tcpip.sys would be {v} or later.',
    'Why did {kb} fail on {h} on {d}?',
    'The ticket for {kb} was opened on {d}; {h} is next.',
    'Once {kb} is approved we can start with {h}.',
    'Without {kb}, {h} hangs after 497 days; the clock starts at boot.',
    '{h} went down on {d} before we could apply {kb}',
  ],
};

const JAPANESE: NoiseWords = {
  statuses: [
    '未適用',
    '適用失敗',
    '未インストール',
    '再起動待ち',
    '適用予定',
    '要適用',
    '対象外',
    '保留中',
    '承認待ち',
    '配信待ち',
  ],
  wishes: ['必要バージョン', '目標バージョン', '修正版', '最低バージョン', 'あるべきバージョン', '対策版は'],
  events: ['スキャン日時', '調査日', '作成日時', 'インストール日', '最終確認'],
  plans: ['適用予定日', '次回再起動予定'],
  sentences: [
    '{h} に {kb} を適用する予定です。',
    '{h} の tcpip.sys を {v} に更新してください。',
    '必要バージョン: {v}（{kb}）',
    '{h} は {d} に調査しました。{kb} が必要です。',
    '{kb} は {h} に適用されていますか？',
    '{d} までに {h} を {v} にする必要があります。',
    '{kb} を適用すると tcpip.sys は {v} になるはずです。',
    '{h} では {d} の適用作業が中止になりました（{kb}）。',
    '{h} への {kb} の適用は来月に見送ります。',
    '{d} に {h} を再起動する計画です。',
    '{kb} の適用手順書を {d} に配布しました。',
  ],
};

const GERMAN: NoiseWords = {
  statuses: [
    'fehlt',
    'nicht installiert',
    'Installation fehlgeschlagen',
    'Neustart ausstehend',
    'steht noch aus',
    'abgelehnt',
    'geplant',
    'zurückgestellt',
    'wird nachgeholt',
  ],
  wishes: ['Sollversion', 'erforderlich', 'Mindestversion', 'behoben in', 'sollte sein', 'Zielversion', 'erwartet'],
  events: ['Geprüft am', 'Installiert am', 'Erstellt am', 'Zuletzt gesehen'],
  plans: ['Nächster Neustart', 'Wartungsfenster'],
  sentences: [
    'Auf {h} fehlt noch {kb}.',
    '{h} soll bis {d} auf {v} gebracht werden.',
    'Bitte {kb} bis zum {d} auf {h} einspielen.',
    'Ist {kb} auf {h} schon drauf?',
    'Laut Hersteller hebt {kb} die tcpip.sys auf {v}.',
    'Der Neustart von {h} ist für den {d} geplant.',
    'Die Installation von {kb} auf {h} ist am {d} gescheitert.',
    '{h} wurde am {d} gescannt, {kb} nicht gefunden.',
    'Wenn {kb} freigegeben ist, kommt {h} dran.',
    'Ohne {kb} bleibt {h} nach 497 Tagen stehen.',
  ],
};

const FRENCH: NoiseWords = {
  statuses: [
    'manquant',
    'non installé',
    'échec de l’installation',
    'en attente de redémarrage',
    'à installer',
    'refusé',
    'prévu',
    'reporté',
  ],
  wishes: ['version attendue', 'version requise', 'corrigé dans', 'doit être', 'version minimale', 'version cible'],
  events: ['Analysé le', 'Installé le', 'Date du rapport', 'Vu le'],
  plans: ['Prochain redémarrage', 'Fenêtre de maintenance'],
  sentences: [
    'Le correctif {kb} doit être installé sur {h} avant le {d}.',
    'Est-ce que {kb} est bien sur {h} ?',
    'Il manque encore {kb} sur {h}.',
    'Selon l’éditeur, {kb} amène tcpip.sys en {v}.',
    'Le redémarrage de {h} est prévu le {d}.',
    '{h} : l’installation de {kb} a échoué le {d}.',
    'Merci de passer {h} en {v} d’ici le {d}.',
    '{h} a été analysé le {d}, {kb} introuvable.',
    'Sans {kb}, {h} se bloque au bout de 497 jours.',
  ],
};

const SPANISH: NoiseWords = {
  statuses: [
    'no instalado',
    'falta',
    'error de instalación',
    'pendiente de reinicio',
    'por instalar',
    'rechazado',
    'aplazado',
    'programado',
  ],
  wishes: ['versión mínima', 'versión requerida', 'corregido en', 'debe ser', 'versión esperada', 'objetivo'],
  events: ['Analizado el', 'Instalado el', 'Fecha del informe', 'Visto el'],
  plans: ['Próximo reinicio', 'Ventana de mantenimiento'],
  sentences: [
    'En {h} hay que instalar {kb} antes del {d}.',
    '¿Está {kb} en {h}?',
    'Todavía falta {kb} en {h}.',
    'Según el fabricante, {kb} deja tcpip.sys en {v}.',
    'El reinicio de {h} está previsto para el {d}.',
    'La instalación de {kb} en {h} falló el {d}.',
    '{h} debería estar en {v} el {d}.',
    'Se analizó {h} el {d} y no se encontró {kb}.',
    'Sin {kb}, {h} se cuelga a los 497 días.',
  ],
};

const ITALIAN: NoiseWords = {
  statuses: [
    'da installare',
    'non installato',
    'manca',
    'installazione non riuscita',
    'in attesa di riavvio',
    'rifiutato',
    'rinviato',
    'pianificato',
  ],
  wishes: ['versione minima', 'versione richiesta', 'corretto in', 'dovrebbe essere', 'versione attesa', 'obiettivo'],
  events: ['Analizzato il', 'Installato il', 'Data del rapporto', 'Visto il'],
  plans: ['Prossimo riavvio', 'Finestra di manutenzione'],
  sentences: [
    '{h}: tcpip.sys dovrebbe essere {v}',
    '{h} {kb} non riuscito il {d}',
    'Su {h} va ancora installato {kb} entro il {d}.',
    '{kb} è presente su {h}?',
    'Secondo il produttore {kb} porta tcpip.sys alla {v}.',
    'Il riavvio di {h} è previsto per il {d}.',
    'L’installazione di {kb} su {h} è fallita il {d}.',
    '{h} è stato analizzato il {d}: {kb} non trovato.',
    'Senza {kb} {h} si blocca dopo 497 giorni.',
  ],
};

const DUTCH: NoiseWords = {
  statuses: [
    'ontbreekt',
    'niet geïnstalleerd',
    'installatie mislukt',
    'wacht op herstart',
    'nog te installeren',
    'geweigerd',
    'uitgesteld',
    'gepland',
  ],
  wishes: ['vereiste versie', 'minimale versie', 'opgelost in', 'moet zijn', 'verwachte versie', 'doelversie'],
  events: ['Gescand op', 'Geïnstalleerd op', 'Rapportdatum', 'Laatst gezien'],
  plans: ['Volgende herstart', 'Onderhoudsvenster'],
  sentences: [
    'Op {h} moet {kb} nog geïnstalleerd worden.',
    'Staat {kb} al op {h}?',
    'Graag {kb} voor {d} op {h} installeren.',
    'Volgens de leverancier brengt {kb} tcpip.sys naar {v}.',
    'De herstart van {h} is gepland op {d}.',
    'De installatie van {kb} op {h} is op {d} mislukt.',
    '{h} is op {d} gescand, {kb} niet gevonden.',
    '{h} zou op {d} op {v} moeten staan.',
    'Zonder {kb} hangt {h} na 497 dagen.',
  ],
};

const RUSSIAN: NoiseWords = {
  statuses: [
    'не установлено',
    'отсутствует',
    'ошибка установки',
    'ожидает перезагрузки',
    'требуется установить',
    'отклонено',
    'отложено',
    'запланировано',
  ],
  wishes: ['Требуемая версия', 'минимальная версия', 'исправлено в', 'должна быть', 'ожидается', 'целевая версия'],
  events: ['Проверено', 'Установлено', 'Дата отчёта', 'Последний опрос'],
  plans: ['Следующая перезагрузка', 'Окно обслуживания'],
  sentences: [
    'На {h} нужно поставить {kb} до {d}.',
    'Стоит ли {kb} на {h}?',
    'На {h} пока нет {kb}.',
    'По данным производителя {kb} обновляет tcpip.sys до {v}.',
    'Перезагрузка {h} назначена на {d}.',
    'Установка {kb} на {h} завершилась ошибкой {d}.',
    '{h} просканирован {d}, {kb} не найдено.',
    'К {d} на {h} должна быть версия {v}.',
    'Без {kb} {h} зависает через 497 дней.',
  ],
};

const CHINESE: NoiseWords = {
  statuses: ['未安装', '安装失败', '缺失', '等待重启', '待安装', '不适用', '已推迟', '计划安装', '被拒绝'],
  wishes: ['所需版本', '最低版本', '修复版本', '应为', '目标版本', '预期版本'],
  events: ['扫描时间', '安装日期', '报告日期', '最后检查'],
  plans: ['下次重启', '维护窗口'],
  sentences: [
    '{h} 需要 tcpip.sys {v}',
    '请在 {d} 之前在 {h} 上安装 {kb}。',
    '{h} 上装了 {kb} 吗？',
    '{h} 还缺少 {kb}。',
    '据厂商说，{kb} 会把 tcpip.sys 升级到 {v}。',
    '{h} 计划于 {d} 重启。',
    '{d} 在 {h} 上安装 {kb} 失败。',
    '{h} 于 {d} 扫描，未找到 {kb}。',
    '没有 {kb}，{h} 运行 497 天后会挂起。',
  ],
};

const KOREAN: NoiseWords = {
  statuses: ['미설치', '설치 실패', '누락', '재부팅 대기', '설치 예정', '해당 없음', '보류', '거부됨', '연기됨'],
  wishes: ['필요 버전', '최소 버전', '수정된 버전', '목표 버전', '예상 버전', '권장 버전'],
  events: ['검사 일시', '설치 날짜', '보고서 날짜', '마지막 확인'],
  plans: ['다음 재부팅', '점검 시간'],
  sentences: [
    '{h}에 {kb}을(를) 설치해야 합니다.',
    '{h}에 {kb}이(가) 있습니까?',
    '{h}에는 아직 {kb}이(가) 없습니다.',
    '제조사에 따르면 {kb}은(는) tcpip.sys를 {v}(으)로 올립니다.',
    '{h}의 재부팅은 {d}로 예정되어 있습니다.',
    '{d}에 {h}에서 {kb} 설치가 실패했습니다.',
    '{h}은(는) {d}에 검사했으며 {kb}을(를) 찾지 못했습니다.',
    '{d}까지 {h}을(를) {v}로 올려 주세요.',
    '{kb}이(가) 없으면 {h}은(는) 497일 뒤에 멈춥니다.',
  ],
};

export const LANGUAGES = [
  ENGLISH,
  JAPANESE,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  DUTCH,
  RUSSIAN,
  CHINESE,
  KOREAN,
] as const;

/** How lists, tickets and mails put a status beside an update; `{s}` is the status. */
export const STATUS_FRAMES = [
  '{h} {kb} {s}',
  '{h}: {kb} {s}',
  '{h}: {kb} - {s}',
  '{h} {kb} ({s})',
  '{h} {kb}: {s}',
  '{kb} {s}',
  '{kb}: {s}',
  '{kb} ({s}) {h}',
  '[{s}] {h} {kb}',
  '{s}: {kb} ({h})',
  '{h} - {s} - {kb}',
  '{d} {h} {kb} {s}',
  '{h} {kb} {s} {d}',
  '{h};{kb};{s}',
  '{h},{kb},{s}',
  '{h}\t{kb}\t{s}',
  '{kb};{h};{s}',
  '| {h} | {kb} | {s} |',
  '{"host":"{h}","kb":"{kb}","status":"{s}"}',
  '<tr><td>{h}</td><td>{kb}</td><td>{s}</td></tr>',
] as const;

/** How a version that is wanted is written; `{w}` is the word before it. */
export const WISH_FRAMES = [
  '{w}: {v}',
  '{w} {v}',
  '{w} = {v}',
  '{w} {v} ({kb})',
  '    {w}      : {v}',
  '{h}: {w} {v}',
  '{h} {w}: {v}',
  'tcpip.sys {w} {v}',
  '{h} tcpip.sys {w} {v}',
  '{h} - {w} {v}, {kb}',
  '{w}: tcpip.sys {v}',
  '{w} {v} / {kb}',
] as const;

/** How a day on which nothing started is written; `{e}` is the word before it, `{p}` one of a plan. */
export const EVENT_FRAMES = [
  '{e}: {d}',
  '{e} {d}',
  '{e} = {d}',
  '{h}: {e} {d}',
  '{h} {e}: {d}',
  '{h}, {e}: {d}',
  '{h} - {e} - {d}',
  '{h} ({e} {d})',
  '{p}: {d}',
  '{h} {p}: {d}',
  '{kb} {p} {d}',
  '{h} {kb} ({p}: {d})',
] as const;
