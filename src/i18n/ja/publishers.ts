/** Publishers whose names the catalogue explains in English, in Japanese. */
export const publishers: Readonly<Record<string, string>> = {
  'Microsoft (Japan, Windows platform support)': '日本マイクロソフト（Windowsプラットフォーム サポート）',
  'Microsoft (Japan)': '日本マイクロソフト',
  'Microsoft (signed scripts, read in a third-party mirror)': 'Microsoft（署名されたスクリプト。第三者のミラーで確認）',
  'Microsoft (signed packages, read in a third-party repository, stdin82/htfx@fb5c810)':
    'Microsoft（署名されたパッケージ。第三者のリポジトリstdin82/htfx@fb5c810で確認）',
  'Microsoft (signed package, read in a third-party repository)':
    'Microsoft（署名されたパッケージ。第三者のリポジトリで確認）',
  'Microsoft (read in a fork of its SQL documentation)': 'Microsoft（SQL Serverドキュメントのフォークで確認）',
  'Tenable (mirror blackhook/nessus-plugins@64177d96abbb07c58cf7e131046b067ebc61fcb5)':
    'Tenable（ミラーblackhook/nessus-plugins@64177d96abbb07c58cf7e131046b067ebc61fcb5で確認）',
  'Tenable (mirror AmrouKourchid/nessus_plugins@575ad1f)':
    'Tenable（ミラーAmrouKourchid/nessus_plugins@575ad1fで確認）',
  'Greenbone (mirror jbeasl7/openvas-feed-sync-local@1801060e481a2dda16e6c3959478592ad04ddb5b)':
    'Greenbone（ミラーjbeasl7/openvas-feed-sync-local@1801060e481a2dda16e6c3959478592ad04ddb5bで確認）',
  'Computerworld, quoting Microsoft': 'Computerworld（Microsoftの発言を引用）',
};
