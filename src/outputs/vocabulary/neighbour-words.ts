import { plainWord, wordsOf } from './plain-word.ts';

/*
 * Words of headings that mean something only beside others, as `plainWord` has them. The rules:
 * `readers/columns.ts`, `unknown-columns.ts`.
 */

/** Only `Version`, which may be anything's. */
export const BARE_VERSION = wordsOf('version versions ver バージョン versione versie versao wersja версия 版本 버전');
/** The name of Windows: a bare version beside it may be its own. */
export const OS_NAMES = wordsOf(
  'os osname operatingsystem windows product betriebssystem betriebssystemname systemedexploitation nomdusystemedexploitation sistemaoperativo nomeso besturingssysteem ' +
    'nomedosistemaoperacional sistemaoperacional nazwasystemuoperacyjnego systemoperacyjny nombredelsistemaoperativo ' +
    'besturingssysteemnaam nomdelos systeme produit producto prodotto produto produkt ' +
    'операционнаясистема названиеос ос продукт os名 オペレーティングシステム 操作系统 操作系统名称 os名称 产品 产品名称 製品 製品名 作業系統 作業系統名稱 產品 產品名稱 運用os 운영체제 운영체제명 운영체제이름 os이름 제품 제품명',
);
/** Something else than a machine: a bare version, or a start, beside it may be its own. */
export const OTHER_THINGS = wordsOf(
  'instance instancename package packagename packageid software softwarename application app appname program programname component componentname service servicename ' +
    'process processname job jobname task taskname プロセス ジョブ タスク prozess auftrag aufgabe processus tache proceso tarea processo attivita proces taak процесс ' +
    'задание 进程 任务 프로세스 작업 ' +
    'database agent vendor publisher manufacturer tool toolname displayname feature role browser firmware bios model インスタンス パッケージ ソフトウェア アプリケーション プログラム コンポーネント サービス ' +
    'ベンダー 発行元 anwendung programm paket dienst hersteller logiciel programme paquet aplicacion programa applicazione programma toepassing программа приложение пакет служба ' +
    '软件 程序 应用 应用程序 组件 服务 소프트웨어 프로그램',
);
// The machine that was asked before the one that it runs on, that asked, or that told of it; its name before a label on it.
const HOST_RANKS: readonly ReadonlySet<string>[] = [
  wordsOf('vm vmname virtualmachine guest guestname 仮想マシン 仮想マシン名 ゲスト ゲスト名'),
  wordsOf(
    'computer computername csname machine machinename hostname client clientname workstation netbiosname dnshostname dnsname fqdn systemname ' +
      'コンピューター コンピュータ コンピューター名 コンピュータ名 ホスト名 マシン名 マシン クライアント クライアント名 rechner rechnername ordinateur nomdelordinateur equipo ' +
      'nombredeequipo nomecomputer computernaam компьютер имякомпьютера 计算机 计算机名',
  ),
  wordsOf('node nodename clusternode clusterknoten knoten nodo noeud ノード ノード名 クラスターノード 节点 노드 узел'),
  wordsOf('server servername サーバー サーバ サーバー名 サーバ名 serveur servidor сервер 服务器 服务器名 서버 서버명'),
  // What an inventory calls a thing by, often a number or a make.
  wordsOf('device devicename endpoint asset assetname assetnames 端末 端末名 機器 機器名'),
];
/** A machine where no other column says which machine it is. */
export const LAST_HOSTS = wordsOf(
  'ip ipaddress ipv4 ipv4address ipadresse adresseip direccionip indirizzoip ipadres ipадрес ipアドレス ip地址 ip位址 ip주소 enderecoip adresip ' +
    'system systems システム système sistema systeem система 系统 系統 시스템',
);

/**
 * How clearly a heading for machines says that it is the one of which its row tells: 0 is the clearest.
 *
 * @example hostRank('VM') < hostRank('Host') // true
 */
export function hostRank(header: string): number {
  const word = plainWord(header);
  // Whoever told of it.
  if (word === 'source') return HOST_RANKS.length + 1;
  const rank = HOST_RANKS.findIndex((words) => words.has(word));
  return rank < 0 ? HOST_RANKS.length : rank;
}

/** True for a heading that may speak of the start of a job. */
export function isVagueStart(header: string): boolean {
  return /^(?:start|started|startup|starttime|startzeit|horadeinicio|시작시간|開始|起動)$/.test(plainWord(header));
}

/** What `wmic qfe` and Get-HotFix print beside a status that is nearly always blank. */
export const QFE = wordsOf('installedby servicepackineffect fixcomments csname');

/** Names of properties that an update has in what Windows prints. */
export const OF_WINDOWS = wordsOf('hotfixid csname pscomputername servicepackineffect fixcomments');

/** What histories and reports of Windows have an update's name under. */
export const TITLES = wordsOf('title titel titre titulo titolo название tytuł タイトル 标题 標題 제목');

/** Notes: what is written there is read for words that put an update off. */
export const NOTES = wordsOf(
  'note notes remark remarks comment comments description details text memo fixcomments ' +
    'notiz notizen bemerkung bemerkungen anmerkung kommentar beschreibung remarque remarques commentaire commentaires description nota notas observaciones comentario comentarios descripcion note osservazioni commento commenti descrizione opmerking opmerkingen beschrijving примечание примечания комментарий описание ' +
    'stand info infos information date datum fecha data дата 日付 日時 日期 날짜 ' +
    '備考 注記 メモ コメント 説明 摘要 备注 说明 비고 메모 설명',
);

/** Days of what stands beside them: of a look, or of a change. */
export const DAYS = wordsOf('date day datum tag fecha dia data giorno dag дата день 日付 日時 日 日期 날짜');

/** What tells a machine from another one of its name. */
export const PLACES = wordsOf(
  'site location place city country region zone datacenter datacentre office building tenant customer company environment env landscape domain ou workgroup forest ' +
    'standort stadt land rechenzentrum kunde firma mandant umgebung domäne lieu ville pays emplacement client environnement domaine sede sitio ciudad ubicación cliente entorno dominio ' +
    'sito città ambiente azienda locatie plaats klant omgeving domein площадка город среда домен заказчик localização cidade ' +
    '拠点 拠点名 サイト サイト名 所在地 設置場所 環境 ドメイン ドメイン名 顧客 会社 站点 地点 位置 环境 域 客户 사이트 위치 환경 도메인 고객',
);

/** What told of a fact, or where it was taken from. */
export const ORIGINS = wordsOf(
  'source datasource origin from valuefrom takenfrom copiedfrom quelle datenquelle herkunft von origine fonte origen fuente desde de dalla bron van источник откуда 出典 情報源 取得元 数据来源 데이터출처',
);

/** What asks whether a value is to be relied on. */
export const TRUSTS = wordsOf(
  'ok valid correct plausible trusted korrekt gültig stimmt valide correcto válido corretto valido juist верно 正しい 有効 正确 有效 유효',
);

/** What a program or a driver has as well as a machine: whose version stands beside it, nobody knows. */
export const OF_THINGS = wordsOf(
  'description type kind class category beschreibung typ art kategorie categorie descripcion tipo clase categoria descrizione classe beschrijving soort описание тип категория ' +
    '説明 種別 種類 说明 类型 种类 類型 설명 유형 종류 descricao opis',
);
