/** The Japanese words for update packages and component lists: apart, because they come only when there is one. */
export const packages = {
  title: '更新プログラムのパッケージとコンポーネントの一覧',
  caption: 'パッケージとコンポーネントの一覧の読み取り結果',
  columns: {
    package: 'パッケージ',
    versions: 'tcpip.sys',
    answer: '判定',
    notes: '補足',
  },
  reading: '{name}を読み取り中（{count}個中{at}個目）',
  unpacking: '{name}を展開中（{count}個中{at}個目）',
  cancel: 'パッケージの読み取りを中止',
  done: 'パッケージと一覧を{count}件読み取りました。',
  doneSome: 'パッケージと一覧を{count}件読み取りました。読み取れなかったもの：{problems}件。',
  cancelled: 'パッケージの読み取りを中止しました。',
  goOn: '残りを読み取る',
  listOf: '{name}（コンポーネントの一覧）',
  inside: '{file}に含まれていたもの',
  verdicts: {
    fixed: '修正を含む',
    'not-fixed': '修正より古い',
    'cannot-tell': '判定不能',
    'no-tcpip-in-package': 'tcpip.sysなし',
    invalid: '読み取り不可',
  },
  package: {
    'brings-fix': 'このパッケージのtcpip.sysは、497日問題の修正を含みます。',
    'older-than-fix': 'このパッケージには、修正より古いtcpip.sysが含まれます。適用しても497日問題は解決しません。',
    'no-tcpip-in-package': 'このパッケージにtcpip.sysは含まれません。適用しても497日問題の判定は変わりません。',
    'no-fix-level-known':
      'このパッケージにはtcpip.sysが含まれますが、対策済みの最小バージョンが分かっていないビルドまたはブランチのものがあります。',
    'other-windows': 'このパッケージのtcpip.sysは、このサイトの対象ではないWindowsのものです。',
  },
  stored: {
    'brings-fix':
      '保存されている最も新しいtcpip.sysは、497日問題の修正を含みます。使用中かどうかは、この一覧では分かりません。',
    'older-than-fix':
      '保存されている最も新しいtcpip.sysは、修正より古いものです。使用中かどうかは、この一覧では分かりません。',
    'no-tcpip-in-package': 'この一覧に、tcpip.sysを含むコンポーネントの名前はありません。',
    'no-fix-level-known':
      '保存されている最も新しいtcpip.sysについて、対策済みの最小バージョンが分かっていません。使用中かどうかは、この一覧では分かりません。',
    'other-windows': '保存されているtcpip.sysは、このサイトの対象ではないWindowsのものです。',
  },
  storedOnly:
    '一覧から分かるのは、保存されているものだけです。コンピューターの判定には、System32\\driversにあるtcpip.sysのバージョンを使用してください。',
  problems: {
    'not-a-package':
      '内容が更新プログラムのパッケージではありません。もう一度ダウンロードするか、Windows Vista、7、Server 2008、2008 R2向けの.msu、.cab、またはそれを含む.zip、.exeを選んでください。',
    'no-package-inside':
      'Windows Vista、7、Server 2008、2008 R2向けの.msu、.cabは含まれていません。コマンドの出力や台帳は、取り出して選んでください。',
    'cut-off': 'ファイルが途中で切れています。もう一度コピーまたはダウンロードしてください。',
    damaged: 'ファイルが壊れているため、展開できません。もう一度コピーまたはダウンロードしてください。',
    encrypted:
      'パスワードで保護されています。パスワード（修正プログラムではMicrosoftから届いたもの）で展開し、取り出した.msuを選んでください。',
    'too-large': '大きすぎます（上限{limit}）。.msuから取り出した.cabを試すか、Windows上で展開してください。',
    'too-much': '展開後の大きさまたはファイル数が上限を超えました。更新プログラムのパッケージとは考えられません。',
    'too-deep': '書庫が何重にも入っています。中の.msuを取り出して選んでください。',
    differences:
      '差分だけのパッケージ（高速インストール ファイル）で、tcpip.sysのバージョンが書かれていません。完全な.msuを選んでください。',
    'other-format': 'Windows 10以降のパッケージ（WIM形式）です。497日問題の対象ではありません。',
    'no-memory': 'メモリが足りないため、展開できません。ほかのタブを閉じるか、64ビットのブラウザーで試してください。',
    'no-reader':
      '展開するプログラムを起動できませんでした。通信を確認して、もう一度選んでください。オフライン版では、新しいブラウザーで試してください。',
    gone: 'ファイルを開けません。移動や削除、アクセス権を確認してください。',
    cancelled: '中止したため、読み取っていません。',
    'too-long': '時間がかかりすぎるため、中止しました。ファイルが壊れている可能性があります。',
  },
  facts: {
    kind: '種類：{type}',
    edition: 'パッケージの版：v{edition}',
    built: '作成日：{date}',
    processor: 'プロセッサ：{architecture}',
    appliesTo: '対象：{list}',
    sha256: 'SHA-256',
    readFrom: '読み取ったファイル',
    stored: 'パッケージの名前：{count}個',
    named: 'このサイトに収録している更新プログラム：{list}',
  },
  seenIn: {
    file: 'tcpip.sysそのもののバージョン',
    manifest: 'マニフェストにtcpip.sysと記載',
    name: 'コンポーネントの名前から',
  },
  noVersion: 'なし',
  unknownVersion: '不明',
  notes: {
    'restart-never': '再起動：不要とされています。tcpip.sysは再起動するまで入れ替わりません。',
    'restart-possible': '再起動：必要になることがあります。tcpip.sysは再起動するまで入れ替わりません。',
    'restart-required': '再起動：必要です。',
    ldr: '{builds}についてはLDRのファイルだけが含まれるため、適用するとtcpip.sysはLDRに移ります。',
    newer:
      '{build} {branch}では、セキュリティ更新プログラム{kb}に、より新しいtcpip.sys（{version}）が含まれます。通常はそちらを選んでください。',
    olderThanNewest:
      '{build} {branch}の収録データで最も新しいtcpip.sysは{version}（{kb}）です。このパッケージのtcpip.sysは、それより古いバージョンです。',
    newerThanNewest:
      '{build} {branch}の収録データで最も新しいtcpip.sysは{version}（{kb}）です。このパッケージのtcpip.sysは、それより新しいバージョンです。',
    same: '{version}：このサイトの収録データと同じです。',
    differsNewer:
      '収録データとの食い違い：{kb}の{build} {branch}は{listed}と収録していますが、このパッケージは{version}で、より新しいものです。',
    differsOlder:
      '収録データとの食い違い：{kb}の{build} {branch}は{listed}と収録していますが、このパッケージは{version}で、より古いものです。',
    unchecked:
      '署名は検証していません。表示したバージョンはコンポーネントのもので、脆弱性スキャナーもこれをファイルのバージョンとして扱います。',
    uncheckedFile: '署名は検証していません。',
  },
  news: {
    title: '公表されていない番号です。',
    titleOther: 'このサイトの収録データにない番号です。',
    differs: '収録データと食い違う番号です。',
    lead: '{kb}のtcpip.sysは{version}（{build} {branch}）でした（確認方法：{how}）。このサイトの収録データにはありません。よろしければお知らせください。',
    leadDiffers:
      '{kb}のtcpip.sysは{version}（{build} {branch}）でした（確認方法：{how}）。収録データでは{listed}です。よろしければお知らせください。',
    privacy:
      '自動では送信されません。次の文面に含まれるのは、パッケージの内容、名前、ハッシュだけで、報告する人やコンピューターの情報は含まれません。',
    text: '送るための文面',
    yaml: 'catalog/に書く内容（YAML）',
    copyText: '文面をコピー',
    copyYaml: 'YAMLをコピー',
    copied: 'コピーしました',
    copyFailed: 'コピーできませんでした。表示を選択してコピーしてください。',
    send: '報告のフォームを開く',
    subject: '{kb}のtcpip.sysは{version}',
    contribute: '届いた報告の扱い',
  },
  report: {
    title: 'tcpip.sysのバージョンの報告',
    kb: '更新プログラム：{kb}',
    version: 'tcpip.sys：{version}（{build} {branch}、{architecture}）',
    differs: '収録データでは：{listed}',
    file: 'パッケージ：{file}',
    sha256: 'SHA-256：{sha256}',
    built: '作成日：{date}',
    how: '確認方法：{how}。署名は検証していません。',
    list: '確認方法：コンポーネントの一覧。更新プログラムとコンポーネントが同じ行または文書に書かれていました。',
    catalog: '収録データの版：{version}',
  },
  ticket: {
    title: '■ 更新プログラムのパッケージとコンポーネントの一覧（{count}件）',
    item: '{name}：{verdict}',
    kb: '更新プログラム：{kb}',
    catalog: 'データの版：{version}',
  },
  colon: '：',
  separator: '、',
} as const;
