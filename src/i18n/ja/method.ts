/** The Japanese words of how this site judges, and of how a source is cited. */
export const method = {
  citation: '「{title}」（{published}、{retrieved}に確認、{language}）',
  citationInFull: '{publisher}{citation} {url}',
  published: '{date}公開',
  undated: '公開日は不明',
  languages: { en: '英語', ja: '日本語', sv: 'スウェーデン語', code: 'スクリプトまたはデータ' },
  /** A page to attach to an audit, line by line. */
  statement: [
    '497日問題（KB2553549）の確認方法',
    '',
    '1. 確認対象：C:\\Windows\\System32\\drivers\\tcpip.sysのファイル バージョン。確認はこのファイルだけで十分とする、日本マイクロソフトの記載による。',
    '2. 比較対象：同じビルド、同じブランチ（GDR／LDR）の、KB2553549および日本マイクロソフトの一覧にある更新プログラムのバージョン。一覧は日本マイクロソフト、一覧の更新プログラムの番号は脆弱性スキャナー、KB2553549の番号は非公式の資料による。',
    '3. 判定：対策済み、未対策、判定不能、対象外のいずれか。判定不能は対策済みに数えず、未対策と同じく期限前の再起動の対象とする。',
    '4. 期限：起動から497日2時間27分52.96秒。TCP Chimneyオフロードを使用している場合は248日13時間13分56.48秒。',
    '5. 判定ツール：{address}（データの版：{version}、確認日：YYYY-MM-DD）。Microsoftとは関係のない、独立した資料。',
    '',
    '出典：{citation}',
  ],
} as const;
