/** The checker's Japanese words: apart, because scripts in the page need them without the rest of the site's. */
export const checker = {
  versionLabel: 'tcpip.sysのファイル バージョン',
  versionHint:
    '例: 6.1.7601.17802（C:\\Windows\\System32\\drivers\\tcpip.sysのプロパティの「詳細」タブで確認できます）',
  editionLabel: 'エディション',
  editionAuto: 'バージョンから判断する',
  needsScript:
    'JavaScriptが動作しないため（無効、読み込みの失敗、古いブラウザー）、自動では判定できません。対策済みバージョンの一覧と見比べてください。',
  needsScriptLink: '対策済みバージョンの一覧',
  empty: 'バージョンを入力すると、ここに判定が表示されます。',
  howTo: 'バージョンの調べ方',
  verdicts: {
    fixed: '対策済み',
    'not-fixed': '未対策',
    'cannot-tell': '判定できません',
    'out-of-scope': '対象外',
    invalid: '入力を確認してください',
  },
  reasons: {
    'at-or-above-listed-update':
      '{version}は、KB2553549のtcpip.sysを置き換えるとMicrosoftが公表した{kb}のバージョン以上です。497日問題は修正されています。',
    'at-or-above-fix-level':
      '{version}は、{kb}のものとされるバージョン以上です。497日問題は修正されています。ただし、この番号は非公式の資料によるものです。',
    'newer-than-listed-line':
      '{version}はビルド{build}のファイルで、KB2553549のものより新しいと判断できます。497日問題は修正されています。これを直接述べた資料はなく、非公式の資料1つを含む複数の資料からの判断です。',
    'below-fix-level':
      '{version}は、{kb}のものとされるバージョンより古く、497日問題は修正されていません。この番号は非公式の資料によるものです。',
    'no-gdr-fix-known':
      'ビルド{build}のGDRには、修正を含むと言えるバージョンがありません。GDR向けには提供されていないとする資料と、より新しいtcpip.sysであれば足りるというMicrosoftの基準が食い違っています。',
    'no-fix-level-known': 'ビルド{build}について、出典のある対策済みバージョンがありません。',
    'no-branch':
      '4番目の数{revision}は、どの提供ブランチの範囲（{ranges}）にも入りません。入力の途中か、誤りの可能性があります。',
    'edition-mismatch': 'ビルド{build}は{edition}のものではありません。異なるビルドのバージョンは比べられません。',
    'branch-mismatch':
      'バージョンに付いているブランチ名が、番号の示すブランチ（{branch}）と食い違っています。どちらかが誤っています。',
    'newer-windows': '{line}はWindows 8 / Server 2012以降の番号です。KB2553549の対象ではありません。',
    'older-windows':
      '{line}はWindows Server 2003 / XP以前の番号です。KB2553549の対象ではありません。NT 4.0 / 2000には、同じ名前で呼ばれる別の問題があります。',
  },
  problems: {
    none: 'バージョンが見つかりません。6.1.7601.17802のように、4つの数をピリオドで区切って入力してください。',
    several: '異なるバージョンが複数含まれています。tcpip.sysのバージョンを1つだけ入力してください。',
    words:
      'バージョン以外の語が含まれています。必要なバージョン、比較の条件、文中のバージョンは、コンピューターに入っているものとは限りません。6.1.7601.17802のように、そのコンピューターのtcpip.sysのバージョンだけを入力してください。',
    'other-file':
      '「{detail}」は、Windowsが読み込むtcpip.sysではありません。C:\\Windows\\System32\\drivers\\tcpip.sysのバージョンを入力してください。',
    'too-many-parts':
      '数が5つ以上つながっています。6.1.7601.17802のように、4つの数をピリオドで区切って入力してください。',
    'too-few-parts': '「{detail}」だけでは判定できません。6.1.7601.17802のように、4つの数すべてを入力してください。',
    'part-out-of-range': '「{detail}」は大きすぎます。バージョンのそれぞれの数は0～65535です。',
  },
  next: {
    fixed:
      '使用中のドライバーは、再起動するまで置き換わりません。このtcpip.sysが入った後に再起動していれば、497日問題のための作業は不要です。変更管理には、この判定と根拠を添えてください。',
    'not-fixed':
      '稼働497日（TCP Chimneyを使用している場合は248.5日）より前に再起動し、一覧にある更新プログラムまたはそれ以降のものを適用してください。',
    'no-gdr-fix-known':
      'KB2553549を適用してファイルをLDRに移すか、連続稼働時間が497日（TCP Chimneyを使用している場合は248.5日）に達する前に再起動してください。Symantec Endpoint ProtectionまたはForefront TMGを使用している場合、KB2553549によりSTOPエラーが発生することがあります。先に解説を確認してください。',
    'no-fix-level-known':
      '連続稼働時間が497日（TCP Chimneyを使用している場合は248.5日）に達する前に再起動してください。安全とみなさないでください。',
    'no-branch': 'tcpip.sysのプロパティで、4番目の数をもう一度確認してください。',
    'edition-mismatch': 'エディションの選択か、バージョンを確認したコンピューターが正しいかどうかを確認してください。',
    'branch-mismatch': '対象のコンピューターでバージョンをもう一度確認し、番号だけを入力してください。',
    'out-of-scope': 'このサイトの対象ではありません。番号に誤りがないかどうかを確認してください。',
    invalid: '「バージョンの調べ方」を参照してください。',
  },
  nextLabel: '次の手順',
  basis: {
    'listed-update': '{kb}: Microsoftの一覧に掲載',
    'fix-level': '{kb}: 問題の修正プログラムそのもの',
  },
  comparison: '{build}, {branch}: {actual} {relation} {level}',
  claimFrom: '一覧の出典',
  levelFrom: '番号の出典',
  sourceSeparator: '、',
  exact: 'この番号は{kb}のtcpip.sysと一致します。',
  fits: 'ビルド{build}は{editions}に共通です。分かっている場合は「エディション」で選んでください。',
  copyLink: 'リンクをコピー',
  copyText: 'テキストでコピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。表示を選択してコピーしてください。',
  more: 'この判定について',
  strength: {
    official: '公式',
    derived: '複数の資料から判断',
    scanner: 'スキャナーが一致',
    independent: '独立した資料',
    'third-party': '非公式',
  },
  ruler: {
    title: 'ビルド{build}のtcpip.sysのバージョン',
    description: '{branch}: 対策済みバージョンは{level}。',
    descriptionNone: '{branch}: 対策済みバージョンは分かっていません。',
    fixLevel: '対策済みの境界',
    noLevel: '境界は不明',
    release: 'リリース時',
    yours: '入力した番号',
  },
  ticket: {
    title: '497日問題の判定（tcpip.sys）',
    version: 'バージョン: {version}',
    edition: 'エディション: {edition}',
    verdict: '判定: {verdict}',
    comparison: '比較: {comparison}（{kb}）',
    strength: '根拠の強さ: {strength}',
    sources: '出典: {sources}',
    next: '次の手順: {next}',
    catalog: 'カタログのバージョン: {version}',
    evaluated: '判定日時: {moment}',
    link: '判定のリンク: {link}',
  },
} as const;
