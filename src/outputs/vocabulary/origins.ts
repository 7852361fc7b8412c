import { leadsToCopy } from '../values/file-name.ts';
import { ORIGINS } from './neighbour-words.ts';
import { plainWord } from './plain-word.ts';

/*
 * Notes that a value is of something else than the machine that it stands beside, or that nobody vouches for it. In ten
 * languages.
 */

const COPIES = String.raw`back-?ups?|images?|wim|iso|vhdx?|dvd|media|snapshots?|templates?|copy|winsxs|windows\.old|boot\.wim|install\.wim`;
// "value from the WIM", "copied from backup", "another server"; "backup server" is what the machine is for.
const ELSE = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:from|of|in|on|inside|out of)\s(?:(?:the|a|an|our|old|last|mounted|offline)\s){0,2}(?:${COPIES})(?![\p{L}\p{N}-])(?!\s(?:server|host|machine))`,
    String.raw`(?<![\p{L}\p{N}])(?:copied from|copy of|(?:an)?other (?:file|server|machine|host|box|driver)|golden (?:image|master)|(?:old|previous|former|wrong) (?:server|machine|host|box|file)(?:'s)?)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?:aus|vom|von|im|in)\s(?:(?:der|dem|einer|einem|alten)\s){0,2}(?:sicherung|backup|image|abbild|kopie|wim|iso)(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}])(?:andere[rsnm]?|falsche[rsnm]?) (?:datei|server|rechner|treiber)|(?<![\p{L}\p{N}])alte[rsnm]? (?:servers?|rechners?)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?:de|du|depuis|dans)\s(?:la\s|l['’]|le\s|une?\s)?(?:sauvegarde|image|copie)(?![\p{L}\p{N}])|autre (?:fichier|serveur|machine|pilote)|ancien serveur`,
    String.raw`(?<![\p{L}\p{N}])(?:de|del|desde|en)\s(?:la\s|el\s|una?\s)?(?:copia|imagen|respaldo)(?![\p{L}\p{N}])|otro (?:archivo|servidor|equipo|controlador)|servidor (?:antiguo|viejo|anterior)`,
    String.raw`(?<![\p{L}\p{N}])(?:dal|dalla|dell['’]|della|del|da|nel|nella)\s?(?:backup|immagine|copia)(?![\p{L}\p{N}])|altro (?:file|server|computer|driver)|vecchio server`,
    String.raw`(?<![\p{L}\p{N}])(?:uit|van|in|op)\s(?:de\s|het\s|een\s)?(?:back-?up|image|kopie)(?![\p{L}\p{N}])|ander(?:e)? (?:bestand|server|computer|stuurprogramma)|oude server`,
    String.raw`из\s(?:резервной|копии|образа)|друго(?:й|го) (?:файл|сервер)|старого сервера|(?:da|do|de)\s(?:cópia|imagem)|outro (?:arquivo|ficheiro|servidor)|servidor antigo`,
    String.raw`(?:別|他|旧|前)の?(?:ファイル|サーバー?|機|端末|ホスト|PC|環境|ドライバー?).{0,2}(?:の|から)|の値(?:$|です|[)）。])|申告ベース|(?:申告|推測|予測|推定|目標|期待)値|(?:バックアップ|イメージ|コピー|複製|WIM|ISO|WinSxS|仮想ディスク)(?:の(?:値|もの|バージョン|ファイル)|から|内の|上の)`,
    String.raw`(?:其他|其它|别的|旧|原)(?:文件|服务器|主机|机器)的|(?:备份|镜像|副本)(?:中|里)?的|来自(?:备份|镜像)|(?:다른|이전|구)\s?(?:파일|서버)(?:의|에서)|(?:백업|이미지|사본)(?:의|에서)`,
  ].join('|'),
  'iu',
);
// Another file, or the version of something: "ntoskrnlの版", "agent version", "not tcpip.sys". In a sentence it may be said of more.
const OF_OTHERS = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:ntoskrnl|netio|afd|ndis|fwpkclnt|mrxsmb|tcpip6)(?![\p{L}\p{N}])|カーネルの?(?:版|バージョン)|(?<!tcpip|tcpip\.sys|ドライバー?|ファイル|現在|現行|適用済み)の(?:版|バージョン)(?:$|[です。)）])`,
    String.raw`(?<![\p{L}\p{N}])(?:agents?|os|windows|products?|kernel|bios|firmware|clients?|images?|apps?)(?:'s)?\sversions?(?![\p{L}])|(?<!\p{L})versions? of (?!(?:the\s)?(?:tcpip|driver|file))\p{L}`,
    String.raw`(?<![\p{L}\p{N}])(?:not|no|nicht|kein|pas|non|не|não|niet)\s(?:(?:of|from|von|de|di|da|the|die|la)\s){0,2}tcpip|tcpip(?:\.sys)?(?:では|じゃ)な|不是\s?tcpip|tcpip(?:\.sys)?(?:이|가)?\s?아님`,
    String.raw`(?<!\p{L})fremd(?:e[rsnm]?\s?)?datei|^(?:別|他|旧|前)の?(?:ファイル|サーバー?|機|端末|ホスト|PC|環境)$|^(?:其他|其它|别的|旧)(?:文件|服务器|主机|机器)$|^(?:다른|이전)\s?(?:파일|서버)$`,
  ].join('|'),
  'iu',
);
const PHRASE_MAX = 40;
// "lab clone", "DR copy", "Laborkopie"
const KIND_OF_COPY =
  /(?<!\p{L})(?:lab|test|dr|staging|offline|prod(?:uction)?|shadow|restored|mounted|cloned)[ -](?:clones?|cop(?:y|ies)|images?|snapshots?|replicas?|disk|volume)(?![\p{L}\p{N}-])|(?<!\p{L})(?:labor|test|produktions?)[ -]?(?:kopien?|klone?|abbild)(?!\p{L})|^(?:clones?|klone?|clon|clone de \p{L}+|クローン|克隆|복제본?|клон)$|(?:検証|ラボ|テスト)\p{Script=Han}{0,2}の?(?:クローン|コピー|複製)/iu;
// What Windows keeps aside is nothing that a machine is there for, as "backup" may be.
const KEPT =
  /^(?:winsxs|windows\.old|(?:boot|install)?\.?wim|vhdx?|golden (?:image|master)|(?:wim|iso|vhdx?)[- ]?(?:image|file))$/i;
// A copy of a day: "snapshot 2026-11-01", "Backup vom 1.11."
const COPY_OF = new RegExp(
  String.raw`^(?:${COPIES}|sicherung|sauvegarde|copia|kopie|копия)\s(?:\p{L}{1,4}\s)?\d`,
  'iu',
);
// What it was before it was set up anew, on other hardware; or a machine that has its name alone.
const FORMER_STATE = new RegExp(
  [
    String.raw`(?<!\p{L})(?:${[
      'before (?:(?:the|its|our|last) ){0,2}(?:re-?(?:buil|install|imag|stag)\\p{L}*|(?:hardware|server) (?:change|swap|replacement))|(?:old|previous|former) hardware|same(?:[- ]named| name)|namesake',
      'vor d(?:er|em) (?:neu(?:installation|aufbau|aufsetzen)|umbau|(?:hardware)?austausch|hardwaretausch)|(?:alte|frühere|vorherige)[rnms]? hardware|gleich(?:namig\\p{L}*|e[nmrs]? namens?)',
      'avant (?:la |le )?(?:réinstallation|reconstruction|remplacement)|ancien matériel|même nom|homonyme',
      'antes de (?:la |el )?(?:reinstalación|reconstrucción|sustitución)|hardware (?:antiguo|viejo|anterior)|mismo nombre',
      'prima della (?:reinstallazione|ricostruzione|sostituzione)|vecchio hardware|stesso nome|omonim\\p{L}*',
      'v[oó][oó]r de (?:herinstallatie|herbouw|vervanging)|oude hardware|dezelfde naam',
      'до (?:переустановки|пересборки|замены)|стар(?:ого|ое) (?:оборудовани\\p{L}|железа?)|тем же именем|одноим[её]нн\\p{L}*',
      'antes da (?:reinstalação|reconstrução|substituição)|mesmo nome',
    ].join('|')})(?!\p{L})`,
    String.raw`(?:再構築|再インストール|再セットアップ|入れ?替え?|交換|リプレース)前|旧(?:ハード|筐体|硬件)|同名の|(?:重装|重建|更换)(?:系统)?之?前|同名的|(?:재설치|재구축|교체)\s?전|(?:이전|구|옛)\s?하드웨어|같은 이름`,
  ].join('|'),
  'iu',
);

/**
 * True for words that a value is of the machine as it was before, or of one that has its name alone.
 *
 * @example isOfFormer('values from before the rebuild') // true
 * @example isOfFormer('rebuilt in May') // false
 */
export function isOfFormer(text: string): boolean {
  return text.length <= NOTE_MAX && FORMER_STATE.test(text);
}

// What a column for the source of a value may say in one word.
const COPY = new RegExp(
  String.raw`^(?:${COPIES}|kopien?|copies?|copias?|copie|cópias?|копия|sicherung|sauvegarde|respaldo|コピー|複製|バックアップ|副本|备份|사본|백업)$`,
  'i',
);

/**
 * True for a note that the value beside it is another machine's or file's, or that of a copy.
 *
 * @example isOfElse('value from the WIM') // true
 * @example isOfElse('backup server') // false
 */
export function isOfElse(text: string): boolean {
  const phrase = text.trim();
  if (
    text.length <= PHRASE_MAX &&
    (OF_OTHERS.test(text) || KEPT.test(phrase) || COPY_OF.test(phrase) || KIND_OF_COPY.test(phrase))
  )
    return true;
  return text.length <= NOTE_MAX && (ELSE.test(text) || FORMER_STATE.test(text));
}

// A machine that is no more, or is another one now; where it was moved to is a machine's name.
const GONE = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}-])(?:${[
      'decommission(?:ed|ing)|archived|retired|scrapped|disposed of|formerly|old name|used to be|former|template (?:of|for)',
      '(?:replaced|superseded) by|(?:cloned|copied|migrated|restored) from',
      'ausgemustert|stillgelegt|außer betrieb|verschrottet|abgeschaltet|ersetzt durch|umbenannt in|ehemals|geklont von',
      'hors service|mis au rebut|remplacée? par|anciennement|clonée? de|dado de baja|reemplazado por|sustituido por|anteriormente|clonado de',
      'dismess[oa]|sostituit[oa] da|precedentemente|clonato da|buiten gebruik|vervangen door|voorheen|desativad[oa]|substituído por',
      'выведен\\p{L}*|списан\\p{L}*|замен[её]н\\p{L}* на|бывш\\p{L}*',
    ].join('|')})(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?:ex-|was\s|(?:moved|migrated|renamed)\s(?:to|as|into)\s)(?=\S{0,40}[a-z]\S{0,40}\d)`,
    String.raw`移行(?:前|済|元)|更改前|廃(?:止|棄|却)|撤去|(?<!更新|監視)停止中|旧(?:名|サーバー?名|ホスト名)|[(（]旧[)）]|(?<!\p{L})旧(?!\p{L})|退役|停用|报废|已迁移|原名|폐기|이관|이전 이름`,
  ].join('|'),
  'iu',
);

/**
 * True for words that a machine is no more, or is another one now: what stands beside them was so.
 *
 * @example isGone('replaced by SRV11') // true
 * @example isGone('moved in May') // false
 */
export function isGone(text: string): boolean {
  return text.length <= NOTE_MAX && GONE.test(text);
}

const FORMER =
  /^(?:(?:old|former|previous|replaced|retired|source|golden)\s(?:host|name|server|machine|vm|computer|pc)(?:\s?name)?|template|clon(?:e|ed from)|alte[rs]?\s(?:name|server|rechner|host)|ancien\p{L}*\s\p{L}+|旧.{0,3}(?:サーバー?|ホスト|機|名).{0,3})$/iu;

/**
 * True for the heading of names that machines had, or of those that they were made from.
 *
 * @example namesFormer('Old host') // true
 */
export function namesFormer(heading: string): boolean {
  return FORMER.test(heading.trim());
}

/** True for the source of a value that is a copy: "WinSxS". */
export function isCopy(text: string): boolean {
  return COPY.test(text.trim());
}

const NOTE_MAX = 120;
const UNSURE =
  /^\W*(?:wrong|incorrect|invalid|doubtful|unverified|unconfirmed|unsure|(?:not|to be|to) (?:yet )?(?:verif(?:ied|y)|confirm(?:ed)?|check(?:ed)?)|needs? (?:check|verification)\w*|pending|falsch|ungültig|ungeprüft|unbestätigt|nicht (?:geprüft|bestätigt|verifiziert)|zu prüfen|ausstehend|fausse?|incorrecte?|non (?:vérifiée?|confirmée?)|à vérifier|en attente|incorrect[oa]|no (?:verificad|confirmad)[oa]|por verificar|pendiente|sbagliat[oa]|errat[oa]|non (?:verificat|confermat)[oa]|da verificare|in sospeso|onjuist|niet (?:gecontroleerd|geverifieerd|bevestigd)|te controleren|in behandeling|неверно|не проверено|не подтверждено|ожидает|errad[oa]|não (?:verificad|confirmad)[oa]|pendente|誤り|間違い|未確認|未検証|要確認|保留中?|错误|未核实|未确认|待确认|挂起|오류|미확인|확인 필요|보류)\W*$/iu;

/**
 * True for a state of a value that nobody vouches for.
 *
 * @example isUnsure('not verified') // true
 * @example isUnsure('wrong rack label') // false
 */
export function isUnsure(text: string): boolean {
  return UNSURE.test(text);
}

// Over an output. "Backup server" is what a machine is for.
const OF_COPY = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${[
    String.raw`(?:back-?ups?|images?|cop(?:y|ies)|clones?) (?:of|from|taken)|snapshots?|checkpoints?|golden (?:image|master)|restore points?|mounted (?:as|from|on|under|image|disk|vhdx?|wim)|(?:old|former|previous|retired|replaced) (?:server|machine|host|box|hardware|node|vm|state|system)|(?:planned|future|target|intended) (?:state|status)|not (?:the |its )?(?:running|live|current|real|actual)`,
    String.raw`(?:sicherung|backup|kopie|klon|abbild) (?:von|vom|des|der)|momentaufnahme|abbild|wiederherstellungspunkt|eingehängt|gemountet|alte[rsnm]? (?:server|rechner|maschine|system|hardware|stand)|geplante[rn]? (?:zu)?stand|nicht der (?:laufende|aktuelle)`,
    String.raw`(?:sauvegarde|copie|clone|image) d(?:e|u|['’]\p{L}+)|instantané|point de restauration|montée? (?:en|comme|sur)|anci(?:en|enne) (?:serveur|machine|poste|matériel|état)|état (?:prévu|cible)`,
    String.raw`(?:copia|respaldo|clon|imagen) del?|instantánea|punto de restauración|montad[oa] (?:como|en)|(?:antiguo|viejo|anterior) (?:servidor|equipo)|(?:servidor|equipo) (?:antiguo|viejo|anterior)|estado (?:previsto|planificado)`,
    String.raw`(?:copia|clone|immagine|backup) (?:di|del|della)|istantanea|punto di ripristino|montat[oa] (?:come|in|su)|(?:vecchio|precedente) (?:server|computer)|stato previsto`,
    String.raw`(?:kopie|back-?up|kloon|image) van|momentopname|herstelpunt|oude (?:server|computer|machine)`,
    String.raw`(?:cópia|clone|imagem|backup) (?:de|do|da)|instantâneo|ponto de restauração|montad[oa] (?:como|em)|(?:antigo|velho) servidor|servidor (?:antigo|anterior)`,
    String.raw`копи[яи]|клон|образ|снимок|точка восстановления|смонтирован\p{L}*|стар(?:ый|ого) (?:сервер\p{L}*|компьютер\p{L}*)`,
  ].join(
    '|',
  )})(?![\p{L}\p{N}-])|スナップショット|バックアップ(?:の|から|時点|取得)|ゴールデン|(?:イメージ|コピー)(?:の|から|した)|複製|クローン|復元ポイント|マウント(?:した|済)|旧(?:サーバー?|機|環境)|予定の?(?:状態|構成)|快照|备份(?:的|中|时)|副本|克隆|镜像|还原点|挂载|旧(?:服务器|主机|机器)|스냅샷|백업(?:의|본|에서)|복제|사본|이미지(?:의|에서)|복원 지점|마운트|(?:이전|구) 서버`,
  'iu',
);

// "Source: WinSxS"
const LABELLED = /^([^:：]{1,40})[:：]\s*(\S.*)$/;

/**
 * True for the heading of an output that is of a copy, or of a machine that is no more: "Snapshot of SRV01:".
 *
 * @example headsCopy('Get-HotFix on the DR copy of SRV01:') // true
 * @example headsCopy('Backup server SRV01:') // false
 */
export function headsCopy(text: string): boolean {
  if (text.length > NOTE_MAX) return false;
  return (
    OF_COPY.test(text) ||
    FORMER_STATE.test(text) ||
    leadsToCopy(text) ||
    KIND_OF_COPY.test(text.trim()) ||
    GONE.test(text) ||
    comesFromCopy(text)
  );
}

/**
 * True for the source of what stands beside it, where that is a copy.
 *
 * @example comesFromCopy('Source: WinSxS') // true
 */
export function comesFromCopy(text: string): boolean {
  const [, label = '', value = ''] = LABELLED.exec(text) ?? [];
  return value !== '' && ORIGINS.has(plainWord(label)) && (isCopy(value) || isOfElse(value));
}
