// Day 497 alone is too late where TCP Chimney Offload is in use: whoever may lack the fix is told both.
export const beforeDeadline = '連続稼働497日（TCP Chimneyオフロード使用時は248.5日）に達する前に再起動';
/** What to know before KB2553549 is installed on Windows Vista and Windows Server 2008. */
export const stopErrors =
  'Symantec Endpoint ProtectionまたはForefront TMGを使用している場合、KB2553549によりStopエラーが発生することがあります。先に解説を確認してください。';
/** What else helps a GDR file there; no source says it itself. */
export const alsoOnServer2008 =
  'Server 2008 SP2では、KB4058165を適用しても対策済みになると、複数の資料から判断できます。';
const past = '過ぎている場合は、すぐに再起動してください。';

/** The checker's Japanese words: apart, because scripts in the page need them without the rest of the site's. */
export const checker = {
  // Drawn when the page is: the checker's script never asks for them.
  page: {
    versionLabel: 'tcpip.sysのファイル バージョン',
    versionHint: '例：6.1.7601.17802（C:\\Windows\\System32\\drivers\\tcpip.sysのプロパティの［詳細］タブ）',
    editionLabel: 'OS',
    editionAuto: 'バージョンから判断する',
    needsScript:
      'JavaScriptが動作しないため（無効、読み込みの失敗、古いブラウザー）、自動では判定できません。対策済みの最小バージョンの表と見比べてください。',
    needsScriptLink: '対策済みの最小バージョン',
  },
  empty: 'バージョンを入力すると、ここに判定が表示されます。',
  howTo: 'バージョンの調べ方',
  many: '複数台用の欄',
  verdicts: {
    fixed: '対策済み',
    'not-fixed': '未対策',
    'cannot-tell': '判定不能',
    'out-of-scope': '対象外',
    invalid: '入力を確認してください',
  },
  reasons: {
    'at-or-above-listed-update':
      '{version}は、日本マイクロソフトの一覧（KB2553549のtcpip.sysを置き換える更新プログラム）にある{kb}のバージョン以上です。497日問題は修正されています。',
    'at-or-above-fix-level':
      '{version}は、非公式の資料にある{kb}のバージョン以上です。この番号が正しければ、497日問題は修正されています。',
    'newer-than-listed-line':
      '{version}はビルド{build}のファイルで、KB2553549のものより新しいと判断できます。497日問題は修正されています。これを直接述べた資料はなく、非公式の資料1つを含む複数の資料からの判断です。',
    'below-fix-level': '{version}は、{kb}のバージョン（非公式の資料による）より古く、497日問題は修正されていません。',
    'no-gdr-fix-known':
      'ビルド{build}のGDRには、修正を含むと言えるバージョンがありません。GDR向けには提供されていないとする資料と、より新しいtcpip.sysであれば十分だというMicrosoftの基準が食い違っています。',
    'no-fix-level-known': 'ビルド{build}について、対策済みの最小バージョンを示す資料がありません。',
    'no-branch':
      '4番目の数値{revision}は、どのブランチの範囲（{ranges}）にも入りません。入力の途中か、誤りの可能性があります。',
    'edition-mismatch': 'ビルド{build}は{edition}のものではありません。異なるビルドのバージョンは比べられません。',
    'branch-mismatch':
      'バージョンに付いているブランチ名が、4番目の数値の示すブランチ（{branch}）と一致しません。どちらかが誤っています。',
    'newer-windows': '{line}はWindows 7、Server 2008 R2より新しいWindowsの番号です。KB2553549の対象ではありません。',
    'older-windows':
      '{line}はWindows Server 2003、XP以前の番号です。KB2553549の対象ではありません。NT 4.0と2000には、同じ名前で呼ばれる別の問題があります。',
  },
  problems: {
    none: 'バージョンが見つかりません。製品名やKB番号だけでは判定できません。6.1.7601.17802のように、4つの数値をピリオドで区切って入力してください。',
    several: '異なるバージョンが複数含まれています。tcpip.sysのバージョンを1つだけ入力してください。',
    words:
      'バージョン以外の語が含まれています。必要なバージョン、比較の条件、文中のバージョンは、コンピューターに入っているものとは限りません。6.1.7601.17802のように、そのコンピューターのtcpip.sysのバージョンだけを入力してください。',
    'other-file':
      '「{detail}」は、Windowsが読み込むtcpip.sysではありません。C:\\Windows\\System32\\drivers\\tcpip.sysのバージョンを入力してください。',
    'too-many-parts':
      '数値が5つ以上つながっています。6.1.7601.17802のように、4つの数値をピリオドで区切って入力してください。',
    'too-few-parts': '「{detail}」だけでは判定できません。6.1.7601.17802のように、4つの数値すべてを入力してください。',
    'part-out-of-range': '「{detail}」は大きすぎます。バージョンのそれぞれの数値は0～65535です。',
  },
  next: {
    fixed:
      'このtcpip.sysが入った後に再起動していれば、497日問題のための作業は不要です。変更管理には、この判定と根拠を添えてください。',
    'not-fixed': `${beforeDeadline}し、OS別の一覧にある更新プログラムか、それ以降のものを適用してください。${past}`,
    'no-gdr-fix-known': `${beforeDeadline}するか、手元にKB2553549があれば適用して、ファイルをLDRに移してください。${alsoOnServer2008}${past}${stopErrors}`,
    'no-fix-level-known': `${beforeDeadline}してください。${past}対策済みとして扱わないでください。`,
    'no-branch': `tcpip.sysのプロパティで、4番目の数値をもう一度確認してください。それまでは、${beforeDeadline}してください。`,
    'edition-mismatch': `［OS］の選択か、バージョンを確認したコンピューターが正しいかどうかを確認してください。それまでは、${beforeDeadline}してください。`,
    'branch-mismatch': `対象のコンピューターでバージョンをもう一度確認し、番号だけを入力してください。それまでは、${beforeDeadline}してください。`,
    'out-of-scope':
      '番号が正しければ、この問題への対応は不要です。ほかの製品にも、497日問題と呼ばれる別の問題があります。',
    invalid: 'バージョンだけを入力してください。複数台の出力や一覧は、複数台用の欄に貼り付けてください。',
  },
  /** Between a next step and an update of the list that it speaks of. */
  nextListed: '一覧のうちバージョンが最も低いもの（より新しいものでも可）：',
  nextLabel: '次の手順',
  basis: {
    'listed-update': '{kb}：日本マイクロソフトの一覧に掲載',
    'fix-level': '{kb}：問題の修正プログラムそのもの',
  },
  details: 'ほかの比較と詳細',
  comparison: '{build}, {branch}: {actual} {relation} {level}',
  claimFrom: '一覧の出典',
  levelFrom: '番号の出典',
  sourceSeparator: '、',
  exact: 'この番号は{kb}のtcpip.sysと一致します。',
  named: '{kb}（{bulletin}）',
  fits: '{build}のOS（［OS］で選べます）：',
  copyLink: 'リンクをコピー',
  copyText: 'チケット用の文面をコピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。表示を選択してコピーしてください。',
  more: 'この判定の意味と対応',
  strength: {
    official: '公式',
    derived: '複数の資料から判断',
    scanner: 'スキャナーが一致',
    independent: '独立した資料',
    'third-party': '非公式',
  },
  ruler: {
    summary: 'バージョンの一覧図',
    title: 'ビルド{build}のtcpip.sysのバージョン',
    description: '{branch}：対策済みの最小バージョンは{level}。',
    descriptionNone: '{branch}：対策済みの最小バージョンは分かっていません。',
    fixLevel: '最小バージョン',
    noLevel: '最小は不明',
    release: '基準',
    yours: '入力した番号',
  },
  ticket: {
    title: '497日問題の判定（tcpip.sys）',
    version: 'バージョン：{version}',
    edition: 'OS：{edition}',
    verdict: '判定：{verdict}',
    comparison: '比較：{comparison}（{kb}）',
    basis: '{from}：{strength}、{sources}',
    strength: '根拠の強さ：{strength}',
    sources: '出典：{sources}',
    next: '次の手順：{next}',
    catalog: 'データの版：{version}',
    evaluated: '判定日時：{moment}',
    link: '判定のリンク：{link}',
  },
} as const;
