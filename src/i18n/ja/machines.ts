import { beforeDeadline } from './checker.ts';

/** The Japanese words for machines: what was found, verdicts that rest on other things than a version, exports. */
export const machines = {
  /** Lists of things, cut off where they get long. */
  more: '{items}、ほか{count}件',
  withoutServicePack: '{name}（SPなし）',
  host: {
    none: 'ホスト名なし（{where}）',
  },
  where: {
    line: '{input} {from}行目',
    lines: '{input} {from}～{to}行目',
    input: '入力{number}',
  },
  found: {
    osVersion: 'OS {version}',
    oneUpdate: '更新プログラム1件',
    updates: '更新プログラム{count}件',
    start: '起動日時のみ',
    nothing: 'なし',
    noAnswer: 'なし（応答なし）',
  },
  /** In a column of the CSV that is read again. A name of Windows without Microsoft's needs a blank behind it. */
  csv: {
    someWindows: 'Microsoft Windows（種類は不明）',
    contradicted: '{kb}（適用済み、未適用）',
  },
  comparison: '{comparison}（{kb}）',
  installed: '適用済み：{kbs}',
  /** One link of the chain that a verdict by derivation rests on. */
  link: '{text}（{sources}）',
  weakLink: '{text}（{sources}）※根拠の弱い箇所',
  built: 'ファイルの作成時期：{after}～{before}',
  builtOn: 'ファイルの作成日：{after}',
  /** What is so and why, where no version is known; the checker has the words for versions. */
  reasons: {
    'fix-installed': '497日問題の修正プログラム{kbs}が適用されています。497日問題は修正されています。',
    'listed-update-installed':
      '日本マイクロソフトの一覧（{fix}のtcpip.sysを置き換える更新プログラム）にある{kbs}が適用されています。497日問題は修正されています。',
    'rollup-installed': '{kbs}が適用されています。{conclusion}497日問題は修正されています。',
    'newer-than-listed-line': '{kbs}が適用されています。{conclusion}497日問題は修正されています。',
    'doubtful-update-only':
      '日本マイクロソフトの一覧にある更新プログラムのうち、見つかったのは{kbs}だけです。新しいtcpip.sysを含むかどうかに疑問があるため、これだけでは判定できません。',
    'no-listed-update-installed':
      '見つかった更新プログラムからは、対策済みとは言えません。未対策という意味でもありません。更新プログラムの一覧は完全とは限らず、ほかの更新プログラムにもtcpip.sysが含まれることがあります。',
    'no-answer': '応答がないか、情報を取得できなかったコンピューターです。',
    'nothing-known': 'tcpip.sysのバージョンも、適用済みの更新プログラムも見つかりません。',
  },
  onSome:
    '{kbs}は、一部のOSでだけ修正を含みます。このコンピューターのOSがはっきりしないため、判定できません。OS、またはtcpip.sysのバージョンを追加してください。',
  next: {
    version: `tcpip.sysのバージョンが分かるまでは、${beforeDeadline}してください。対象のコンピューターで次のコマンドを実行し、出力を追加してください：{command}`,
    contradicted:
      '情報に食い違いがあります。完了とする前に、対象のコンピューターで次のコマンドを実行し、tcpip.sysのバージョンを確認してください：{command}',
  },
  /** What does not fit together, by the judge's codes. */
  contradictions: {
    'several-versions':
      'tcpip.sysの異なるバージョンが見つかりました（{versions}）。最も対応が必要な判定になる{version}で判定しています。',
    'update-installed-but-version-below':
      '修正を含む更新プログラムが適用済みとされていますが、tcpip.sysのバージョン{version}は対策済みの最小バージョンより古いものです。判定はバージョンによります。適用後に再起動したか、アンインストールされていないかを確認してください。',
    'edition-does-not-fit-build':
      'ビルド{builds}は{edition}のものではありません。どちらかが誤っているか、別のコンピューターの情報が混ざっている可能性があります。',
    'os-version-does-not-fit-build':
      'OSのバージョンは{osVersion}ですが、tcpip.sysのビルドは{builds}です。どちらかが誤っているか、別のコンピューターの情報が混ざっている可能性があります。',
  },
  /** Two inputs that say different things, by field. */
  conflicts: {
    'os-version': 'OSのバージョンが入力によって異なります（{kept}と{other}）。{kept}を使用しました。',
    edition: 'OSが入力によって異なります（{kept}と{other}）。{kept}を使用しました。',
    boot: '起動日時が入力によって異なります（{kept}と{other}）。期限は、早いほうの起動日時から計算しています。',
    uptime:
      '起動日時または稼働時間（{kept}）と稼働時間（{other}）が食い違っています。期限は、早いほうの起動日時から計算しています。',
    update: '{kept}は、適用済みと書かれた入力と、未適用と書かれた入力があります。適用済みとして数えていません。',
  },
  ticket: {
    machines: '台数：{count}台',
    machinesOf: '台数：{total}台中{count}台',
    count: '{verdict}：{count}台',
    /** Before the next three, where the text is for some machines. */
    ofAll: '入力全体（ここに示していないコンピューターを含む）：',
    badLines: '読み取れなかった行：{count}行',
    partly: '一部だけ読み取った行：{count}行',
    leftOut: '台数の上限を超えたため判定していない行：{count}行',
    heading: '■ {verdict}（{count}台）',
    hosts: 'コンピューター：{hosts}',
    moreHosts: '{items}、ほか{count}台',
    found: '検出した情報：{found}',
    installed: '根拠となる更新プログラム：{kbs}',
    chain: '判断の根拠：{link}',
    contradiction: '食い違い：{host}：{sentence}',
    moreContradictions: '食い違いのあるコンピューター：ほか{count}台',
    deadline: '最も早い497日目：{wrap}（{host}、残り{days}日）',
    overdue: '最も早い497日目：{wrap}（{host}、{days}日超過）',
    rest: 'ほかに{groups}種類（{count}台）あります。全体はCSVまたはJSONで保存してください。',
    sources: '出典の一覧：',
    source: '・{source}',
    catalog: 'データの版：{version}',
  },
} as const;
