import type { Messages } from '../messages.ts';

/** The English words for deadlines. */
export const deadlines = {
  day: { one: '{count} day', many: '{count} days' },
  underOneDay: 'less than 1 day',
  date: '{day} {month} {year}',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  sentenceSeparator: ' ',
  cell: {
    asWritten: 'as written: {start}',
    noOffset: '{start} (offset not known)',
    noTime: '{start} (time not known)',
  },
  short: {
    fixed: 'No deadline',
    'out-of-scope': 'No deadline',
    unknown: 'Boot time not known',
    ambiguous: 'Is {raw} {first} or {second}?',
    unreadable: 'Boot time cannot be read',
    'in-future': 'Boot time is in the future ({boot})',
    running: 'Up {up}, {left} left (until {wrap})',
    'past-wrap': 'Up {up}, past the deadline ({wrap}). Restart now',
    wraps: '{text}. By SNMP, which starts at 0 again after 497 days: may have been up longer',
  },
  long: {
    fixed: 'The machine has the fix for the 497-day problem, so there is no deadline for a restart.',
    'out-of-scope': 'The machine is outside the scope of the 497-day problem, so there is no deadline for a restart.',
    unknown:
      'Neither the boot time nor the uptime is known, so the deadline cannot be worked out. Enter one of them to get it.',
    ambiguous:
      'The boot time “{raw}” can mean {first} or {second}. The deadline cannot be worked out until it is known whether day or month comes first.',
    unreadable: 'The boot time “{raw}” cannot be read, so the deadline cannot be worked out.',
    'in-future':
      'The boot time “{raw}” was read as {boot}, which is later than now. The machine’s clock, the time zone, or the order of day and month is wrong. The deadline cannot be worked out.',
    ok: 'The machine has been up {up}. The deadline of day 497 is {wrap}, with {left} left. Restart before then.',
    soon: 'The machine has been up {up}. The deadline of day 497 is {wrap}, with only {left} left. Schedule a restart now.',
    'past-wrap': 'The machine has been up longer than 497 days (the deadline was {wrap}). Restart it now.',
    chimney:
      'If TCP Chimney Offload is in use, the deadline is day 248.5: {chimney}, with {left} left. If it is not in use, that deadline does not matter.',
    chimneyPast:
      'If TCP Chimney Offload is in use, the deadline of day 248.5 ({chimney}) has passed: restart now. If it is not in use, that deadline does not matter.',
    weekend: 'The last weekend before day 497 is {from} to {to}.',
    weekendOver: 'No whole weekend is left before day 497.',
  },
  order: {
    wmi: 'The boot time was read from “{raw}” (WMI format).',
    'year-month-day': 'The boot time “{raw}” was read as year, month, day: {boot}.',
    'day-month-year': 'The boot time “{raw}” was read as day, month, year: {boot}.',
    'month-day-year': 'The boot time “{raw}” was read as month, day, year: {boot}.',
    uptime:
      'The boot time was counted back from the uptime “{raw}”, starting from the moment this page read it. If the output is older, the real deadline is earlier by that much.',
  },
  settledBy: {
    answer: 'The order of day and month is the one that was chosen.',
    future: 'In the other order the date would lie in the future.',
    uptime: 'In the other order the date would contradict the uptime in the output.',
  },
  dateOnly: 'The time of day is not known. The start is taken as 00:00, which gives the earliest deadline.',
  repeated:
    'The clock showed this time twice, because summer time ended. The earlier moment was taken, which gives the earlier deadline.',
  rough:
    'The uptime is given in months or years, which differ in length. The real deadline may be up to {days} days earlier.',
  wraps:
    'The uptime comes from SNMP (sysUpTime). That counter starts at 0 again after 497 days, so the machine may have been up longer and the deadline may have passed already. Check the boot time on the machine, for example with systeminfo.',
  zone: {
    stated: 'Times are on the machine’s own clock ({offset}).',
    assumed:
      'The machine’s time zone is not known. It is taken to be the same as that of the computer you are viewing this on.',
    counted: 'Times are on the clock of the computer you are viewing this on.',
  },
  otherStart:
    'The input also says “{other}” of the start or the uptime. The deadline is worked out from the earliest start that it names.',
  calendar: {
    name: '497-day problem: restart deadlines',
    weekend: '{host}: last weekend before day 497',
    wrap: '{host}: deadline of day 497 of uptime',
    chimney: '{host}: deadline of day 248.5 of uptime (if TCP Chimney Offload is in use)',
    alarm: '{summary} (7 days before)',
    host: 'Machine: {host}',
    verdict: 'Verdict: {verdict}',
    sources: 'Sources: {sources}',
    catalog: 'Data version: {catalog}',
  },
} as const satisfies Messages['deadlines'];
