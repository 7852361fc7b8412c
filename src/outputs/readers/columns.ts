import { FILE_NAME, fileNamedIn } from '../values/file-name.ts';
import { remembered } from '../../domain/remembered.ts';

/** What a column or a property holds. `ignored`: known to hold a version that is not tcpip.sys's. `part-0` to `part-3`: the four numbers of the file's version, `raw-version`: the four as one. `name`: a host, file or product. */
export type Role =
  | 'host'
  | 'name'
  | 'file'
  | 'version'
  | 'raw-version'
  | 'os-version'
  | 'product'
  | 'kb'
  | 'boot'
  | 'uptime'
  | 'ignored'
  | 'part-0'
  | 'part-1'
  | 'part-2'
  | 'part-3';

// Property names of WMI and .NET are the same on every Windows; the others are what people head a column with.
// Without blanks, signs, accents and capitals: see `plainWord`.
const WORDS: Readonly<Record<Role, string>> = {
  host:
    'host hostname hosts computer computername machine machinename server servername servers node csname pscomputername source ' +
    'server systemname device ホスト ホスト名 コンピューター コンピュータ コンピューター名 コンピュータ名 サーバー サーバ サーバー名 サーバ名 マシン ' +
    'マシン名 機器名 端末 端末名 rechner rechnername nomdhote nomdelhote hote ordinateur nomdelordinateur serveur equipo nombredehost ' +
    'nombredeequipo servidor nomehost nomecomputer hostnaam computernaam узел имяузла компьютер имякомпьютера сервер хост ' +
    '主机 主机名 计算机 计算机名 服务器 服务器名',
  name: 'name caption nom nombre nome naam 名前',
  file: 'filename file path filepath folder folderpath directory fullname originalfilename internalname ファイル パス ファイル名 ファイルパス フォルダー フォルダ datei dateiname fichier archivo bestand файл 文件',
  version:
    'version fileversion tcpip tcpipsys tcpipversion tcpipsysversion バージョン ファイルバージョン tcpipsysバージョン ' +
    'tcpipsysのバージョン dateiversion versiondufichier versiondefichier versiondearchivo versiondelarchivo versione versionefile versionedelfile ' +
    'bestandsversie versie версия версияфайла 版本 文件版本',
  'raw-version': 'fileversionraw',
  'os-version':
    'osversion osbuild build buildnumber osバージョン ビルド betriebssystemversion versiondusysteme versiondelsistemaoperativo ' +
    'versioneso versievanbesturingssysteem версияос os版本',
  product:
    'edition os osname operatingsystem product windows エディション os名 製品 製品名 betriebssystem betriebssystemname systemedexploitation ' +
    'nomdusystemedexploitation edicion sistemaoperativo edizione nomeso editie besturingssysteem редакция ос названиеос операционнаясистема ' +
    '操作系统 os名称 版本类型',
  kb:
    'kb kbs hotfix hotfixid hotfixes hotfixs updates installedupdates installedkbs update 更新プログラム 修正プログラム ホットフィックス ' +
    'インストール済み更新プログラム installierteupdates misesajour correctifs actualizaciones revisiones aggiornamenti обновления исправления ' +
    '修补程序 更新 补丁',
  boot:
    'boot boottime booted lastboot lastboottime lastbootuptime systemboottime startup started 起動 起動時刻 起動日時 起動時間 最終起動 ' +
    '最終起動日時 最終起動時刻 前回の起動 システム起動時間 systemstartzeit startzeit letzterstart demarrage dernierdemarrage heurededemarrage ' +
    'heurededemarragedusysteme arranque ultimoarranque tiempodearranquedelsistema avvio ultimoavvio tempodiavviosistema ' +
    'opstarttijd opstarttijdvansysteem laatstgestart загрузка времязагрузки времязагрузкисистемы 启动时间 系统启动时间 上次启动',
  uptime:
    'uptime uptimedays 稼働時間 連続稼働時間 稼働日数 連続稼働日数 betriebszeit laufzeit tempsdefonctionnement tiempodeactividad времяработы 运行时间',
  ignored:
    'productversion productversionraw produktversion versionduproduit versiondelproducto versioneprodotto productversie версияпродукта 产品版本 ' +
    '製品バージョン',
  'part-0': 'filemajorpart major',
  'part-1': 'fileminorpart minor',
  'part-2': 'filebuildpart',
  'part-3': 'fileprivatepart revision',
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  (Object.entries(WORDS) as [Role, string][]) // `Record<Role, …>` has no other keys
    .flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)),
);

/**
 * The role that a header word or property name gives its column, or `undefined` where the column is of no interest.
 *
 * @example roleOf('CSName') // 'host'
 * @example roleOf('ファイル バージョン') // 'version'
 * @example roleOf('ProductVersion') // 'ignored': not the file's version
 */
export function roleOf(header: string): Role | undefined {
  const word = plainWord(header.slice(0, 60));
  const role = ROLES.get(word);
  if (role !== undefined) return role;
  const file = fileNamedIn(header);
  // A host's name or a version beside the file's: "SRV01 tcpip.sys 6.1.7601.17514" is no heading.
  if (file !== undefined && /\p{L}-?\d|\d\.\d+\.\d/u.test(header.replace(FILE_NAME, ''))) return undefined;
  // A column headed "fwpkclnt.sys version" must not pass for tcpip.sys's.
  return file === 'tcpip.sys' ? 'version' : file && 'ignored';
}

/** True where these headers promise a fact, and not a host's name alone. */
export function promiseFacts(roles: readonly (Role | undefined)[]): boolean {
  return roles.some((role) => role !== undefined && role !== 'host' && role !== 'name' && role !== 'file');
}

/** Without blanks, signs, accents and capitals. Every first row of a list is looked through, so it has to be quick. */
const plainWord = remembered((text: string): string => {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase().replace(/[^a-z\d]/g, '');
  return text
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/gi, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}ー]/gu, '');
});
