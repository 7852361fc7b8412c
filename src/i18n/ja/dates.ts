/** The Japanese words for when files were built. */
export const dates = {
  title: 'ビルド{build}のリビジョンと作成時期',
  description:
    'どちらのブランチでも、番号は時期とともに大きくなります。修正プログラムと、日本マイクロソフトの一覧にある更新プログラムの日付は、下の表にあります。',
  legend: '◆ KB2553549、○ 日本マイクロソフトの一覧にある更新プログラム（前後の番号の日付の中間に表示）',
  table: '修正プログラムと一覧の更新プログラムの作成時期',
  built: '作成時期',
  between: '{after}～{before}',
} as const;
