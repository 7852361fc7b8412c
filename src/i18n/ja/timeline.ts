/** The Japanese words of the picture of uptimes: apart, because the page needs them and the worker the rest. */
export const timeline = {
  title: '稼働日数の分布',
  description:
    '横軸は稼働日数で、7日ごとに区切っています。横軸より上が再起動の期限があるコンピューター（{atRisk}台）、下が期限のないコンピューター（{others}台）です。497日を超えたコンピューターは右端にまとめています。台数は次の表と同じです。',
  dots: '印1つが1台です。',
  bars: '最も高い棒は{count}台です。1台だけの区間も見えるように、短い棒は実際より高くしています。',
  axis: '稼働日数',
  chimney: '248.5日',
  past: '497日超',
  atRisk: '期限あり（未対策、判定不能）',
  others: '期限なし（対策済み、対象外）',
  caption: '稼働日数ごとの台数',
  range: '稼働日数',
  ranges: {
    early: '248.5日まで',
    'past-chimney': '248.5日超、467日まで',
    soon: '467日超（期限まで30日以内）',
    'past-wrap': '497日超',
  },
} as const;
