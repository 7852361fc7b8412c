import { accessibility } from './ja/accessibility.ts';
import { checker } from './ja/checker.ts';
import { commands } from './ja/commands.ts';
import { dates } from './ja/dates.ts';
import { deadlines } from './ja/deadlines.ts';
import { edition } from './ja/edition.ts';
import { intake } from './ja/intake.ts';
import { kb } from './ja/kb.ts';
import { machines } from './ja/machines.ts';
import { offline } from './ja/offline.ts';
import { offlineFile } from './ja/offline-file.ts';
import { openData } from './ja/open-data.ts';
import { reports } from './ja/reports.ts';
import { sources } from './ja/sources.ts';

/** The Japanese words of the site. They define the keys; every other language has to have the same. */
export const ja = {
  site: {
    name: '497日問題リファレンス',
    description: 'tcpip.sysのファイル バージョンから、Windowsの497日問題に対策済みかどうかを判定できるサイトです。',
    skip: '本文へ移動',
    nav: 'メイン メニュー',
    theme: '配色',
    themeAuto: '自動',
    themeLight: 'ライト',
    themeDark: 'ダーク',
    privacy: '入力した内容は、このページの中だけで処理されます。外部には送信されません。',
    unofficial: 'Microsoftとは関係のない、独立した資料です。',
    catalogOf: 'カタログの日付: {date}',
    report: '誤りを報告する',
    onThisPage: 'このページの内容',
    colon: ': ',
    comma: '、',
  },
  nav: {
    home: 'ホーム',
    check: '判定する',
    editions: 'エディション別の一覧',
    kb: '更新プログラム',
    guide: '解説',
    sources: '出典',
  },
  home: {
    title: 'Windowsの497日問題',
    description:
      'Windows Vista / 7 / Server 2008 / 2008 R2の497日問題に対策済みかどうかを、tcpip.sysのバージョンから判定します。',
    lead: [
      'Windows Vista、7、Server 2008、2008 R2では、連続稼働時間が497日に達するとTIME_WAIT状態のTCPポートが閉じられなくなり、その後数日のうちにネットワークに接続できなくなります。',
      '修正プログラムはKB2553549ですが、より新しいtcpip.sysを含む更新プログラムが適用されていれば、それだけで対策済みです。',
      '対策済みかどうかは、tcpip.sysという1つのファイルのバージョンで決まります。下の欄に入力してください。',
    ],
    machines: '複数台をまとめて判定する（コマンドの出力、CSV、tcpip.sysの貼り付けやドロップ）',
    offline: 'インターネットのない場所で使う（1つのHTMLファイル、サーバー上で動くスクリプト）',
    data: 'データとAPI',
    editions: 'エディション別の一覧',
    editionsLead: 'KB2553549のtcpip.sysを置き換える更新プログラムを、エディションごとにまとめています。',
    onward: 'さらに詳しく',
  },
  check: {
    title: 'tcpip.sysのバージョンから判定する',
    description:
      'tcpip.sysのファイル バージョンを入力するか、複数台のコマンド出力を貼り付けると、497日問題に対策済みかどうかを根拠とともに表示します。',
    lead: 'tcpip.sysのファイル バージョンを入力すると、対策済みかどうかを、比較の内容と根拠とともに表示します。コマンドの出力や一覧は、下の欄にそのまま貼り付けられます。',
    levels: '対策済みバージョンの一覧',
    levelsLead:
      '同じビルド、同じ提供ブランチの数字どうしを比べてください。4番目の数が表の数以上であれば対策済みです。ビルドやブランチが異なる数字を比べても、何も分かりません。',
    levelsCaption: 'ビルドと提供ブランチごとの対策済みバージョン',
    build: 'ビルド',
    products: '対象',
    level: '対策済みバージョン',
    listedFrom: 'Microsoftの一覧にある更新プログラムのうち最も小さいバージョン',
    rulers: 'バージョンの並び',
  },
  accessibility,
  checker,
  commands,
  dates,
  deadlines,
  intake,
  machines,
  offline,
  offlineFile,
  openData,
  reports,
  edition,
  kb,
  guide: {
    title: '解説',
    description: '497日問題とは何か、tcpip.sysのバージョンの調べ方と読み方、判定ごとの対処をまとめています。',
    lead: '497日問題の内容、バージョンの調べ方と読み方、判定ごとの対処を解説します。',
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
    placeholder: 'KB番号、バージョン、言葉',
    button: '検索',
    hint: 'KB番号、セキュリティ情報の番号、CVE、tcpip.sysのバージョン、Microsoftのページのアドレス、または言葉を入力してください。',
    noScript:
      'JavaScriptが動作しないため（無効、読み込みの失敗、古いブラウザー）、検索できません。KB番号は次の一覧から探せます。',
    noScriptUpdates: '更新プログラム',
    noScriptRollups: 'ロールアップ',
    suggestions: '検索結果の候補',
    all: '「{query}」のすべての結果を見る',
    loading: '検索しています',
    exact: '番号が一致するもの',
    notInCatalogue: '{identifier}はこのカタログにありません',
    notInCatalogueText:
      '「未対策」という意味ではありません。カタログにない更新プログラムにも、新しいtcpip.sysを含むものがあります。tcpip.sysのバージョンを確認してください。',
    howToCheck: 'バージョンの調べ方',
    isFix: 'この問題の修正プログラムそのものです。適用されていれば対策済みです。',
    listedFor: '掲載されている一覧: {editions}',
    notListed: '出典の文書の一覧にはありません。',
    installedFixed: '適用されていれば対策済み: {editions}',
    installedUnknown: '適用されているという情報だけでは判定できません。tcpip.sysのバージョンを確認してください。',
    doubtful: 'この更新プログラムには疑問点があります。',
    rollup: '{kind}（{released}、ビルド{build}）',
    rollupFixed: '修正を含むtcpip.sysが入っていると、複数の資料から判断できます。適用されていれば対策済みです。',
    rollupFaulty: 'tcpip.sysに不具合があります（STOPエラー0xD1）。',
    byVersions: 'tcpip.sysのバージョン: {versions}',
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
    results: '{count}件の結果',
    noResults: '「{query}」に一致するページはありません。',
    shortened: '「{query}」に完全に一致するページはありません。近いものを表示しています。',
    otherLanguage: '英語のページ',
    failed: '全文検索を読み込めませんでした。KB番号、セキュリティ情報、CVE、バージョンは検索できます。',
    failedAll: '検索を読み込めませんでした。通信を確認して、もう一度お試しください。',
    kind: '種類',
    edition: 'エディション',
    any: 'すべて',
    kinds: { guide: '解説', update: '更新プログラム', edition: 'エディション別の一覧', other: 'そのほか' },
  },
  notFound: {
    title: 'ページが見つかりません',
    text: 'アドレスが変わったか、入力に誤りがあります。',
    home: 'ホームへ',
  },
  table: {
    notSourced: '不明',
  },
} as const;
