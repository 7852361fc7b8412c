import { alsoOnServer2008, stopErrors } from './checker.ts';

const restart = '連続稼働497日を過ぎているため、すぐに再起動';

/** The Japanese words of reports: what makes an answer citable, and the page that says how it was reached. */
export const reports = {
  /** A source: name, title, address, the day it was read. */
  source: '{name}「{title}」{url}（{day}閲覧）',
  /** How strong the list of updates is, and how strong the number that is compared with. */
  list: '一覧の根拠：{strength}（{sources}）',
  number: '番号の根拠：{strength}（{sources}）',
  /** The link that a chain is weakest at, in the sentence that rests on it. */
  weakest: '根拠の弱い箇所：{text}',
  warning: '注意：{text}',
  /** Beside "fixed", where the start is known. */
  started: '起動日時は{start}です。tcpip.sysがその後に置き換えられた場合は、再起動するまで古いドライバーが使われます。',
  notRestarted:
    '起動日時は{start}で、{kbs}はその後の{day}に適用されています。適用後に再起動されていないため、古いドライバーのまま動いています。',
  /** Beside that, the next step while the deadline is still ahead. */
  restartToUse: '期限までに再起動してください。再起動するまで、古いドライバーが使われます。',
  /** The next step of a machine that is known to be past day 497. */
  overdue: {
    'not-fixed': `${restart}し、OS別の一覧にある更新プログラムか、それ以降のものを適用してください。`,
    'no-gdr-fix-known': `${restart}してください。手元にKB2553549があれば適用して、ファイルをLDRに移してください。${alsoOnServer2008}${stopErrors}`,
    'no-fix-level-known': `${restart}してください。対策済みとして扱わないでください。`,
    'no-branch': `${restart}してください。その後、tcpip.sysのプロパティで、4番目の数値をもう一度確認してください。`,
    'edition-mismatch': `${restart}してください。その後、［OS］の選択か、バージョンを確認したコンピューターが正しいかどうかを確認してください。`,
    'branch-mismatch': `${restart}してください。その後、対象のコンピューターでバージョンをもう一度確認し、番号だけを入力してください。`,
    /** The fix is on the disk, and not yet in use. */
    fixed: `${restart}してください。再起動するまで、古いドライバーが使われます。`,
    version: `${restart}してください。その後、次のコマンドを対象のコンピューターで実行し、出力を追加してください：{command}`,
  },
  ofHost: '{host}：{sentence}',
  openStart: '起動日時が未確定：{host}：{sentence}',
  /** Machines of whose start nothing is known. */
  startless: '起動日時が不明（497日を過ぎている可能性があります）：{hosts}',
  moreOpenStarts: '起動日時が未確定のコンピューター：ほかに{count}台',
  earliestStart:
    '最も早い起動日時：{start}（{host}）。tcpip.sysがその後に置き換えられたコンピューターでは、再起動するまで古いドライバーが使われます。',
  /** A moment without an offset. */
  noOffset: '{moment}（UTCとの時差は不明）',
  evaluated: '判定日時：{moment}',
  method: {
    title: '497日問題の判定方法（tcpip.sys）',
    compared:
      '比較したもの：各コンピューターのtcpip.sysのバージョンを、同じビルドと同じブランチ（GDR、LDR）について出典のある番号とだけ比べました。バージョンが分からない場合は、適用済みの更新プログラムを、日本マイクロソフトの一覧、またはそこから導かれる更新プログラムと照合しました。',
    taken:
      '事実としたもの：出力や一覧が、そのコンピューターについて述べていることだけです。必要なバージョン、比較の条件、別のファイルや複製のバージョン、文中の番号は使っていません。',
    fixed:
      '対策済み：出典のある番号以上であるか、一覧の更新プログラムが適用されているか、根拠の連鎖から導かれます。ドライバーは再起動時に置き換わります。',
    notFixed: '未対策：同じビルドとブランチの、修正の番号より古いバージョンです。',
    cannotTell: '判定不能：比べられる番号がないか、情報が足りません。対策済みではなく、未解決として扱ってください。',
    outOfScope: '対象外：KB2553549が対象としないWindowsです。',
    strength: '根拠の強さは、一覧と番号のそれぞれについて示します。番号の多くは公式のものではありません。',
    deadline:
      '期限：起動から497日2時間27分53秒後（TCP Chimneyオフロードを使用している場合は248.5日目）です。時差が不明な日時は、判定した環境の時刻とみなしています。',
  },
} as const;
