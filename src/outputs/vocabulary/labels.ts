import { roleOf } from './role-of-heading.ts';
import { roleOfWord } from './role-words.ts';
import { remembered } from '../../domain/remembered.ts';
import { plainWord, wordsOf } from './plain-word.ts';

/* Words that stand before a value and name no machine. */

// Beside the headings that `role-words.ts` knows: words that label a version, an update or a date, or head a paragraph.
const LABELS = wordsOf(
  'remote failed kernel release summary total totals count machines lines notes note info information warning warnings attention important caution tip ' +
    'fixme next steps actions urgent comparison evidence sources details detail reason reasons remark remarks comment comments subject cc date time created updated modified title ' +
    'description type language publisher signed signing machinetype company copyright package packages patch patches security bulletin rollup supersedes replaced replaces fix fixes ' +
    'maximum declined ticket change incident owner site location rack vendor model serial domain workgroup address ip ' +
    'ipaddress port protocol user users group role hello hi dear regards thanks all any none nothing see above test tests check checks checked scan scanned report reports audit ' +
    'item items property properties attribute parameter field 項目 属性 merkmal eigenschaft élément propriété elemento propiedad proprietà onderdeel eigenschap элемент свойство 项目 항목 ' +
    '合計 総計 小計 合计 总计 小计 합계 총계 理由 備考 注意 重要 対象 確認 参照 比較 根拠 出典 次の手順 台数 件名 日時 概要 詳細 作業 未対策 ' +
    'hinweis achtung wichtig gesamt anzahl bemerkung grund quelle quellen nächster summe betreff datum remarque motif prochain objet ' +
    'nota atención motivo fuente siguiente paso asunto fecha attenzione fonte prossimo passo oggetto data opmerking bron volgende onderwerp ' +
    'примечание внимание итого причина источник тема дата 备注 原因 主题 日期 참고 주의 대상 원인 제목 날짜',
);
const VERSION_WORD = /^(?:\w*(?:versi(?:on|one|ón|e))|версия|バージョン|版本|버전|builds?|string|kernel)$/i;
const FILLERS = wordsOf(
  'a an the of in on at by for from with without and or not no is are was were be been has have had do does did to into onto than then as if it its this that these those since per via only also still now here there ' +
    'der die das den dem ein eine und oder von mit ohne für auf bei seit ist sind war nicht kein noch nur auch ab im am zum zur le la les un une des du de et ou avec sans pour sur dans depuis est sont pas non ne que qui ' +
    'el los las una y o con sin para por en desde es son il lo gli i uno e senza su da del della het een van met zonder voor op sinds niet geen ook nog и или с без для на в от из не нет это',
);

/** True for a word or phrase that labels a value, heads a paragraph or fills a sentence: no machine is called so. */
export const isLabel = remembered((word: string): boolean => {
  const plain = plainWord(word);
  return (
    plain === '' ||
    roleOfWord(word) !== undefined ||
    LABELS.has(plain) ||
    FILLERS.has(plain) ||
    VERSION_WORD.test(word) ||
    roleOf(word) !== undefined
  );
});

// What no machine has as its name, not even in capitals: labels, what logs and notes begin with.
const NEVER = wordsOf(
  'version fileversion result found installed remote target required expected current detected value kernel product build os kb kbs hotfixid hotfix note todo fixme urgent warning attention important total summary ' +
    'minimum fix fixed see until since below before after warn error fatal debug info ok pass passed fail failed critical new old copy backup min max next last first latest ref re fw fwd ps nb tbd na id ip sp rtm gdr ldr ' +
    'qfe ms cve alt neu ist soll none all any gesamt wsus sccm nessus openvas ' +
    // what is told of many, wanted, or a part of a version
    'tag ver rev ntos lab usb dvd esu rollup msu cab patch gold golden master template sample demo dummy base std standard vendor level limit default spec baseline others rest ' +
    // what else has versions
    'bios uefi firmware bmc ilo idrac hba nic raid gpu agent driver engine dotnet java jre jdk powershell defender antivirus image wim iso vhd winpe winre ' +
    // files of Windows
    'ntoskrnl ntkrnlpa ntkrnlmp ntkrpamp hal ntdll kernelbase afd ndis netio netbt tdi tdx http mrxsmb srvnet rdbss ntfs fltmgr fwpkclnt fwpuclnt pacer tunnel tcpipreg wfplwfs nsiproxy ksecdd cng clfs storport msiscsi winsock mswsock iphlpapi dnsapi dhcpcsvc lsasrv lsass schannel spoolsv services svchost explorer',
);

/** True for a label that is a name all the same where it stands in capitals in the place of one: `UPDATE`, `FILE`. */
export function mayBeName(word: string): boolean {
  const plain = word.toLowerCase();
  return (
    /^[A-Z]{1,15}$/.test(word) && !NEVER.has(plain) && (plain.length === 1 || plain === 'no' || !FILLERS.has(plain))
  );
}

const LEVELS = wordsOf('info information debug notice trace verbose');
/** True for what a log puts between time and message. */
export function isLogLevel(word: string): boolean {
  return LEVELS.has(word.toLowerCase());
}

const SEEN = wordsOf(
  'scanned scan checked check verified asof as of on at date dated last lastscan lastcheck lastchanged report contact inventory sync heartbeat logon checkin communication 最終確認 最終確認日 collected read audited seen lastseen queried inventoried reported 確認 確認日 調査 調査日 取得 取得日 取得日時 時点 geprüft am stand gescannt erfasst vérifié relevé scanné ' +
    'comprobado verificado revisado verificato controllato rilevato gecontroleerd gescand проверено на 检查 扫描 采集 확인 조사',
);

/** True for words that say that a date is the day of a look, not of a start. */
export function isDayOfLook(phrase: string): boolean {
  return phrase.split(/\s+/).every((word) => SEEN.has(plainWord(word)));
}
