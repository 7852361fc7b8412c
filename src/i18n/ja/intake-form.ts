/** The Japanese words of the place to paste and drop, which is drawn when the page is: its script never asks for them. */
export const intakeForm = {
  title: '複数台をまとめて判定する（期限も計算します）',
  lead: 'コマンドの出力、台帳、tcpip.sysそのものを、そのまま貼り付けるかドロップしてください。1台ごとに、入力した順番で判定します。',
  privacy: 'すべてこのページの中で処理され、外部には送信されません。',
  boxLabel: '出力や一覧の貼り付け',
  boxHint:
    'wmic、PowerShell、systeminfo、Get-HotFix、CSV、「SRV01 6.1.7601.17514」のような行を読み取ります（日本語、英語など10言語の表示に対応）。',
  files: 'ファイルを選択',
  folder: 'フォルダーを選択',
  drop: 'ここへドロップすることもできます（テキスト、CSV、tcpip.sys、更新プログラムのmsu、cab、exe、zip）。',
  commands: '情報を集めるコマンド',
  needsScript: '複数台の判定にはJavaScriptが必要です。',
} as const;
