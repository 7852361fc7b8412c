import type { KbNumber } from '../../domain/facts.ts';

/** What titles say that Microsoft published in English alone: our own words, marked as such where they stand. */
export const titleMeanings: Readonly<Partial<Record<KbNumber, string>>> = {
  KB2459530: 'Microsoft以外のDHCPリレー エージェントを使用すると、イベント5719と1129が記録されることがある',
  KB2524732: 'WTTアプリケーションからバックエンド データベースへのIPsec接続がタイムアウトする',
  KB2634907: '順序が入れ替わったTCP/IPパケットが破棄される',
  KB2639824: 'マルチキャスト パケットが破棄される',
  KB2675785: 'データ転送が遅い',
  KB2719347: 'コンピューターが不定期にクラッシュし、Stopエラーになる',
  KB2727330: 'iSCSIブート デバイスから起動すると、既定のゲートウェイが0.0.0.0になる',
  KB2733445: 'ICMPで時刻を同期する機器に、正しくない時刻が表示される',
  KB2741850: 'TCP/IPのオフロードを有効にすると、TCPのSACKオプションが常に有効になる',
  KB2754804: 'FTPクライアントが、IPv4のFTPサーバーにパッシブ モードで接続できない',
  KB2764305: 'クライアントでSACKが無効な場合に、Server 2008 R2からのTCPパケットが再送される',
  KB2785146: 'メモリが不足すると、データが破損する',
  KB2786464: 'TCPのSYNの再送回数の上限を設定できるようにする修正プログラム',
  KB2789378: 'FwpsNetBufferListAssociateContext0関数を使用するとメモリ リークが発生する',
  KB2826167: '複数のIPアドレスで、ワイルドカードのTCPポートを再利用できない',
  KB2901197: '動的ポートの割り当て中にServer 2008 SP2に接続しようとすると、イベント4227が記録される',
  KB4022722: '2017年6月13日のセキュリティのみの更新プログラム',
};
