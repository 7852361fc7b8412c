/** The Japanese words of the open data, the list of changes and the feeds. */
export const openData = {
  title: '公開データとAPI',
  description:
    'このサイトの収録データのすべて（JSON、CSV）とJSON Schemaの取得方法、互換性の約束、判定のテスト データを説明します。',
  lead: '収録している事実のすべてを、出典と根拠の強さとともに、静的なファイルとして公開しています。登録やキーは不要で、ほかのサイトのスクリプトからも取得できます（CORS）。ライセンスはMITです。',
  addresses: 'アドレス',
  addressesLead:
    'どの文書も、使っているスキーマ（$schema）、データの版（catalog）、ライセンス（license）で始まります。分かっていない項目は、文書に含まれません（CSVでは空欄です）。',
  addressesCaption: '公開しているデータ',
  addressColumn: 'アドレス',
  contentColumn: '内容',
  schemaColumn: 'JSON Schema',
  noSchema: 'なし',
  contents: {
    catalog: '収録データのすべて。判定に必要な事実（assessment）と、2016年以降のロールアップ（rollups）を含みます。',
    csv: '更新プログラム×ビルド×ブランチの表。バイト順マーク付きのUTF-8で、Excelでそのまま開けます。',
    edition:
      '1つのOS（Service Packごと）。対策済みの最小バージョン、修正を含む更新プログラム、分かっているバージョンを含みます。',
    update: '1つの更新プログラム。適用されている場合に言えることを含みます。ロールアップは対象外です。',
    vectors: '入力と、それに対する判定の組。自分で実装した判定の検証に使えます。',
  },
  exampleAddress: '例',
  machines: '複数のコンピューターの判定をJSONで保存したファイルのスキーマ：',
  promise: '互換性の約束',
  promiseLead: 'アドレスのv1は、形式の版です。事実の訂正や追加では変わりません。',
  promises: [
    'v1では、アドレス、項目、CSVの列をなくさず、名前、型、意味も変えません。増やすことはあります。CSVの列は右端に増やします。知らない項目は無視してください。',
    '判定理由のように決まった値を取る項目には、値が増えることがあります。知らない判定や理由は、判定不能（cannot-tell）として扱ってください。',
    'CSVの列は、位置ではなく名前で読んでください。行や要素の順序は約束しません。',
    '項目の削除や意味の変更が必要になったときは、v2を別のアドレスで公開します。v1は、その後も少なくとも12か月間は同じアドレスで公開し、更新を続けます。',
    'assessmentだけで計算した判定は、このサイトの判定と一致します。',
  ],
  version: 'データの版を確かめる',
  versionLead:
    '版は「日付+ハッシュ」です。ハッシュが同じなら、事実もすべて同じです。作成日時は含まれないため、データが同じなら、ファイルも同じになります。',
  versionHow:
    'ハッシュは、catalog.jsonのsources、scope、editions、updates、rollups、facts、notes、changesをこの順に並べた、空白のないJSON（UTF-8）のSHA-256の先頭12桁です。',
  versionNow: '現在の版',
  examples: '使用例',
  examplesLead: 'PowerShellとExcelの例は文書に基づいて書いたもので、Windows上での動作は確認していません。',
  curl: 'curl',
  curlLead: '全体の表と、1つの更新プログラムを取得します。',
  powershell: 'PowerShell 3.0以降',
  powershellLead: '文字コードを指定して読み込み、ビルド6.1.7601の分かっているバージョンを並べます。',
  powershell2: 'PowerShell 2.0',
  powershell2Lead:
    'Windows 7とWindows Server 2008 R2に付属するPowerShell 2.0にはInvoke-RestMethodもConvertFrom-Jsonもないため、CSVを使います。',
  oldTls:
    '古いWindowsの既定の設定では、TLS 1.2を要求するサーバーに接続できないことがあります。その場合は、別のコンピューターで取得したファイルをコピーしてください。',
  excel: 'Excel（Power Query）',
  excelLead: '［空のクエリ］の［詳細エディター］に貼り付けると、ビルド6.1.7601の行だけの表になります。',
  hash: 'ハッシュの計算（jq）',
  hashLead: 'catalog.hashと同じ12桁が表示されます。',
  own: '判定を自分で実装する',
  ownLead:
    'catalog.jsonのassessmentには、判定に必要な数値がすべて入っています。バージョンは、同じビルドの同じブランチの中でだけ比べてください。',
  ownVersion: 'ファイル バージョンから判定する（assessment.version）',
  versionSteps: [
    '4つの数値のうち、はじめの3つがビルドです。4番目の数値をrangesと比べて、ブランチを決めます。',
    'OS（editions）が分かっていて、そのbuildsにビルドがなければ、cannot-tell（edition-mismatch）です。',
    'はじめの2つの数値がaffectedになければ、out-of-scopeです。大きいほうに外れていればnewer-windows、小さいほうならolder-windowsです。',
    'バージョンの文字列が示すブランチが番号のブランチと違えば、cannot-tell（branch-mismatch）です。どのブランチにも入らないか、buildsにないビルドなら、cannot-tell（no-fix-level-known）です。',
    'そのビルドにfixedByがあれば、fixed（newer-than-listed-line、根拠の強さはderived）です。根拠の連なりはscope.derivationsにあります。',
    '4番目の数値が、そのビルドとブランチのlistedにある項目のrevision以上で、かつその項目のeditionsに、考えられるすべてのOSが入っていれば、fixed（at-or-above-listed-update）です。根拠の強さは、該当する項目のうちrevisionが最も小さいもののlistStrengthです。',
    '該当する項目がなければ、4番目の数値がfixLevelのrevision以上ならfixed（at-or-above-fix-level）、未満ならnot-fixed（below-fix-level）です。根拠の強さはstrengthです。',
    'fixLevelがなければcannot-tellです。notIssuedがあればno-gdr-fix-known、なければno-fix-level-knownです。',
  ],
  ownReasons: '判定理由（reason）ごとの意味と対応は、コードと同じ名前の見出しにあります。例：',
  ownInstalled: '適用済みの更新プログラムから判定する（assessment.installed）',
  installedSteps: [
    'fixが適用されているか、そのOS用のlistedにあってdoubtfulでないものが適用されていれば、fixed（listed-update-installed、根拠の強さはofficial）です。',
    'なければ、そのOS用のcarriersにあるものが適用されていれば、fixedです。理由はそのうち最初のもののreason、根拠の強さはderivedで、根拠の連なりはscope.derivationsにあります。',
    'どちらでもなければcannot-tellです。doubtfulのものだけがあればdoubtful-update-only、なければno-listed-update-installedです。この情報だけでnot-fixedと判定することはありません。',
  ],
  ownVectors:
    'vectors.jsonには、判定が変わる番号とその前後を含む入力（texts、versions、installed、machines）と、それぞれの判定、理由、根拠の強さがあります。ファイル バージョンが分かっている場合は、適用済みの更新プログラムより優先します。組み合わせの例はmachinesにあります。',
  license: 'ライセンス',
  licenseText:
    'データはMITライセンスです。複製には、著作権表示（license.notice）とライセンス文を残してください。Microsoftの文書のタイトルの権利はMicrosoftにあります。',
  licencesText:
    'このサイトのプログラムもMITライセンスです。含まれるライブラリのライセンスも、次のファイルにまとめています。',
  feed: {
    title: '497日問題：データの変更',
    description: '497日問題リファレンスの収録データに加えられた変更です。',
    itemTitle: 'データの変更（{date}）',
  },
  changes: {
    title: 'データの変更履歴',
    description: '497日問題の収録データに加えられた変更を、日付順に掲載しています。フィードでも受け取れます。',
    lead: '収録している事実に加えた変更です。新しいものから順に並んでいます。',
    feed: '変更をフィード（RSS）で受け取る',
    data: '公開データとAPI',
  },
} as const;
