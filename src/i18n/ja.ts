import { accessibility } from './ja/accessibility.ts';
import { checker } from './ja/checker.ts';
import { commands } from './ja/commands.ts';
import { contribute } from './ja/contribute.ts';
import { dates } from './ja/dates.ts';
import { deadlines } from './ja/deadlines.ts';
import { edition } from './ja/edition.ts';
import { intakeForm } from './ja/intake-form.ts';
import { intake } from './ja/intake.ts';
import { kb } from './ja/kb.ts';
import { machines } from './ja/machines.ts';
import { method } from './ja/method.ts';
import { offline } from './ja/offline.ts';
import { offlineFile } from './ja/offline-file.ts';
import { openData } from './ja/open-data.ts';
import { reports } from './ja/reports.ts';
import { sources } from './ja/sources.ts';
import { timeline } from './ja/timeline.ts';

/** The Japanese words of the site. They define the keys; every other language has to have the same. */
export const ja = {
  site: {
    name: '497日問題リファレンス',
    description:
      '連続稼働497日でWindowsのTCPポートが枯渇し、通信できなくなることがある問題（KB2553549）が対策済みかどうかを、tcpip.sysのバージョンから判定できます。',
    skip: '本文へ移動',
    nav: 'メイン メニュー',
    theme: '配色',
    themeAuto: '自動',
    themeLight: 'ライト',
    themeDark: 'ダーク',
    privacy: '入力した内容は、外部に送信されません。',
    unofficial: 'Microsoftとは関係のない、独立した資料です。',
    catalogOf: 'データの版：{date}',
    report: '誤りを報告する',
    onThisPage: 'このページの内容',
    colon: '：',
    comma: '、',
  },
  nav: {
    home: 'ホーム',
    check: '判定ツール',
    editions: 'OS別の一覧',
    kb: '更新プログラム',
    guide: '解説',
    sources: '出典',
    footer: 'このサイトについて',
    data: 'データとAPI',
    offline: 'オフライン環境で使う',
    method: '判定の方法と引用',
    accessibility: 'アクセシビリティ',
  },
  home: {
    title: '497日問題（Windows Server 2008 R2、2008、7、Vista）の判定と対応',
    heading: 'Windowsの497日問題',
    description:
      '連続稼働497日でTCPポートが枯渇し、サーバーが通信できなくなることがある問題（KB2553549）。tcpip.sysのバージョンから、対策済みかどうかを判定します。',
    problem: '497日再起動しないと、Vista、7、Server 2008、2008 R2は新しい接続に失敗することがあります。',
    fix: 'tcpip.sysがKB2553549と同じか新しければ対策済みです',
    exceptions: '（Vista、2008は例外あり）。',
    reference: '出典{number}',
    command: 'バージョンを表示するコマンド（コマンド プロンプト）',
    tasks: {
      now: 'いま通信できない',
      deadline: '再起動の期限を知りたい',
      many: '複数台を判定したい',
      kb: 'KB番号だけ分かる',
    },
    editions: '修正を含む更新プログラム',
    count: '{count}件',
    noList: '条件あり',
    outOfScope: 'Windows 8、Server 2012以降、Linux、ネットワーク機器などは対象外です。',
    outOfScopeLink: '同じ名前の別の問題との見分け方',
    onward: '解説',
    references: '出典',
  },
  check: {
    title: 'tcpip.sysから判定する',
    description:
      'tcpip.sysのファイル バージョンを入力するか、複数台のコマンド出力を貼り付けると、497日問題が対策済みかどうかを根拠とともに表示し、再起動の期限を計算します。',
    lead: 'tcpip.sysのファイル バージョンを入力すると、対策済みかどうかを、比較の内容と出典とともに表示します。',
    levels: '対策済みの最小バージョン',
    levelsLead:
      '同じビルド、同じブランチのバージョンどうしを比べてください。4番目の数値が、表の数値以上であれば対策済みです。ビルドやブランチが異なると、比較できません。',
    levelsCaption: 'ビルドとブランチごとの対策済みの最小バージョン',
    build: 'ビルド',
    branch: '{branch}（{from}～{to}）',
    level: '対策済みの最小バージョン',
    listedFrom: '日本マイクロソフトの一覧にある更新プログラムのうち最も小さいバージョン',
    onList: '一覧では{revision}～',
    all: 'すべて対策済み',
    unknown: '不明（判定不能）',
    levelSources: '番号の出典',
    listedSources:
      '「一覧では」は、日本マイクロソフトの一覧にある更新プログラムのうち最も小さい番号（{kb}）です。その出典',
    rulers: 'バージョンの一覧図',
  },
  accessibility,
  checker,
  commands,
  contribute,
  dates,
  deadlines,
  intake,
  intakeForm,
  machines,
  method,
  offline,
  offlineFile,
  openData,
  reports,
  edition,
  kb,
  guide: {
    title: '解説',
    description:
      '497日問題でいま通信できないときの手順、tcpip.sysのバージョンの調べ方と読み方、判定ごとの対応をまとめています。',
    lead: 'まず行うこと、問題の内容、判定の根拠の順に並べています。',
    previous: '前のページ',
    next: '次のページ',
    copy: 'コピー',
    copied: 'コピーしました',
    caution: '注意',
  },
  sources,
  search: {
    title: '検索',
    description: 'KB番号、セキュリティ情報、CVE、tcpip.sysのバージョン、言葉で、このサイトを検索します。',
    label: '検索',
    placeholder: 'KB番号・バージョン',
    button: '検索',
    hint: 'KB番号、セキュリティ情報の番号、CVE、tcpip.sysのバージョン、Microsoftのページのアドレス、または言葉を入力してください。',
    noScript:
      'JavaScriptが動作しないため（無効、読み込みの失敗、古いブラウザー）、検索できません。KB番号は次の一覧から探せます。',
    noScriptBox: '検索にはJavaScriptが必要（KB番号は［更新プログラム］へ）',
    noScriptUpdates: '更新プログラム',
    noScriptRollups: 'ロールアップ',
    suggestions: '検索結果の候補',
    all: '「{query}」のすべての結果を見る',
    loading: '検索しています',
    exact: '番号が一致するもの',
    notInCatalogue: '{identifier}の項目は、このサイトにありません',
    notInCatalogueText:
      '未対策という意味ではありません。収録されていない更新プログラムにも、新しいtcpip.sysを含むものがあります。tcpip.sysのバージョンを確認してください。',
    howToCheck: 'バージョンの調べ方',
    isFix: 'この問題の修正プログラムそのものです。適用済みなら対策済みです。',
    listedFor: '掲載されている一覧：{editions}',
    notListed: '日本マイクロソフトの一覧にはありません。',
    installedFixed: '適用済みなら対策済み：{editions}',
    installedUnknown: '適用済みという情報だけでは判定できません。tcpip.sysのバージョンを確認してください。',
    doubtful: 'この更新プログラムには疑問点があります。',
    rollup: '{kind}（{released}、ビルド{build}）',
    rollupFixed: '修正を含むtcpip.sysが入っていると、複数の資料から判断できます。適用済みなら対策済みです。',
    rollupFaulty: 'tcpip.sysに不具合があります（Stopエラー0xD1）。',
    byVersions: 'tcpip.sysのバージョン：{versions}',
    malformed: {
      kb: {
        title: '「{text}」はKB番号ではありません',
        form: 'KB番号は、0以外で始まる6桁または7桁の数字です。KB2688338のように入力してください。',
      },
      bulletin: {
        title: '「{text}」はセキュリティ情報の番号ではありません',
        form: 'セキュリティ情報の番号は、2桁と3桁の数字をハイフンでつないだものです。MS12-032のように入力してください。',
      },
      cve: {
        title: '「{text}」はCVEではありません',
        form: 'CVEは、4桁の年と4桁以上の数字をハイフンでつないだものです。CVE-2012-0174のように入力してください。',
      },
      version: {
        title: '「{text}」はバージョンの一部です',
        form: 'tcpip.sysのバージョンは4つの数値です。6.1.7601.17802のように入力してください。',
      },
    },
    openChecker: 'この判定を開く',
    results: '検索結果：{count}件',
    noResults: '「{query}」に一致するページはありません。',
    near: '一部だけが一致するページ',
    otherLanguage: '英語のページ',
    failed: '全文検索を読み込めませんでした。KB番号、セキュリティ情報、CVE、バージョンは検索できます。',
    failedAll: '検索を読み込めませんでした。通信を確認して、もう一度お試しください。',
    kind: '種類',
    edition: 'OS',
    any: 'すべて',
    kinds: { guide: '解説', update: '更新プログラム', edition: 'OS別の一覧', other: 'そのほか' },
  },
  notFound: {
    title: 'ページが見つかりません',
    text: 'アドレスが変わったか、入力に誤りがあります。',
    home: 'ホームへ',
  },
  timeline,
  table: {
    notSourced: '不明',
  },
} as const;
