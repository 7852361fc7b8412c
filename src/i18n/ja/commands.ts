/** The Japanese words beside the commands whose outputs the checker takes. `tells`: the commands that are shown together. */
export const commands = {
  lead: '出力を貼り付けるか、保存されたファイルをドロップしてください。servers.txtには、コンピューター名を1行に1台ずつ書いておきます。リモートのコンピューターには管理者権限が必要です。Windowsの設定は変更しません。',
  shells: { cmd: 'コマンド プロンプト', powershell: 'PowerShell' },
  tells: {
    'wmic-csv': '1台：バージョン',
    systeminfo: '1台：OS、起動日時、更新プログラム',
    'remote-all': '複数台：バージョン、OS、起動日時（応答のないコンピューターも名前が残る）',
    'remote-versions': '複数台：バージョン（応答のないコンピューターは出力されない）',
    'remote-boots': '複数台：OS、起動日時',
  },
  more: 'ほかの調べ方と注意点',
} as const;
