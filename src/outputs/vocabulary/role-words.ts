import { plainWord } from './plain-word.ts';
import type { Role, UpdateRole } from './roles.ts';

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
  | 'aside'
  | 'start-note'
  | 'day'
  | 'origin'
  | 'unknown'
  | 'open'
  | 'vague'
  | 'unsure'
  | UpdateRole
  | 'place'
  | 'taken'
  | 'event'
  | `uptime-${string}`
  | `boot-${string}`
  | 'zone';

/*
 * Words that head a column or label a value by themselves, in twelve languages. Property names of WMI and .NET are the
 * same on every Windows; the others are what people write. How words are joined to more: see `role-of-heading.ts`.
 */
const WORDS: Readonly<Record<Exclude<Role, Settled>, string>> = {
  host:
    'host fulldomainname clusternode clusterknoten クラスターノード hostname hosts certname minion minionid computer computername machine machinename server servername servers node csname pscomputername source ' +
    'systemname device vm vmname virtualmachine guest guestname client clientname netbiosname netbios dnsname dnshostname fqdn workstation asset assetname ' +
    'assetnames endpoint devicename agentname targetcomputer targetname 仮想マシン 仮想マシン名 ゲスト ゲスト名 クライアント クライアント名 ホスト ホスト名 コンピューター コンピュータ コンピューター名 コンピュータ名 サーバー ' +
    'サーバ サーバー名 サーバ名 マシン ' +
    'マシン名 機器名 端末 端末名 端末機名 rechner rechnername nomdhote nomdelhote hote ordinateur nomdelordinateur serveur equipo nombredehost ' +
    'nombredeequipo servidor nomehost nomecomputer hostnaam computernaam nomedohost nomedocomputador computador nomedoservidor nomedoequipamento máquina ' +
    'nazwahosta nazwakomputera komputer serwer nazwaserwera имясервера узел имяузла компьютер имякомпьютера сервер хост ' +
    '主机 主机名 计算机 计算机名 服务器 服务器名 主機 主機名稱 電腦 電腦名稱 伺服器 伺服器名稱 서버 서버명 서버이름 호스트 호스트명 호스트이름 컴퓨터 컴퓨터명 컴퓨터이름' +
    ' ci ciname cmdbci affectedci affectedhost affectedserver affectedcomputer configurationitem configurationitemname resourcename nodename endpointname pc pcname 構成アイテム 構成アイテム名 構成項目 構成項目名 資産 資産名 デバイス デバイス名 ノード ' +
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
    'filename file searchedfile filechecked checkedfile filepath filepathfull path imagepath imagename image module modulename entry process binary executable driver targetfile ' +
    'folder folderpath directory fullname ファイル パス ファイル名 ファイルパス フォルダー フォルダ datei dateiname fichier archivo bestand файл 文件' +
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
    'aktuell aktuelleversion installierteversion gefunden vorhandeneversion actuel actuelle versionactuelle versioninstallee trouve ' +
    'versionactual versioninstalada encontrado versioneinstallata versioneattuale trovato huidigeversie geinstalleerdeversie gevonden ' +
    'текущаяверсия установленнаяверсия найдено 現在 現在のバージョン 現バージョン 現在の版 現行の版 現在版 最新の値 実測値 実測 インストール済みバージョン 検出 検出バージョン 検出されたバージョン 見つかったもの 実際 ' +
    '当前版本 已安装版本 当前 检测到 현재 현재버전 설치된버전 value wert valeur valor valore waarde значение 値 值 값 lastvalue' +
    ' 現行バージョン インストールバージョン 導入済みバージョン 導入バージョン gefundeneversion versiontrouvée versiondétectée détectée versiónencontrada versiónexistente versionerilevata ' +
    'rilevata aangetroffenversie gevondenversie huidig обнаруженнаяверсия найденнаяверсия обнаружено 安装版本 检测到的版本 现有版本 目前版本 已安裝版本 安裝版本 目前 설치버전 감지된버전 확인된버전 ' +
    '발견된버전 versãoinstalada versãoatual versãoencontrada encontrada atual zainstalowanawersja wersjazainstalowana bieżącawersja aktualnawersja',
  'os-version':
    'osversion osbuild ansiblekernel build buildnumber osバージョン ビルド betriebssystemversion versiondusysteme versiondelsistemaoperativo ' +
    'versãodosistemaoperacional versãodoso wersjasystemuoperacyjnego wersjasystemu versioneso versievanbesturingssysteem версияос os版本' +
    ' osのバージョン ビルド番号 buildnummer versionos versiondelos versiondelso versióndeso versiondelsistema compilación versionesistemaoperativo ' +
    'versionedelsistemaoperativo osversie версияоперационнойсистемы сборка номерсборки 操作系统版本 系统版本 内部版本 内部版本号 作業系統版本 組建編號 os버전 운영체제버전 빌드 빌드번호 versãoso',
  product:
    'edition os osname computeros operatingsystem product windows エディション os名 製品 製品名 betriebssystem betriebssystemname betriebsystemname systemedexploitation ' +
    'nomedosistemaoperacional sistemaoperacional nazwasystemuoperacyjnego systemoperacyjny nomdusystemedexploitation edicion sistemaoperativo ' +
    'nombredelsistemaoperativo nombredelso имяос edizione nomeso editie besturingssysteem редакция ос названиеос операционнаясистема ' +
    '操作系统 os名称 版本类型 作業系統 운영체제' +
    ' オペレーティングシステム nomdelos produit système producto prodotto besturingssysteemnaam naamvanbesturingssysteem продукт 操作系统名称 产品 产品名称 作業系統名稱 產品 產品名稱 os이름 운영체제명 운영체제이름 제품 제품명 produto edição produkt',
  kb:
    'kb kbs kblist hotfixlist kbid kbnumber kbnummer kb番号 articleid hotfix hotfixid hotfixname oshotfix hotfixes hotfixs updates installedupdates installedkbs update parche parches ' +
    'poprawka poprawki aktualizacja aktualizacje atualização atualizações 更新プログラム 修正プログラム 更新プログラム番号 ホットフィックス ' +
    'インストール済み更新プログラム installierteupdates misesajour correctifs actualizaciones revisiones aggiornamenti обновление обновления исправления ' +
    '修补程序 更新 补丁 修補程式 업데이트 핫픽스 패치' +
    ' updatetitle updatename 番号 更新プログラム名 適用済み更新プログラム 適用済みkb 適用済kb windows更新プログラム 適用済みパッチ 適用済パッチ 適用済みkb番号 適用済みの更新プログラム 導入済みkb インストール済みkb インストール済みの更新プログラム インストールされた更新プログラム 已安装补丁 已安装kb 已安裝kb installiertekb installiertekbs 適用済み修正プログラム ' +
    'miseàjour misesàjourinstallées correctif correctifsinstallés numérokb numérodekb actualización ' +
    'actualizacionesinstaladas aggiornamento aggiornamentiinstallati ' +
    'geïnstalleerdeupdates номерkb установленныеkb установленныеобновления 更新程序 更新编号 kb编号 补丁编号 已安装更新 已安装的更新 知识库编号 更新程式 kb編號 已安裝更新 已安裝的更新 업데이트번호 ' +
    'kb번호 설치된업데이트 설치된kb 설치된핫픽스 번호 atualizaçõesinstaladas númerodakb zainstalowaneaktualizacje numerkb',
  article:
    'article articles articleno articlenumber kbarticle kbarticles kbartikel articlekb artículokb articolokb статьяkb artigokb 知识库文章 知識庫文章 기술자료 サポート技術情報 記事番号 artikel artikelnummer artikelid numérodarticle artículo articolo статья artigo artykuł',
  'installed-on':
    'installedon hotfixinstalledon hotfixinstalldate installdate dateinstalled installeddate installationdate dateofinstallation appliedon dateapplied applieddate installiertam installationsdatum ' +
    'eingespieltam datedinstallation installéele installéle appliquéle fechadeinstalación fechainstalación instaladoel aplicadoel datadiinstallazione datainstallazione ' +
    'installatoil installatiedatum geïnstalleerdop датаустановки установленодата datadeinstalação datadainstalação instaladoem datainstalacji zainstalowanodnia ' +
    '適用日 適用日時 適用年月日 インストール日 インストール日時 導入日 導入日時 安装日期 安装时间 安裝日期 安裝時間 설치일 설치일자 설치날짜 적용일 적용일자',
  'installed-by':
    'installedby appliedby installiertvon eingespieltvon installépar appliquépar instaladopor aplicadopor installatoda geïnstalleerddoor установил кемустановлено 適用者 導入者 インストール者 安装人 安装者 설치자',
  boot:
    'boot boottime bootup booted bootdate upsince lastreboot rebooted lastrestart restarted lastboot lastboottime lastbootuptime boottimeutc systemboottime ' +
    'startup started computerboottime 起動 起動時刻 起動日時 起動時間 システム起動時刻 システム起動日時 最終起動 ' +
    '最終起動日時 最終起動時刻 前回の起動 前回起動 前回起動日時 前回起動時刻 直近の起動日時 最終起動日 起動日 os起動日時 サーバー起動日時 サーバ起動日時 最終再起動 最終再起動日時 最終再起動日 前回の再起動 再起動日時 システム起動時間 systemstartzeit startzeit letzterstart demarrage dernierdemarrage heurededemarrage ' +
    'heurededemarragedusysteme arranque ultimoarranque tiempodearranquedelsistema avvio ultimoavvio tempodiavviosistema ' +
    'opstarttijd opstarttijdvansysteem laatstgestart tempodeinicializaçãodosistema últimainicialização horadearranquedosistema ' +
    'tempodearranquedosistema últimareinicialização czasrozruchusystemu czasuruchomieniasystemu ostatnirozruch ostatnieuruchomienie загрузка времязагрузки ' +
    'времязагрузкисистемы 启动时间 系统启动时间 上次启动 ' +
    'laststartup starttimeos gestartetam letzterneustart letztersystemstart horadeinicio horadearranque fechadearranque ultimoinicio horadeiniciodelsistema datededemarrage dernierredemarrage ' +
    'oradiavvio datadiavvio ultimoriavvio laatsteopstart laatstestart laatsteherstart opgestart systeemopstarttijd последняязагрузка последнийзапуск времязапуска ' +
    '上次启动时间 最近启动时间 开机时间 上次開機時間 系統開機時間 開機時間 부팅시간 부트시간 시스템부트시간 시스템부팅시간 마지막부팅 마지막부팅시간 부팅일시 시작시간' +
    ' letzterboot systemstart dernierdémarragedusystème últimoreinicio últimoarranquedelsistema laatsteopstarttijd последняяперезагрузка ' +
    'времяпоследнейзагрузки 最后启动时间 最后重启时间 上次重启 上次重启时间 上次重新開機 最後開機時間 마지막재부팅 마지막재시작 최근부팅 ostatnirestart',
  uptime:
    'uptime systembetriebszeit システム稼動時間 システム稼働時間 稼動時間 tempsdactivitésystème tiempodeactividaddelsistema tempodiattivitàsistema systemuptime machineuptime computeruptime upfor hasbeenupfor beenupfor 稼働 連続稼働 稼働時間 連続稼働時間 稼働期間 連続稼働期間 betriebszeit laufzeit tempsdefonctionnement dureedefonctionnement ' +
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
    'deploymentstate installationstatus installationstate installstatus laststate patchstate situação stan wynik result results action operation operationname compliance ' +
    'compliancestate compliant updatestate installstate patchstatus updatestatus updateinstallationstate updateinstallationstatus ' +
    'kbstatus resultcode outcome 状況 現況 实施情况 安装情况 状况 狀況 情况 情況 상황 현황 situación situation 状態 ステータス 結果 適用状況 適用状態 インストール状態 操作 判定 zustand ergebnis aktion vorgang etat statut resultat estado resultado operacion ' +
    'accion stato esito risultato operazione resultaat actie bewerking состояние статус результат действие операция 状态 结果 狀態 상태 결과 작업' +
    ' installationsstatus statutdinstallation étatdelinstallation estadodelainstalación statoinstallazione installatiestatus статусустановки ' +
    'состояниеустановки 安装状态 更新状态 安裝狀態 설치상태 적용상태 적용결과 estadodainstalação',
  installed:
    'installed isinstalled done erledigt fait hecho fatto gedaan выполнено 完了 完成 완료 gotowe feito applied isapplied present deployed patched 適用 適用済み 適用済 ' +
    '適用有無 インストール済み インストール済 導入済み 有無 installiert vorhanden installe applique ' +
    'instalado aplicado installato applicato geinstalleerd toegepast zainstalowana zainstalowane zainstalowano zainstalowany installert installeret ' +
    'installerad asennettu nainstalováno telepítve yüklü instalat установлено применено 已安装 已应用 是否安装 설치됨 설치여부 적용됨 ' +
    'installation インストール 導入 安装 安裝 已安裝 설치 적용 instalacion installazione installatie установка' +
    ' eingespielt angewendet installée appliquée présente instalada aplicada installata applicata aanwezig установлен установлена применён применена 已打补丁',
  asked:
    'exists exist fileexists ispresent ondisk inplace available active effective updated match loaded isloaded inuse copied succeeded success successful valid testpath existiert geladen kopiert existe chargé cargado esiste caricato bestaat существует загружен carregado 読み込み 存在 存在する 已加载 已載入 已找到 존재 로드됨 발견 ' +
    'count installcount installedcount occurrences qty hits instances matches anzahl treffer cantidad conteggio aantal quantità quantidade ocorrências coincidencias количество совпадения 件数 個数 一致 数量 匹配 개수 건수',
  phase:
    'phase wave ring stage step scenario set origin provenance welle stufe schritt szenario herkunft vague étape origine oleada etapa escenario origen ' +
    'ondata fase stap herkomst волна фаза этап сценарий происхождение cenário origem フェーズ 段階 ステージ ステップ シナリオ 由来 出所 阶段 场景 来源 단계 시나리오 출처',
  doubt:
    'sideindicator deadline duedate due overdue overduedays when schedule progress progression percent percentage percentcomplete severity msrcseverity priority risk cve cves cvss approval approved updateapprovalaction applicable releasedate released published exitcode returncode rc retcode returnvalue errorlevel hresult ' +
    'frist fallig termin wann zeitplan fortschritt avancement quand echeancier progreso cuando avanzamento quando voortgang wanneer когда прогресс progresso kiedy postep schweregrad prioritat risiko genehmigung anwendbar veroffentlicht erscheinungsdatum echeance gravite priorite risque approbation datedepublication datedesortie ' +
    'plazo fechalimite gravedad prioridad riesgo aprobacion aplicable fechadepublicacion scadenza gravita priorita rischio approvazione applicabile datadirilascio ' +
    'termijn ernst prioriteit risico goedkeuring vantoepassing publicatiedatum releasedatum срок критичность приоритет риск утверждение применимо датавыпуска ' +
    '期限 進捗 進捗率 時期 日程 进度 進度 진행률 일정 重大度 深刻度 優先度 リスク 承認 該当 公開日 リリース日 終了コード 截止日期 严重性 优先级 风险 审批 发布日期 기한 심각도 우선순위 위험 승인 해당 게시일',
  answer:
    'reachable online ping alive responds confirmed verified erreichbar bestatigt joignable enligne confirme accesible enlinea confirmado raggiungibile confermato ' +
    'bereikbaar bevestigd доступен подтверждено 到達 応答 疎通 確認済み 在线 可达 已确认 응답 확인됨',
  error:
    'errorcode fehlercode codeerreur codederreur códigodeerror codiceerrore foutcode кодошибки エラーコード 错误代码 오류코드 ' +
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

/**
 * The role that a word by itself gives a column or a property, in whatever spelling: see `plainWord`.
 *
 * @example roleOfWord('Computer-Name') // 'host'
 * @example roleOfWord('tcpip.sys version (current)') // undefined: see `roleOf`
 */
export function roleOfWord(word: string): Role | undefined {
  return ROLES.get(plainWord(word));
}
