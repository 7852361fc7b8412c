import type { KbNumber } from '../../domain/facts.ts';
import { uptimeUnit, type UptimeUnit } from '../../deadlines/uptime.ts';
import { FILE_NAME, fileNamedIn } from '../values/file-name.ts';
import { versionIn } from '../values/values.ts';
import { remembered } from '../../domain/remembered.ts';
import { plainWord } from '../vocabulary/plain-word.ts';
import { affirmsInstalled, deniesInstalled, isAttempt, saysInstalled } from '../vocabulary/status.ts';
import { isWanted } from '../vocabulary/wanted.ts';

/**
 * What a column or a property holds.
 * - `host`: the machine; `other-host`: a machine too, of a column that says so less clearly than another one.
 * - `name`: a host, file or product.
 * - `file`: its name or path; `original-name`: the one that its maker gave it, which may be the language file's.
 * - `version`: tcpip.sys's; `found`: the version of something that the column does not name; `wanted`: one to have.
 * - `part-0` to `part-3`: the four numbers of the file's version, `raw-version`: the four as one.
 * - `kb`: updates that are installed; `missing`: updates that are not; `article`: articles, which may be about updates.
 * - `installed-on`, `installed-by`: the day and the account, of what Windows prints, which leaves both blank now and then;
 *   `done-on`, `done-by`: the same in a list that people keep, in which an update is installed where they stand.
 * - `status`, `installed`: whether the updates of the row are installed; `wmi-status`: the same, mostly left blank.
 * - `inventory`: whether they are installed, or which ones are, where it asks nothing and is no word for installing.
 * - `has-KB2553549`: whether that update is installed; `of-KB2553549`: something of it, the heading does not say what.
 * - `doubt`: what stands beside updates that somebody looks at, not beside those that are there.
 * - `answer`: whether the machine answered; `error`: why it did not.
 * - `uptime`: with its unit in the cell; `uptime-day` and so on: the heading has it.
 * - `unit`: that of the uptime in the column before it.
 * - `report`: what a scanner writes about a finding, in lines of its own.
 * - `note`: a note beside updates in such a table; `remark`: one beside a version that no heading calls tcpip.sys's.
 * - `unknown`: what nobody knows, in a table of updates that does not say that they are installed.
 * - `ignored`: known to hold a version that is not tcpip.sys's; `unsure`: of tcpip.sys, in words that nobody knows.
 */
export type Role =
  | 'host'
  | 'other-host'
  | 'name'
  | 'file'
  | 'original-name'
  | 'version'
  | 'raw-version'
  | 'found'
  | 'wanted'
  | 'told'
  | 'os-version'
  | 'product'
  | 'kb'
  | 'article'
  | 'installed-on'
  | 'installed-by'
  | 'done-on'
  | 'done-by'
  | 'missing'
  | 'status'
  | 'installed'
  | 'inventory'
  | 'wmi-status'
  | UpdateRole
  | 'doubt'
  | 'answer'
  | 'error'
  | 'boot'
  | 'uptime'
  | `uptime-${UptimeUnit}`
  | 'unit'
  | 'report'
  | 'note'
  | 'remark'
  | 'unknown'
  | 'ignored'
  | 'unsure'
  | 'part-0'
  | 'part-1'
  | 'part-2'
  | 'part-3';

/** A column for one update. */
export type UpdateRole = `${'has' | 'of'}-${KbNumber}`;

// Roles that no word has by itself.
type Settled =
  | 'other-host'
  | 'wanted'
  | 'missing'
  | 'done-on'
  | 'done-by'
  | 'inventory'
  | 'wmi-status'
  | 'note'
  | 'remark'
  | 'unknown'
  | 'unsure'
  | UpdateRole
  | `uptime-${UptimeUnit}`;

// Property names of WMI and .NET are the same on every Windows; the others are what people head a column with.
// Without blanks, signs, accents and capitals: see `plainWord`.
const WORDS: Readonly<Record<Exclude<Role, Settled>, string>> = {
  host:
    'host hostname hosts certname minion minionid computer computername machine machinename server servername servers node csname pscomputername source ' +
    'systemname device vm vmname virtualmachine guest guestname client clientname netbiosname dnsname dnshostname fqdn workstation asset assetname ' +
    'assetnames endpoint devicename agentname targetcomputer targetname 仮想マシン 仮想マシン名 ゲスト ゲスト名 クライアント クライアント名 ホスト ホスト名 コンピューター コンピュータ コンピューター名 コンピュータ名 サーバー ' +
    'サーバ サーバー名 サーバ名 マシン ' +
    'マシン名 機器名 端末 端末名 rechner rechnername nomdhote nomdelhote hote ordinateur nomdelordinateur serveur equipo nombredehost ' +
    'nombredeequipo servidor nomehost nomecomputer hostnaam computernaam nomedohost nomedocomputador computador nomedoservidor nomedoequipamento máquina ' +
    'nazwahosta nazwakomputera komputer serwer nazwaserwera имясервера узел имяузла компьютер имякомпьютера сервер хост ' +
    '主机 主机名 计算机 计算机名 服务器 服务器名 主機 主機名稱 電腦 電腦名稱 伺服器 伺服器名稱 서버 서버명 서버이름 호스트 호스트명 호스트이름 컴퓨터 컴퓨터명 컴퓨터이름' +
    ' ci ciname cmdbci configurationitem configurationitemname resourcename nodename endpointname pc pcname 構成アイテム 構成アイテム名 構成項目 構成項目名 資産 資産名 デバイス デバイス名 ノード ' +
    'ノード名 エンドポイント 機器 対象ホスト 対象サーバー 対象サーバ 対象端末 pc名 konfigurationselement gerät gerätename maschine maschinenname knoten knotenname endgerät ' +
    'élémentdeconfiguration appareil nomdelappareil poste nomduposte postedetravail nommachine nomdelamachine nomduserveur nomserveur noeud nomdunoeud ' +
    'équipement nomdeléquipement nomhote elementodeconfiguración dispositivo nombredeldispositivo nombredelequipo nombreequipo nombredelservidor ' +
    'nombreservidor nombrehost nombredelhost nombredelamáquina nodo nombredelnodo ordenador nombredelordenador elementodiconfigurazione nomedispositivo ' +
    'nomedeldispositivo macchina nomemacchina nomeserver nomedelserver nomenodo nomedelcomputer configuratieitem apparaat apparaatnaam machinenaam ' +
    'servernaam knooppunt werkstation элементконфигурации конфигурационнаяединица устройство имяустройства машина имямашины имяхоста рабочаястанция 配置项 ' +
    '配置项名称 设备 设备名 设备名称 计算机名称 主机名称 服务器名称 节点 节点名称 终端 终端名称 机器 机器名 机器名称 资产 资产名称 組態項目 裝置 裝置名稱 設備 設備名稱 節點 節點名稱 구성항목 구성항목명 구성항목이름 장치 장치명 장치이름 디바이스 노드 노드명 노드이름 단말 ' +
    '자산명 itemdeconfiguração nomedodispositivo nomeservidor nomedamáquina equipamento elementkonfiguracji urządzenie nazwaurządzenia maszyna nazwamaszyny ' +
    'węzeł stacjarobocza',
  name: 'name caption nom nombre nome naam 名前 имя 名称 名稱 이름 nazwa',
  file:
    'filename file filechecked checkedfile filepath path imagepath imagename image module modulename entry process binary executable driver targetfile ' +
    'filepath folder folderpath directory fullname ファイル パス ファイル名 ファイルパス フォルダー フォルダ datei dateiname fichier archivo bestand файл 文件' +
    ' ドライバー ドライバ dateipfad pfad treiber nomdufichier nomdefichier chemin chemindufichier pilote nombredelarchivo nombredearchivo fichero ruta ' +
    'rutadelarchivo controlador nomefile nomedelfile percorso percorsofile bestandsnaam bestandspad pad stuurprogramma имяфайла путь путькфайлу драйвер 文件名 ' +
    '文件名称 文件路径 路径 驱动 驱动程序 檔案 檔名 檔案名稱 檔案路徑 路徑 驅動程式 파일 파일명 파일이름 경로 파일경로 드라이버 ficheiro arquivo nomedoficheiro nomedoarquivo caminho plik nazwapliku ścieżka ' +
    'sterownik',
  'original-name': 'originalfilename internalname',
  version:
    'version fileversion tcpip tcpipsys tcpipversion tcpipsysversion バージョン ファイルバージョン tcpipsysバージョン ' +
    'tcpipsysのバージョン dateiversion versiondufichier versionfichier versiondefichier versiondearchivo versiondelarchivo versione versionefile versionedelfile ' +
    'bestandsversie versie версия версияфайла 版本 文件版本 檔案版本 버전 파일버전' +
    ' ファイルのバージョン versãodoficheiro versãodoarquivo versão wersjapliku wersja',
  'raw-version': 'fileversionraw',
  found:
    'found current foundversion installedversion currentversion actual actualversion detected detectedversion remoteversion runningversion ist istversion istwert ' +
    'aktuell aktuelleversion installierteversion gefunden vorhandeneversion actuel actuelle versionactuelle versioninstallee trouve actualversion ' +
    'versionactual versioninstalada encontrado versioneinstallata versioneattuale trovato huidigeversie geinstalleerdeversie gevonden ' +
    'текущаяверсия установленнаяверсия найдено 現在 現在のバージョン 現バージョン 実測値 実測 インストール済みバージョン 検出 検出バージョン 検出されたバージョン 見つかったもの 実際 ' +
    '当前版本 已安装版本 当前 检测到 현재 현재버전 설치된버전 value wert valeur valor valore waarde значение 値 值 값' +
    ' 現行バージョン インストールバージョン 導入済みバージョン 導入バージョン gefundeneversion versiontrouvée versiondétectée détectée versiónencontrada versiónexistente versionerilevata ' +
    'rilevata aangetroffenversie gevondenversie huidig обнаруженнаяверсия найденнаяверсия обнаружено 安装版本 检测到的版本 现有版本 目前版本 已安裝版本 安裝版本 目前 설치버전 감지된버전 확인된버전 ' +
    '발견된버전 versãoinstalada versãoatual versãoencontrada encontrada atual zainstalowanawersja wersjazainstalowana bieżącawersja aktualnawersja',
  'os-version':
    'osversion osbuild ansiblekernel build buildnumber osバージョン ビルド betriebssystemversion versiondusysteme versiondelsistemaoperativo ' +
    'versãodosistemaoperacional versãodoso wersjasystemuoperacyjnego wersjasystemu versioneso versievanbesturingssysteem версияос os版本' +
    ' osのバージョン ビルド番号 buildnummer versionos versiondelos versiondelso versióndeso versiondelsistema compilación versionesistemaoperativo ' +
    'versionedelsistemaoperativo osversie версияоперационнойсистемы сборка номерсборки 操作系统版本 系统版本 内部版本 内部版本号 作業系統版本 組建編號 os버전 운영체제버전 빌드 빌드번호 versãoso',
  product:
    'edition os osname operatingsystem product windows エディション os名 製品 製品名 betriebssystem betriebssystemname systemedexploitation ' +
    'nomedosistemaoperacional sistemaoperacional nazwasystemuoperacyjnego systemoperacyjny nomdusystemedexploitation edicion sistemaoperativo ' +
    'nombredelsistemaoperativo edizione nomeso editie besturingssysteem редакция ос названиеос операционнаясистема ' +
    '操作系统 os名称 版本类型 作業系統 운영체제' +
    ' オペレーティングシステム nomdelos produit système producto prodotto besturingssysteemnaam продукт 操作系统名称 产品 产品名称 作業系統名稱 產品 產品名稱 os이름 운영체제명 운영체제이름 제품 제품명 produto edição produkt',
  kb:
    'kb kbs kbid kbnumber kbnummer kb番号 articleid hotfix hotfixid hotfixes hotfixs updates installedupdates installedkbs update parche parches ' +
    'poprawka poprawki aktualizacja aktualizacje atualização atualizações 更新プログラム 修正プログラム 更新プログラム番号 ホットフィックス ' +
    'インストール済み更新プログラム installierteupdates misesajour correctifs actualizaciones revisiones aggiornamenti обновление обновления исправления ' +
    '修补程序 更新 补丁 修補程式 업데이트 핫픽스 패치' +
    ' updatetitle updatename 番号 更新プログラム名 適用済み更新プログラム 適用済みkb 適用済kb 適用済みパッチ 適用済パッチ 適用済みkb番号 適用済みの更新プログラム 導入済みkb インストール済みkb インストール済みの更新プログラム インストールされた更新プログラム 已安装补丁 installiertekb installiertekbs 適用済み修正プログラム ' +
    'miseàjour misesàjourinstallées correctifsinstallés numérokb numérodekb actualización ' +
    'actualizacionesinstaladas númerokb númerodekb aggiornamento aggiornamentiinstallati numerokb ' +
    'geïnstalleerdeupdates номерkb установленныеобновления 更新程序 更新编号 kb编号 补丁编号 已安装更新 已安装的更新 知识库编号 更新程式 kb編號 已安裝更新 已安裝的更新 업데이트번호 ' +
    'kb번호 설치된업데이트 설치된핫픽스 번호 atualizaçõesinstaladas númerodakb zainstalowaneaktualizacje numerkb',
  article:
    'article articleno articlenumber kbarticle kbartikel articlekb artículokb articolokb статьяkb artigokb 知识库文章 知識庫文章 기술자료 サポート技術情報 記事番号 artikel artikelnummer artikelid numérodarticle artículo articolo статья artigo artykuł',
  'installed-on':
    'installedon hotfixinstalledon installdate dateinstalled installeddate installationdate dateofinstallation appliedon dateapplied applieddate installiertam installationsdatum ' +
    'eingespieltam datedinstallation installéele installéle appliquéle fechadeinstalación fechainstalación instaladoel aplicadoel datadiinstallazione datainstallazione ' +
    'installatoil installatiedatum geïnstalleerdop датаустановки установленодата datadeinstalação datadainstalação instaladoem datainstalacji zainstalowanodnia ' +
    '適用日 適用日時 適用年月日 インストール日 インストール日時 導入日 導入日時 安装日期 安装时间 安裝日期 安裝時間 설치일 설치일자 설치날짜 적용일 적용일자',
  'installed-by': 'installedby',
  boot:
    'boot boottime bootup booted bootdate upsince lastreboot rebooted lastrestart restarted lastboot lastboottime lastbootuptime boottimeutc systemboottime ' +
    'startup started 起動 起動時刻 起動日時 起動時間 システム起動時刻 システム起動日時 最終起動 ' +
    '最終起動日時 最終起動時刻 前回の起動 前回起動日時 前回起動時刻 直近の起動日時 最終起動日 os起動日時 サーバー起動日時 サーバ起動日時 最終再起動 最終再起動日時 最終再起動日 前回の再起動 再起動日時 システム起動時間 systemstartzeit startzeit letzterstart demarrage dernierdemarrage heurededemarrage ' +
    'heurededemarragedusysteme arranque ultimoarranque tiempodearranquedelsistema avvio ultimoavvio tempodiavviosistema ' +
    'opstarttijd opstarttijdvansysteem laatstgestart tempodeinicializaçãodosistema últimainicialização últimoarranque horadearranquedosistema ' +
    'tempodearranquedosistema últimareinicialização czasrozruchusystemu czasuruchomieniasystemu ostatnirozruch ostatnieuruchomienie загрузка времязагрузки ' +
    'времязагрузкисистемы 启动时间 系统启动时间 上次启动 ' +
    'laststartup starttimeos gestartetam letzterneustart letztersystemstart horadeinicio horadearranque fechadearranque ultimoinicio horadeiniciodelsistema datededemarrage dernierredemarrage ' +
    'oradiavvio datadiavvio ultimoriavvio laatsteopstart laatstestart laatsteherstart opgestart systeemopstarttijd последняязагрузка последнийзапуск времязапуска ' +
    '上次启动时间 最近启动时间 开机时间 上次開機時間 系統開機時間 開機時間 부팅시간 부트시간 시스템부트시간 시스템부팅시간 마지막부팅 마지막부팅시간 부팅일시 시작시간' +
    ' letzterboot systemstart dernierdémarragedusystème últimoreinicio últimoarranquedelsistema laatsteopstarttijd последняяперезагрузка ' +
    'времяпоследнейзагрузки 最后启动时间 最后重启时间 上次重启 上次重启时间 上次重新開機 最後開機時間 마지막재부팅 마지막재시작 최근부팅 últimoreinício ostatnirestart',
  uptime:
    'uptime systemuptime sysuptime machineuptime computeruptime upfor hasbeenupfor beenupfor 稼働 連続稼働 稼働時間 連続稼働時間 稼働期間 連続稼働期間 betriebszeit laufzeit tempsdefonctionnement dureedefonctionnement ' +
    'tiempodeactividad tempodiattivita bedrijfstijd tempodeatividade czaspracy czasdziałania времяработы 运行时间 運行時間 가동시간 업타임' +
    ' duréedactivité tempsdactivité tiempoactivo tiempodefuncionamiento аптайм 运行时长 開機時長 구동시간 tempoativo',
  unit: 'unit units uptimeunit einheit unité unidad unità eenheid единица единицы unidade 単位 单位 單位 단위',
  report: 'pluginoutput specificresult',
  ignored:
    'productversion prodversion productversionraw psversion clrversion buildversion kernelversion biosversion driverversion agentversion clientversion ' +
    'schemaversion produktversion versionduproduit versiondelproducto versioneprodotto productversie версияпродукта 产品版本 ' +
    '製品バージョン',
  status:
    'status state decision entscheidung decisione beslissing решение 対応 対応状況 決定 决定 결정 enforcementstate lastenforcementstate deploymentstatus ' +
    'deploymentstate installationstatus installationstate situação situacao stan wynik result results action operation operationname compliance ' +
    'compliancestate compliant updatestate installstate installationstate patchstatus updatestatus ' +
    'kbstatus resultcode outcome 状況 現況 实施情况 安装情况 状况 狀況 情况 情況 상황 현황 situación situation 状態 ステータス 結果 適用状況 適用状態 インストール状態 操作 判定 zustand ergebnis aktion vorgang etat statut resultat operation estado resultado operacion ' +
    'accion stato esito risultato operazione resultaat actie bewerking состояние статус результат действие операция 状态 结果 操作 狀態 結果 상태 결과 작업' +
    ' installationsstatus statutdinstallation étatdelinstallation estadodelainstalación statoinstallazione installatiestatus статусустановки ' +
    'состояниеустановки 安装状态 更新状态 安裝狀態 설치상태 적용상태 적용결과 estadodainstalação',
  installed:
    'installed isinstalled done erledigt fait hecho fatto gedaan выполнено 完了 完成 완료 gotowe feito applied isapplied present deployed patched 適用 適用済み 適用済 ' +
    '適用有無 インストール済み インストール済 導入済み 有無 installiert vorhanden installe applique ' +
    'instalado aplicado installato applicato geinstalleerd toegepast zainstalowana zainstalowane zainstalowano zainstalowany installert installeret ' +
    'installerad asennettu nainstalováno telepítve yüklü instalat установлено применено 已安装 已应用 是否安装 설치됨 설치여부 적용됨 ' +
    'installation インストール 導入 安装 安裝 已安裝 설치 적용 instalacion installazione installatie установка' +
    ' eingespielt angewendet installée appliquée présent présente instalada aplicada installata applicata aanwezig установлен установлена применён применена 已打补丁',
  doubt:
    'deadline duedate due when wave ring phase welle vague oleada ondata fase волна フェーズ 段階 schedule progress progression percent percentage percentcomplete severity msrcseverity priority risk cve cves cvss approval approved applicable releasedate released published exitcode returncode rc retcode returnvalue errorlevel hresult ' +
    'frist fallig termin wann zeitplan fortschritt avancement quand echeancier progreso cuando avanzamento quando voortgang wanneer когда прогресс progresso kiedy postep schweregrad prioritat risiko genehmigung anwendbar veroffentlicht erscheinungsdatum echeance gravite priorite risque approbation datedepublication datedesortie ' +
    'plazo fechalimite gravedad prioridad riesgo aprobacion aplicable fechadepublicacion scadenza gravita priorita rischio approvazione applicabile datadirilascio ' +
    'termijn ernst prioriteit risico goedkeuring vantoepassing publicatiedatum releasedatum срок критичность приоритет риск утверждение применимо датавыпуска ' +
    '期限 進捗 進捗率 時期 日程 进度 進度 진행률 일정 重大度 深刻度 優先度 リスク 承認 該当 公開日 リリース日 終了コード 截止日期 严重性 优先级 风险 审批 发布日期 기한 심각도 우선순위 위험 승인 해당 게시일',
  answer:
    'reachable online ping alive responds confirmed verified erreichbar bestatigt joignable enligne confirme accesible enlinea confirmado raggiungibile confermato ' +
    'bereikbaar bevestigd доступен подтверждено 到達 応答 疎通 確認済み 在线 可达 已确认 응답 확인됨',
  error:
    'error errors errormessage exception lasterror fehler fehlermeldung erreur messagederreur errores errore messaggiodierrore fout foutmelding ошибка エラー エラーメッセージ 错误 錯誤 오류',
  told: 'psshowcomputername changed',
  'part-0': 'filemajorpart major',
  'part-1': 'fileminorpart minor',
  'part-2': 'filebuildpart',
  'part-3': 'fileprivatepart revision',
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  (Object.entries(WORDS) as [Role, string][]) // `Record<Role, …>` has no other keys
    .flatMap(([role, words]) => words.split(' ').map((word) => [plainWord(word), role] as const)),
);

// What may stand beside the name of tcpip.sys in a heading of its version.
const HARMLESS = new Set(
  (
    ' version versions ver file fileversion filever the of driver folder drivers system system32 windows v retrieve results result in on from computer ' +
    'installed found current actual detected installedversion currentversion foundversion dateiversion datei ' +
    'fichier du de versiondufichier archivo del versiondelarchivo versione versionefile bestandsversie versie версия версияфайла файла バージョン の のバージョン ' +
    'ファイル ファイルバージョン 現在 現在のバージョン 現バージョン インストール済み インストール済みバージョン 版本 文件版本 当前版本 当前 的 버전 파일 파일버전 현재 ist istversion istwert aktuell ' +
    'dateiversion aktuelle installierte installiert vorhandene gefundene von des le actuelle installee trouvee instalada instalado encontrada archivo ' +
    'fichero di della dello attuale installata rilevata del nel huidige geinstalleerde gevonden van bestand ' +
    '確認結果 の のver のファイルバージョン のファイルのバージョン actuel 実測値 実測 now today currently 現在の 現行 現行の インストール済みの 当前的 текущая установленная найденная драйвера 已安装 已安装版本 安装版本 目前 目前版本 檔案版本 檔案 的版本 现有版本 현재버전 설치된 설치된버전 설치버전 의버전 versao ficheiro arquivo atual do da wersja pliku zainstalowana'
  ).split(' '),
);
const DATE =
  /\(?(?<![\d.])(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d)(?![\d.])\)?/g;
// A word of its own before or behind a heading for updates: "Missing KBs", "KBs applied".
const CUT_WORDS = /[\s_:/()-]+|(?<=[a-z])(?=[A-Z])/;
const JOINED_MISSING = /未適用|未インストール|未導入|不足|欠落|必要な|未安装|缺失|缺少|待安装|누락|미설치/u;
const JOINED_UPDATES = /kb|更新|修正|hotfix|パッチ|补丁|修补|업데이트|패치/iu;
// Other words of absence ("error", "failed") may speak of the machine.
const LACKS =
  /^(?:missing|not|pending|needed|uninstalled|removed|superseded|open|ersetzt|remplac|reemplaz|sostitu|vervang|замен|取代|대체|置き換え|fehl|manqu|falta|manca|ontbre|отсутств|未|不足|缺|누락)/i;
// Of these the beginning tells, where updates are named too.
const LACKS_BEGINNING = /^(?:fehl|manqu|falt|manca|ontbre|отсутств|未|不足|缺|누락)/i;
const DRIVE_PATH = /[a-z]:\\[^"*?<>|]*\\/gi;
const PATH = /[^\s"'=,;|<>()]*\\/g;

/**
 * The role that a header word or property name gives its column, or `undefined` where the column is of no interest.
 *
 * @example roleOf('CSName') // 'host'
 * @example roleOf('ファイル バージョン') // 'version'
 * @example roleOf('ProductVersion') // 'ignored': not the file's version
 * @example roleOf('tcpip.sys required') // 'wanted'
 */
export function roleOf(header: string): Role | undefined {
  const text = header.slice(0, HEADING_MAX);
  // A share of the time, not a time.
  if (text.includes('%')) return undefined;
  const role = ROLES.get(plainWord(text));
  if (role !== undefined) return role;
  const [, fact, plain = fact] = MARKED.exec(text) ?? [];
  if (plain !== undefined) return roleOf(plain);
  // Cells of rows are asked for, too; with a digit in them they can only be headings that name the file.
  return /\d/.test(text) && !text.includes('.') ? undefined : (unusualRole(text) ?? undefined);
}

// Whole questions are headings of columns, where the tool has it so.
const HEADING_MAX = 120;
// What tools put around the names of WMI's properties: "LastBootUpTime0", "ansible_lastboot".
const MARKED = /^(?:(?:ansible_(?:facts\.)?|u_)(?=[a-z])(\w+)|([A-Za-z_]{3,})0)$/;

// `null` is remembered, too.
const unusualRole = remembered((header: string): Role | null => readUnusual(header) ?? null);

function readUnusual(header: string): Role | undefined {
  const file = fileNamedIn(header);
  // A host's name or a version beside the file's: "SRV01 tcpip.sys 6.1.7601.17514" is no heading.
  if (
    file !== undefined &&
    /\p{L}-?\d|\d\.\d+\.\d/u.test(
      header
        .replace(DRIVE_PATH, '')
        .replace(FILE_NAME, '')
        .replace(DATE, '')
        .replace(/system32/gi, ''),
    )
  )
    return undefined;
  const unit = uptimeUnitOf(header);
  if (unit !== undefined) return unit;
  if (isAbsence(header)) return 'missing';
  if (file === 'tcpip.sys' && isAfterDone(header)) return 'version';
  if (isWanted(header)) return namesUpdates(header) ? 'missing' : 'wanted';
  // A column headed "fwpkclnt.sys version" must not pass for tcpip.sys's.
  if (file !== undefined) return file === 'tcpip.sys' && isHarmless(header) ? 'version' : 'ignored';
  if (JOINED_MISSING.test(header) && JOINED_UPDATES.test(header)) return 'missing';
  return besideUpdates(header);
}

/** A heading of what is not there, not there any more, or asked for: "Missing since", "Patch missing?", "Fehlende KB". */
function isAbsence(header: string): boolean {
  if (LACKS.test(header) && deniesInstalled(header)) return true;
  const words = header.split(CUT_WORDS).map((word) => word.replace(/[?？]$/, ''));
  if (words.length > 4) return false;
  return words.some(
    (word) => (LACKS.test(word) && deniesInstalled(word)) || (LACKS_BEGINNING.test(word) && namesUpdates(header)),
  );
}

const UPTIME_WITH_UNIT = /^(.+?)[\s_:/,.-]*[([（]?\s*(?:in\s+|en\s+)?(\p{L}+)\s*[)\]）]?$/u;
const UPTIME_JOINED = /^(uptime|betriebs)(days|hours|minutes|seconds|tage|stunden)$/;
const UPTIME_DAYS = /^(?:連続)?稼働日数日?$|^起動(?:後|から)の?(?:経過)?日数$/;

/** The unit that a heading for uptimes has: "UptimeDays", "uptime (h)", "稼働日数". */
function uptimeUnitOf(header: string): Role | undefined {
  const plain = plainWord(header);
  const [, , joined] = UPTIME_JOINED.exec(plain) ?? [];
  const [, base = '', unit = ''] = UPTIME_WITH_UNIT.exec(header) ?? [];
  const apart = ROLES.get(plainWord(base)) === 'uptime' ? unit : undefined;
  const found = UPTIME_DAYS.test(plain) ? 'day' : uptimeUnit(joined ?? apart ?? '');
  return found && `uptime-${found}`;
}

const AFTER =
  /(?<![\p{L}])(?:after|nach(?:her)?|après|después|dopo|na|erna|после|após|depois)(?![\p{L}])|後|之后|之後|후/iu;
const DONE_PIECE = /(?:実施|適用|更新|作業)?(?:済|完了)|已完成|完成|완료/u;

/** True for the version after a change that the heading says was made: "tcpip.sys after (done)". */
function isAfterDone(header: string): boolean {
  const words = header.split(/[\s,;:()（）/_-]+/);
  return (
    AFTER.test(header) &&
    !/[?？]/.test(header) &&
    !words.some((word) => deniesInstalled(word)) &&
    (DONE_PIECE.test(header) ||
      words.some((word) => word.length > 1 && !isAttempt(word) && ROLES.get(plainWord(word)) === 'installed'))
  );
}

/** True where nothing but the file's name, its folder, a date and words for "version" stands in a heading. */
function isHarmless(header: string): boolean {
  const rest = header.replace(PATH, ' ').replace(FILE_NAME, ' ').replace(DATE, ' ');
  return HARMLESS.has(plainWord(rest)) || rest.split(CUT_WORDS).every((word) => HARMLESS.has(plainWord(word)));
}

function namesUpdates(header: string): boolean {
  return header.split(CUT_WORDS).some((word) => ROLES.get(plainWord(word)) === 'kb') || JOINED_UPDATES.test(header);
}

// Alone they may be those to come.
const PATCHES = /^patch(?:es)?$/i;

/** A heading for updates with a word that says whether they are installed. */
function besideUpdates(header: string): Role | undefined {
  const words = header.split(CUT_WORDS).filter((word) => word !== '');
  for (let cut = 1; cut < words.length; cut += 1) {
    const sides = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')] as const;
    for (const [updates, word] of [sides, [sides[1], sides[0]]] as const) {
      if (ROLES.get(plainWord(updates)) !== 'kb' && !PATCHES.test(updates)) continue;
      if (deniesInstalled(word)) return 'missing';
      if (affirmsInstalled(word)) return 'kb';
    }
  }
  return undefined;
}

// Only `Version`, which may be anything's.
const BARE_VERSION = new Set(
  'version versions ver バージョン versione versie versao wersja версия 版本 버전'.split(' '),
);
const OS_NAMES = new Set(
  (
    'os osname operatingsystem windows product betriebssystem betriebssystemname systemedexploitation nomdusystemedexploitation sistemaoperativo nomeso besturingssysteem ' +
    'nomedosistemaoperacional sistemaoperacional nazwasystemuoperacyjnego systemoperacyjny nomdusystemedexploitation nombredelsistemaoperativo ' +
    'besturingssysteemnaam nomdelos systeme produit producto prodotto produto produkt ' +
    'операционнаясистема названиеос ос продукт os名 オペレーティングシステム 操作系统 操作系统名称 os名称 产品 产品名称 製品 製品名 作業系統 作業系統名稱 產品 產品名稱 運用os 운영체제 운영체제명 운영체제이름 os이름 제품 제품명'
  ).split(' '),
);
const OTHER_THINGS = new Set(
  (
    'instance instancename package packagename packageid software softwarename application app appname program programname component componentname service servicename ' +
    'process processname job jobname task taskname プロセス ジョブ タスク prozess auftrag aufgabe processus tache proceso tarea processo attivita proces taak процесс ' +
    'задание 进程 任务 프로세스 작업 ' +
    'database agent vendor publisher manufacturer tool toolname displayname feature role browser firmware bios model インスタンス パッケージ ソフトウェア アプリケーション プログラム コンポーネント サービス ' +
    'ベンダー 発行元 anwendung programm paket dienst hersteller logiciel programme paquet aplicacion programa applicazione programma toepassing программа приложение пакет служба ' +
    '软件 程序 应用 应用程序 组件 服务 소프트웨어 프로그램'
  ).split(' '),
);
// The machine that was asked before the one that it runs on, that asked, or that told of it; its name before a label on it.
const HOST_RANKS: readonly ReadonlySet<string>[] = [
  new Set('vm vmname virtualmachine guest guestname 仮想マシン 仮想マシン名 ゲスト ゲスト名'.split(' ')),
  new Set(
    (
      'computer computername csname machine machinename hostname client clientname workstation netbiosname dnshostname dnsname fqdn systemname ' +
      'コンピューター コンピュータ コンピューター名 コンピュータ名 ホスト名 マシン名 マシン クライアント クライアント名 rechner rechnername ordinateur nomdelordinateur equipo ' +
      'nombredeequipo nomecomputer computernaam компьютер имякомпьютера 计算机 计算机名'
    ).split(' '),
  ),
  new Set(
    'server servername サーバー サーバ サーバー名 サーバ名 serveur servidor сервер 服务器 服务器名 서버 서버명'.split(
      ' ',
    ),
  ),
  // What an inventory calls a thing by, often a number or a make.
  new Set('device devicename endpoint asset assetname assetnames 端末 端末名 機器 機器名'.split(' ')),
];
// Where no other column says which machine it is.
const LAST_HOSTS = new Set(
  (
    'ip ipaddress ipv4 ipv4address ipadresse adresseip direccionip indirizzoip ipadres ipадрес ipアドレス ip地址 ip位址 ip주소 enderecoip adresip ' +
    'system systems システム système sistema systeem система 系统 系統 시스템'
  )
    .split(' ')
    .map((word) => plainWord(word)),
);
const TELLER = new Set('source'.split(' '));

/**
 * The roles of columns that stand side by side: some mean something only beside others.
 *
 * @example columnsOf(['VM', 'Host', 'tcpip.sys']) // ['host', 'other-host', 'version']
 * @example columnsOf(['Server', 'OS', 'Version']) // ['host', 'product', 'os-version']
 */
export function columnsOf(headers: readonly string[]): readonly (Role | undefined)[] {
  const roles = headers.map(roleOf);
  // This site's own export: what it says of a machine is no fact, but no wish either.
  if (isOwnExport(headers)) {
    for (const [index, role] of roles.entries()) {
      if (role === undefined || role === 'found' || OF_NO_FACT.has(role)) roles[index] = 'told';
    }
  }
  settleHosts(headers, roles);
  settleVersions(headers, roles);
  settleUpdates(headers, roles);
  // The files of an update, in no machine's name: what it brings.
  if (roles.includes('kb') && roles.includes('version') && roles.includes('file') && !roles.some(isOfMachine)) {
    for (const [index, role] of roles.entries()) if (role === 'version' || role === 'kb') roles[index] = 'wanted';
  }
  // The name of a finding.
  if (roles.includes('report'))
    for (const [index, role] of roles.entries()) if (role === 'name') roles[index] = undefined;
  settleTitles(headers, roles);
  settleStatus(headers, roles);
  settleDays(headers, roles);
  settleInstalled(headers, roles);
  if (headers.some((header) => OTHER_THINGS.has(plainWord(header)))) {
    for (const [index, role] of roles.entries())
      if (role === 'boot' && isVagueStart(headers[index] ?? '')) roles[index] = undefined;
  }
  const boots = roles.flatMap((role, index) => (role === 'boot' ? [index] : []));
  if (boots.length > 1) {
    const clear = boots.filter((index) => !isVagueStart(headers[index] ?? ''));
    if (clear.length > 0) for (const index of boots) if (!clear.includes(index)) roles[index] = undefined;
  }
  return roles;
}

/** True for the headings of this site's own export. */
export function isOwnExport(headers: readonly string[]): boolean {
  return headers.includes('verdict text') && headers.includes('catalogue version');
}

/** True for a heading that may speak of the start of a job. */
export function isVagueStart(header: string): boolean {
  return /^(?:start|started|startup|starttime|startzeit|horadeinicio|시작시간|開始|起動)$/.test(plainWord(header));
}

// What `wmic qfe` and Get-HotFix print beside a status that is nearly always blank.
const QFE = new Set('installedby servicepackineffect fixcomments csname'.split(' '));

function settleStatus(headers: readonly string[], roles: (Role | undefined)[]): void {
  const status = headers.findIndex((header) => plainWord(header) === 'status');
  if (status >= 0 && headers.some((header) => QFE.has(plainWord(header)))) roles[status] = 'wmi-status';
}

// Names of properties that an update has in what Windows prints.
const OF_WINDOWS = new Set('hotfixid csname pscomputername servicepackineffect fixcomments'.split(' '));

/** In a list that people keep, an update without its day is not said to be installed. */
function settleDays(headers: readonly string[], roles: (Role | undefined)[]): void {
  const isInventory = headers.some(
    (header, index) => OF_WINDOWS.has(plainWord(header)) || (roles[index] === 'kb' && saysInstalled(header)),
  );
  if (isInventory) return;
  for (const [index, role] of roles.entries()) {
    if (role === 'installed-on') roles[index] = 'done-on';
    if (role === 'installed-by') roles[index] = 'done-by';
  }
}

const TITLES = new Set(
  'title titel titre titulo titolo название tytuł タイトル 标题 標題 제목'.split(' ').map((word) => plainWord(word)),
);

/** "Title" beside what became of it: of updates, which history and reports of Windows have so. */
function settleTitles(headers: readonly string[], roles: (Role | undefined)[]): void {
  if (roles.includes('kb') || !roles.some((role) => role === 'status' || role === 'installed')) return;
  for (const [index, header] of headers.entries()) if (TITLES.has(plainWord(header))) roles[index] ??= 'kb';
}

const UPDATE_HEADING =
  /^(\D{0,40}?)(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_-])KB(\d{6,7})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}-])(\D{0,40})$/iu;

// What may stand in its cells: "(1/0)", "[Y/N]".
const CHOICE = /\s*[([（][^()（）[\]/]{1,12}\/[^()（）[\]/]{1,12}[)\]）]\s*$/;

const STATES: ReadonlySet<Role | undefined> = new Set<Role>(['status', 'installed']);

/** Columns for one update each, beside one for machines; and one of patches beside one for their state. */
function settleUpdates(headers: readonly string[], roles: (Role | undefined)[]): void {
  if (!roles.some(isOfMachine)) return;
  for (const [index, header] of headers.entries()) roles[index] ??= roleOfUpdate(header);
  // "Patch" beside "State", which says of each whether it is there.
  if (roles.includes('kb') || roles.includes('version') || !roles.some((role) => STATES.has(role))) return;
  for (const [index, header] of headers.entries()) if (PATCHES.test(header.trim())) roles[index] ??= 'kb';
}

/**
 * What a heading with the number of an update in it says of its column: "KB2553549 installed?" is `has-KB2553549`, the
 * number alone `of-KB2553549`, "KB2553549 fehlt" `missing`.
 */
function roleOfUpdate(header: string): Role | undefined {
  const [, before = '', digits, behind = ''] = UPDATE_HEADING.exec(header.replace(CHOICE, '')) ?? [];
  if (digits === undefined) return undefined;
  const kb: KbNumber = `KB${Number(digits)}`;
  const words = `${before} ${behind}`.replace(/[\s:：?？()（）[\]_/-]+/g, ' ').trim();
  if (words === '') return `of-${kb}`;
  if (deniesInstalled(words) || isAbsence(words)) return 'missing';
  const role = roleOf(words);
  if (role === 'status' || role === 'kb' || isAttempt(words)) return `of-${kb}`;
  if (role === 'installed' || role === 'installed-on' || affirmsInstalled(words)) return `has-${kb}`;
  return role === 'missing' || role === 'wanted' ? 'missing' : undefined;
}

// "Present?" may be asked of one update.
const ASKS = /[?？]|有無|是否|여부/;

function settleInstalled(headers: readonly string[], roles: (Role | undefined)[]): void {
  if (roles.includes('kb')) return;
  for (const [index, header] of headers.entries()) {
    if (roles[index] === 'installed' && !isAttempt(header) && !ASKS.test(header)) roles[index] = 'inventory';
  }
}

function isOfMachine(role: Role | undefined): boolean {
  return role === 'host' || role === 'other-host' || role === 'name';
}

function settleHosts(headers: readonly string[], roles: (Role | undefined)[]): void {
  const ranks = headers.map((header, index) => (roles[index] === 'host' ? rankOf(plainWord(header)) : Infinity));
  const best = Math.min(...ranks);
  for (const [index, rank] of ranks.entries()) if (rank > best && rank < Infinity) roles[index] = 'other-host';
  if (best < Infinity || roles.includes('name')) return;
  const last = headers.findIndex((header, index) => roles[index] === undefined && LAST_HOSTS.has(plainWord(header)));
  if (last >= 0) roles[last] = 'host';
}

function rankOf(word: string): number {
  if (TELLER.has(word)) return HOST_RANKS.length + 1;
  const rank = HOST_RANKS.findIndex((words) => words.has(word));
  return rank < 0 ? HOST_RANKS.length : rank;
}

function settleVersions(headers: readonly string[], roles: (Role | undefined)[]): void {
  const words = headers.map((header) => plainWord(header.slice(0, 60)));
  const named = headers.map((header) => fileNamedIn(header) === 'tcpip.sys');
  const isNamed = (index: number): boolean => named[index] === true;
  const ownColumn = roles.some((role, index) => role === 'version' && isNamed(index));
  const saysFile = named.includes(true);
  // With a column for the file, the version is the file's.
  const besideOs = words.some((word) => OS_NAMES.has(word)) && !roles.includes('os-version') && !roles.includes('file');
  const besideOther = words.some((word) => OTHER_THINGS.has(word));
  for (const [index, role] of roles.entries()) {
    if (role === 'installed' && saysFile && !ownColumn) roles[index] = 'version';
    if (role === 'found' && saysFile && !ownColumn) roles[index] = 'version';
    if (role === 'ignored' && isNamed(index)) roles[index] = 'unsure';
    if (role !== 'version' || isNamed(index)) continue;
    if (ownColumn) roles[index] = 'ignored';
    else if (!BARE_VERSION.has(words[index] ?? '') || saysFile) continue;
    else if (besideOther) roles[index] = 'found';
    else if (besideOs) roles[index] = 'os-version';
  }
}

/** True for a word that heads a column or labels a value. */
export function isHeading(word: string): boolean {
  return ROLES.has(plainWord(word));
}

const PROMISE_NOTHING = new Set<Role>([
  'host',
  'other-host',
  'name',
  'file',
  'original-name',
  'status',
  'installed',
  'inventory',
  'installed-on',
  'installed-by',
  'done-on',
  'done-by',
  'found',
  'wanted',
  'told',
  'wmi-status',
  'doubt',
  'answer',
  'error',
  'unit',
  'note',
  'remark',
  'unknown',
]);

const OF_NO_FACT = new Set<Role>(['wanted', 'missing', 'doubt', 'answer', 'error']);

/**
 * True for a row of headings over machines, whatever the others mean: what stands below it is no plain list.
 *
 * @example headsMachines(['host', 'golden image'], ['host', undefined]) // true
 */
export function headsMachines(headers: readonly string[], roles: readonly (Role | undefined)[]): boolean {
  const others = roles.some((role) => role === undefined || OF_NO_FACT.has(role) || updateOf(role) !== undefined);
  return (
    others &&
    roles.includes('host') &&
    headers.every(
      (header, index) =>
        header !== '' &&
        (!/\d/.test(header) ||
          isAboutFile(header) ||
          (UPDATE_HEADING.test(header.replace(CHOICE, '')) && roles[index] !== undefined)),
    )
  );
}

/**
 * The update that a column is for.
 *
 * @example updateOf('has-KB2553549') // 'KB2553549'
 */
export function updateOf(role: Role | undefined): KbNumber | undefined {
  const [, digits] = /^(?:has|of)-KB(\d+)$/.exec(role ?? '') ?? [];
  return digits === undefined ? undefined : `KB${Number(digits)}`;
}

/** "tcpip.sys on SRV99": a heading all the same, unless the version stands in it. */
function isAboutFile(header: string): boolean {
  return fileNamedIn(header) !== undefined && versionIn(header) === undefined;
}

/** True where these headers promise a fact, and not a host's name alone. */
export function promiseFacts(roles: readonly (Role | undefined)[]): boolean {
  return roles.some((role) => role !== undefined && !PROMISE_NOTHING.has(role));
}
