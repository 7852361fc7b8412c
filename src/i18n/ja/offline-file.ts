/** The Japanese words of the file for use without a network, and of the page that offers it. */
export const offlineFile = {
  title: 'オフライン環境で使う',
  description:
    '判定ツールと一覧を1つにまとめたHTMLファイルと、対象のWindowsで実行するスクリプトをダウンロードできます（SHA-256付き）。',
  lead: '判定ツールとすべての一覧を、1つのHTMLファイルにまとめました。USBメモリなどにコピーして、ブラウザーで開くだけで使えます。',
  downloads: 'ダウンロード',
  downloadsCaption: 'ダウンロードできるファイル',
  columns: { file: 'ファイル', size: 'サイズ（バイト）', content: '内容' },
  contents: {
    page: '判定ツールと一覧（日本語と英語）。',
    script: '対象のWindowsで実行し、そのコンピューターを判定するスクリプト。',
    json: 'このサイトの収録データのすべて（JSON）。',
    csv: '更新プログラムの表（CSV）。',
  },
  sumsCaption: 'ファイルのSHA-256',
  sums: '同じ値の一覧：',
  catalog: 'いずれも同じ版のデータ（{version}）から作成しています。データが同じなら、ファイルも同じになります。',
  verify: 'ファイルを確かめる（SHA-256）',
  verifyWindows:
    'コピー先で次のコマンドを実行し、表示された値をこのページの値と比べてください。certutilはWindows 7とWindows Server 2008 R2にもあります。付属のPowerShell 2.0にはGet-FileHashがありません。古いcertutilでは、値が2桁ごとに空白で区切られます。',
  verifyLinux:
    'sha256sumがある環境では、このサイトと同じフォルダー構成（offline、tools、api/v1）で保存し、offlineフォルダーで次のコマンドを実行すると、まとめて確かめられます。',
  use: 'HTMLファイルの使い方',
  useSteps: [
    'check-497.htmlをコピーし、ブラウザーで開きます。インストールも管理者権限も不要です。',
    'バージョンを1つ入力するか、コマンドの出力、台帳、tcpip.sys、更新プログラムのパッケージを、貼り付けるかドロップします。',
    '結果は、CSV、JSON、チケット用の文面、カレンダーとして保存できます。',
  ],
  useNetwork:
    'このファイルは、どこにも通信しません。通信を禁止するポリシー（Content Security Policy）もファイルに含まれています。',
  browsers:
    '判定ツールは、ChromeとEdgeは109以降、Firefoxは115以降、Safariは16.4以降に向けて作っています。Linux版のChromium 109と153でテストしています。Windows上では確認していません。Internet Explorerなどの古いブラウザーやJavaScriptが無効な環境では、一覧だけを読めます。',
  limits: 'このファイルのデータは、自動では更新されません。新しい版が必要なときは、もう一度ダウンロードしてください。',
  script: 'スクリプトの使い方',
  scriptLead:
    'check-497.jsは、Windows Script Hostで動くスクリプトです。PowerShellもブラウザーもないServer Coreでも使えるように作っています。tcpip.sysのバージョンと起動日時を読み取るだけで、何も変更しません。',
  scriptEngine:
    '//E:JScriptは、スクリプトの言語の指定です。省略すると、拡張子.jsがエディターに関連付けられているコンピューターでは動作しません。',
  switches: [
    ['/lang:ja', '日本語で表示します（指定しなければ英語）。'],
    ['/computer:SRV01,SRV02', 'ほかのコンピューターをWMIで調べます。'],
    ['/list:servers.txt', 'ファイルに1行に1台ずつ書いたコンピューターを調べます。'],
    ['/csv', 'CSVで出力します。このサイトの判定ツールで読み取れます。'],
    ['/nagios', '監視プラグインの形式で、1行で出力します。'],
  ],
  switchesCaption: '主な引数',
  switchColumns: { name: '引数', meaning: '意味' },
  exits:
    '終了コードは、対策済みが0、引数の誤りが1、未対策が2、判定不能か対象外が3です。複数台のときは、最も悪いもの（2、3、0の順）です。',
  monitors:
    '監視に使うときは、終了コードだけでなく、出力された文字列も条件にしてください（/nagiosでは先頭の「OK -」、それ以外では判定の語）。スクリプトが実行されなかった場合でも、スクリプト ホストが0で終了することがあります。',
  remote:
    'ほかのコンピューターを調べるには、対象の管理者であるアカウントが必要です。ドメインに参加していない場合、組み込みのAdministratorを除くローカル アカウントは、ネットワーク経由では管理者の権限がユーザー アカウント制御（UAC）によって外されます。アクセスが拒否されたときは、Administratorかドメインのアカウントを使用するか、対象のコンピューターで直接実行してください。',
  scriptTested:
    '動作は、Windows Script Hostを模した環境でテストし、WineのWindows Script Hostでも実行しています。Windows上では確認していません。最初は、結果が分かっているコンピューターで試してください。',
  scriptMore: '引数の一覧は、次のコマンドで表示されます。',
  fromData: 'オフライン環境用に、判定ツールと一覧を1つにまとめたファイルがあります。',
  file: {
    title: '497日問題の判定（オフライン版）',
    lead: 'Windowsの497日問題が修正されているかどうかを、tcpip.sysのファイル バージョンから判定します。このファイルだけで動作し、どこにも通信しません。',
    about: 'このファイルについて',
    catalog: 'データの版',
    origin: '入手元',
    license: 'ライセンス',
    licenseText:
      '同じMITライセンスの{libraries}と、Blue Oak Model License 1.0.0（blueoakcouncil.org/license/1.0.0）のsaxを含みます。Microsoftの文書のタイトルの権利はMicrosoftにあります。',
    archiveLicense: '更新プログラムのパッケージを展開する部分は、次のライセンスのソフトウェアも含みます。',
    cannot: 'できないこと',
    cannotText: [
      'データは自動では更新されません。新しい版は入手元から取得してください。',
      '検索、解説、更新プログラムごとのページはサイトにだけあります。',
      'Windowsを調べたり変更したりすることはありません。判定するのは、入力された内容だけです。',
    ],
    notRunning:
      '判定ツールは動いていません。JavaScriptが無効か、ブラウザーが古いためです。下の一覧はこのまま使えます。対策済みの最小バージョンの表と見比べてください。',
    updates: '修正を含む更新プログラム（OS別）',
    tableNote:
      '日本マイクロソフトの一覧によると、どの更新プログラムも、KB2553549より新しいtcpip.sysを含みます。セキュリティ情報に、置き換えたKB番号の記載があれば、その番号を示します。「—」は不明です。',
    declared: '置き換えたもの（セキュリティ情報による）',
    versionsBy: 'バージョン番号の出典',
    known: '一覧にない更新プログラムとビルドの、分かっているtcpip.sysのバージョン',
    branch: 'ブランチ',
    doubts: '疑問点',
    rollups: '複数の資料から対策済みと判断できるもの',
    verdicts: '判定ごとの次の手順',
    how: 'バージョンの調べ方',
    howExplorer:
      'エクスプローラーでC:\\Windows\\System32\\drivers\\tcpip.sysのプロパティを開き、［詳細］タブの［ファイル バージョン］を見ます。',
    howCommand: 'コマンド プロンプトでは、次のコマンドを実行します。',
    sources: '出典',
  },
} as const;
