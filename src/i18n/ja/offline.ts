/** The Japanese words of the site as it is kept on a device. `appName` stands below its icon: a few letters. */
export const offline = {
  appName: '497日問題',
  newVersion: 'このサイトの新しい版を表示できます。',
  reload: '再読み込み',
  later: 'あとで',
} as const;
