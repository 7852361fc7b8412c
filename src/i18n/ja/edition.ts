/** Japanese words of the pages by Windows version. */
export const edition = {
  indexTitle: 'エディション別の一覧',
  indexDescription:
    'KB2553549のtcpip.sysを置き換える更新プログラムを、エディション（OSとサービス パック）ごとにまとめた一覧です。',
  indexLead:
    'エディション（OSとサービス パック）ごとに、対策済みバージョンと、KB2553549のtcpip.sysを置き換える更新プログラムをまとめています。',
  title: '{edition}の置き換え一覧',
  description: '{edition}でKB2553549のtcpip.sysを置き換える更新プログラムと、対策済みバージョンの一覧です。',
  titleNoList: '{edition}で分かっていること',
  descriptionNoList: '{edition}の497日問題について、分かっていることと判定できない理由をまとめています。',
  builds: 'ビルド',
  endOfSupport: 'サポート終了日',
  fixLevel: '対策済みバージョン（{branch}）',
  listedCount: '一覧の更新プログラム',
  counts: '{total}件（セキュリティ{security}件、その他{other}件）',
  noList: '出典の文書に一覧なし',
  check: 'このエディションで判定する',
  tableSecurity: 'セキュリティ更新プログラム',
  tableOther: 'その他の更新プログラム',
  caption: '{edition}でKB2553549のtcpip.sysを置き換える更新プログラム',
  columns: {
    kb: 'KB',
    title: 'タイトル',
    bulletin: 'セキュリティ情報',
    released: '公開日',
    gdr: 'tcpip.sys (GDR)',
    ldr: 'tcpip.sys (LDR)',
    how: '置き換えの種類',
    evidence: '根拠',
  },
  how: {
    declared: '宣言: {kb}',
    fileLevel: 'ファイル単位',
  },
  howNote:
    '「ファイル単位」は、KB2553549より新しいtcpip.sysを含むという意味の置き換えで、出典の文書の一覧はこれに当たります。「宣言」は、Microsoftのセキュリティ情報に置き換えとして記載されているものです。',
  listedBy: '掲載',
  versionsBy: '番号',
  chain: '宣言された置き換えの流れ',
  chainLead:
    '矢印の先が、置き換える側の新しい更新プログラムです（セキュリティ情報、またはWES-NGがまとめたMicrosoftのデータによる）。',
  chainLast: '1つだけ適用するなら、最後のものです。',
  chainFix: '対策済みバージョン以上',
  chainBelow: '対策済みバージョン未満',
  whyCannotTell: 'GDRのファイルを判定できない理由',
  whyCannotTellText: [
    'KB2553549のうちビルド6.0.6002で番号が分かっているのはLDRだけです。GDR向けには提供されておらず対処が必要、と述べる非公式の資料があります。',
    'Microsoftの一般的な基準では、より新しいtcpip.sysで十分です。しかし、GDRで「より新しい」と言える番号の資料はありません。',
    'そのため「判定できません」とします。KB2553549を適用してLDRに移すか、連続稼働時間が497日（TCP Chimneyを使用している場合は248.5日）に達する前に再起動してください。',
  ],
  known: 'バージョンが分かっている更新プログラム',
  knownLead:
    'tcpip.sysのバージョンが分かっている更新プログラムです。LDRの番号は比べられますが、GDRの番号は比べる相手がありません。',
  knownCaption: '{edition}でtcpip.sysのバージョンが分かっている更新プログラム',
  ldrMeaning: 'LDRの判定',
} as const;
