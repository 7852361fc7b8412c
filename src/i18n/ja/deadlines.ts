/** The Japanese words for deadlines: cells, details and the calendar file. */
export const deadlines = {
  day: { one: '{count}日', many: '{count}日' },
  underOneDay: '1日未満',
  date: '{year}年{month}{day}日',
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  sentenceSeparator: '',
  /** Beside a date in a cell of the CSV, which a spreadsheet would take for one of its own. Readers take them off again. */
  cell: {
    asWritten: '元の記載：{start}',
    noOffset: '{start}（UTCとの時差は不明）',
    noTime: '{start}（時刻は不明）',
  },
  short: {
    fixed: '期限なし',
    'out-of-scope': '期限なし',
    unknown: '起動日時が不明',
    ambiguous: '{raw}は{second}か{first}か',
    unreadable: '起動日時を読み取れません',
    'in-future': '起動日時が未来（{boot}）',
    running: '{up}稼働、残り{left}（{wrap}まで）',
    'past-wrap': '{up}稼働、期限超過（{wrap}）。すぐに再起動',
    wraps: '{text}。497日で0に戻るSNMPの値のため、実際はより長く稼働している可能性あり',
  },
  long: {
    fixed: '497日問題は対策済みのため、再起動の期限はありません。',
    'out-of-scope': '497日問題の対象外のため、再起動の期限はありません。',
    unknown: '起動日時も稼働時間も分からないため、期限を計算できません。起動日時か稼働時間を入力すると計算します。',
    ambiguous:
      '起動日時の「{raw}」は、{second}とも{first}とも読めます。日と月のどちらが先かが分かるまで、期限は計算できません。',
    unreadable: '起動日時の「{raw}」を読み取れないため、期限を計算できません。',
    'in-future':
      '起動日時の「{raw}」を{boot}と読み取りましたが、これは現在より後です。コンピューターの時計、タイム ゾーン、日と月の順のいずれかが正しくありません。期限は計算できません。',
    ok: '{up}稼働しています。497日の期限は{wrap}で、残りは{left}です。それより前に再起動してください。',
    soon: '{up}稼働しています。497日の期限は{wrap}で、残りは{left}しかありません。再起動の予定を今すぐ決めてください。',
    'past-wrap': '連続稼働時間が497日を超えています（期限は{wrap}でした）。すぐに再起動してください。',
    chimney:
      'TCP Chimneyオフロードを使用している場合の期限は、248.5日の{chimney}（残り{left}）です。使用していなければ、この期限は関係ありません。',
    chimneyPast:
      'TCP Chimneyオフロードを使用している場合の期限（248.5日、{chimney}）は過ぎています。使用している場合は、すぐに再起動してください。使用していなければ、この期限は関係ありません。',
    weekend: '497日の期限より前の最後の週末は、{from}から{to}までです。',
    weekendOver: '497日の期限までに、丸ごと使える週末はもうありません。',
  },
  order: {
    wmi: '起動日時は「{raw}」（WMIの形式）から読み取りました。',
    'year-month-day': '起動日時は「{raw}」を年、月、日の順に読み、{boot}としました。',
    'day-month-year': '起動日時は「{raw}」を日、月、年の順に読み、{boot}としました。',
    'month-day-year': '起動日時は「{raw}」を月、日、年の順に読み、{boot}としました。',
    uptime:
      '起動日時は、稼働時間「{raw}」をこのページで読み取った時点からさかのぼって計算したものです。出力が古い場合、実際の期限はその分だけ早くなります。',
  },
  settledBy: {
    answer: '日と月の順は、指定されたとおりです。',
    future: 'もう一方の順で読むと未来の日付になります。',
    uptime: 'もう一方の順で読むと、出力にある稼働時間と合いません。',
  },
  dateOnly: '時刻が分からないため、その日の00:00に起動したとみなし、期限を最も早く見積もっています。',
  repeated: '夏時間の終了により、この時刻は2回あります。期限が早くなるよう、先の時刻として計算しています。',
  rough: '稼働時間が月または年の単位のため、長さに幅があります。実際の期限は最大{days}日早い可能性があります。',
  wraps:
    '稼働時間はSNMP（sysUpTime）の値です。この値は497日で0に戻るため、実際にはもっと長く稼働していて、期限を過ぎている可能性があります。systeminfoなどで、対象のコンピューターの起動日時を確認してください。',
  zone: {
    stated: '日時はコンピューターの時計（{offset}）によります。',
    assumed:
      '対象のコンピューターのタイム ゾーンが分からないため、このページを見ているコンピューターと同じタイム ゾーンとみなしています。',
    counted: '日時は、このページを見ているコンピューターの時計によります。',
  },
  otherStart:
    '起動日時または稼働時間が「{other}」という記載もあります。期限は、記載のうち最も早い起動日時から計算しています。',
  calendar: {
    name: '497日問題：再起動の期限',
    weekend: '{host}：497日の期限より前の最後の週末',
    wrap: '{host}：連続稼働497日の期限',
    chimney: '{host}：連続稼働248.5日の期限（TCP Chimneyオフロードを使用している場合）',
    alarm: '{summary}（7日前）',
    host: 'コンピューター：{host}',
    verdict: '判定：{verdict}',
    sources: '出典：{sources}',
    catalog: 'データの版：{catalog}',
  },
} as const;
