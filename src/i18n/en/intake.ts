import type { Messages } from '../messages.ts';

/** The English words of what was handed in for many machines, and of the results. */
export const intake = {
  pasted: 'Pasted text',
  movedFromBox: 'This text is long, so it went into the list below instead of the box.',
  clear: 'Clear all',
  undo: 'Undo',
  cleared: 'Cleared.',
  remove: 'Remove {name}',
  inputs: 'What was read',
  input: {
    name: 'Name',
    size: 'Size',
    result: 'Result',
    text: 'Encoding: {encoding}',
    typed: 'Text',
    waiting: 'Reading',
    empty: 'Empty (0 bytes). Check that the output was saved.',
    binary: 'This kind of file can’t be read. Choose text, CSV, tcpip.sys or an update package.',
    'too-large': 'Too large (the limit is {limit}). Split the file.',
    unreadable: 'The file can’t be opened. Check that it still exists and that you may read it.',
    package: 'Opened as an update package: see the table below',
    stored: 'Component list: see the table below',
    driver: 'tcpip.sys {version} ({machine}; the number in the version resource)',
    otherFile: 'This is {name}, not tcpip.sys (version {version}). It is not used.',
    unnamed:
      'The version resource has no original file name, so this may not be tcpip.sys. If you know that it is, enter {version}.',
    languageFile:
      'This is the language file of tcpip.sys (version {version}), not the driver. Choose tcpip.sys itself.',
    damaged: 'The parts of the file contradict each other, so its version can’t be read. Copy it again.',
    'several-versions': 'It has several versions that differ. Look at its properties in Explorer.',
    'not-pe': 'Not a Windows program.',
    'cut-off': 'The file is cut off. Copy it again.',
    'no-version': 'It has no version resource: not tcpip.sys, or damaged.',
  },
  tooManyFiles: 'At most {limit} files at a time. The first {limit} were read.',
  reading: 'Reading. Lines: {lines}, machines: {machines}',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Machines read until then: {machines}.',
  failed: 'The checker could not be loaded. Reload the page. What you entered is still here.',
  packagesFailed: 'The program that reads packages could not be loaded. Check the connection and reload the page.',
  noMachine: 'Nothing in it says which version, updates or Windows a machine has.',
  noMachineNext:
    'Paste output that has a tcpip.sys version, an OS version or KB numbers in it, for example that of “{command}”.',
  noMachineInTicket:
    'This is a text that was copied here for a ticket. It is not read back: use the CSV or JSON that was saved, or the output itself.',
  done: 'Machines checked: {machines}.',
  all: 'All',
  filter: 'Filter by verdict',
  shown: 'Machines shown: {shown} of {machines}',
  sort: 'Sort by',
  sorts: {
    input: 'Order given',
    host: 'Machine name',
    verdict: 'Verdict, action needed first',
    version: 'Version',
    deadline: 'Nearest deadline first',
  },
  table: {
    caption: 'Verdicts',
    position: 'No.',
    host: 'Machine',
    verdict: 'Verdict',
    found: 'Found',
    comparison: 'Comparison and evidence',
    deadline: 'Deadline',
    next: 'Next step',
    loading: 'Loading',
  },
  printLimit: 'This print has only {shown} machines. Save all {machines} as CSV.',
  details: {
    close: 'Close',
    links: 'Links open in a new tab.',
    lines: 'Read from',
    sources: 'Sources',
    chain: 'How this follows',
    built: 'Age of the file',
    contradictions: 'Contradictions',
    start: 'When this machine started',
    startHint:
      'For example 2023-04-01 08:15, or how long it has been up: 480 days. The page works out day 497 from it.',
    startFailed:
      '“{text}” can’t be read as a start or an uptime, or lies more than 25 years back. Enter it like 2023-04-01 08:15, or like 480 days.',
    calendar: 'Save calendar entry (.ics)',
    ticket: 'Copy text for a ticket',
  },
  contradiction: 'Contradiction',
  bad: {
    title: 'Lines not understood: {bad}, read only in part: {partly}',
    lead: 'What is named under “Why” was not taken, and did not change any verdict. If you need it, correct the line and paste it again.',
    more: '{count} more.',
    place: 'Where',
    line: '{input}, line {line}',
    why: 'Why',
    text: 'Text',
    heading: '“{heading}”: ',
    reasons: {
      'no-fact':
        'Nothing here says which version, updates or Windows a machine has, or when it started. If it should, write “SRV01 6.1.7601.17514”, “SRV01: KB2688338” or “SRV01 boot 2025-07-23 13:00”.',
      prose:
        'Words are left over, so it was taken as a sentence, and nothing was read from it. Enter the machine and its version alone: “SRV01 6.1.7601.17514”. A name without a digit needs a list with the heading “host,version”.',
      command:
        'A command, or the message of one that failed: it says nothing of a machine. Paste what the command prints.',
      wanted:
        'The version or update is one to have, or to compare with, not one that was found. Enter the version of the machine’s own tcpip.sys.',
      'unnamed-file':
        'Nothing says that the version is that of tcpip.sys. Enter it as “SRV01 tcpip.sys 6.1.7601.17514”, or paste the line with the file’s name too.',
      'foreign-version': 'No tcpip.sys has such a version (it begins with 5, 6 or 10.0). It is another program’s.',
      'not-installed':
        'The update is missing, failed, pending or taken away, or what stands beside it does not say that it is installed. It was not counted.',
      'still-to-come':
        'The day of installation is still to come, so the update was taken for planned, and not counted. If it is installed, correct the date.',
      'no-inventory':
        'The update was not counted: nothing says that it is installed, or on which machine. Paste the list of installed updates (“wmic qfe get CSName,HotFixID”), or enter “SRV01: KB2688338”.',
      'unknown-heading':
        'The list was not read: the words above it may call it a plan. If it says what is there, delete them, or put “Installed:” above it.',
      'unknown-column':
        'No heading is known to stand over names, so these rows have none. Head the column of names “host”.',
      'unclear-column':
        'The update, version or start was not counted: a column beside it has a heading that is not known here, or a note whose words are not, and may put it off. If the table lists what is there, paste it without that column, or name the columns “Installed KB” and “tcpip.sys”.',
      'extra-cells':
        'The row has more cells than there are headings, so nothing but the name was taken from it. Give every column a heading, and put quotation marks around a cell with the separator in it.',
      'takes-back':
        'It says of what stands above it that it is planned, missing, of another file, over since a restart or otherwise not so. That was not counted: for the computer that it names, or for the whole list. If it does not belong there, delete it.',
      'unlabelled-date':
        'The date was not taken: nothing calls it a start. Write “boot” before it, or use a list with the heading “boot time”.',
      'unreadable-value':
        'A value is not of the kind that its heading names, such as a date, so it was left out. Correct the value. If another list begins here, paste that one by itself.',
      'no-answer': 'The machine gave no answer, or nothing was found on it. Nothing is known about it. Try again.',
      'no-name':
        'The machine’s name is missing here, cut off, or the same on every machine (localhost). Enter its own name.',
      'in-quotes':
        'The line stands between quotation marks, so it was taken as part of the cell that begins above it. If it is a row of its own, delete the stray quotation mark.',
      namesake:
        'Another row has the same name at another site, or in another environment or domain, and nothing says that it is the same machine. Nothing was counted of either. Give each machine a name of its own, such as its full domain name.',
      'second-name': 'Two names stand in it. The first was taken as the machine’s.',
      'bad-version': 'Looks like a file version but is none (four numbers, each 0 to 65535).',
      'several-versions': 'Several different versions, and nothing says which is that of tcpip.sys.',
      'other-file': 'The version of another file, or of a copy of tcpip.sys outside System32\\drivers.',
      'cut-off': 'Cut off in the middle of a value.',
      'too-long': 'The line is too long. Check the format of the file.',
    },
  },
  leftOut:
    'At most {limit} machines can be checked at once. The first {limit} were checked. Lines of further machines, which were left out: {lines}. Split the list and check each part by itself.',
  counts:
    '{lines} lines: {consumed} read ({partly} only in part), {structural} headings or blank, {bad} not understood.',
  dates: {
    title: 'Say how dates are written',
    question:
      'Some dates, such as {example}, don’t show whether day or month comes first. Machines with such a date: {count}.',
    dayFirst: 'day/month/year',
    monthFirst: 'month/day/year',
    open: 'Not yet',
  },
  exports: {
    title: 'Save the results',
    csv: 'Save CSV',
    json: 'Save JSON',
    schema: 'Schema of the JSON',
    calendar: 'Save deadlines (.ics), machines: {count}',
    chimney: 'With day 248.5 (where TCP Chimney Offload is in use)',
    overdue: 'Not among them, because their deadline has passed: {count}',
    ticket: 'Copy text for a ticket',
    method: 'Copy how the verdicts were reached',
    ticketLanguage: 'Language of the text',
    print: 'Print',
    copied: 'Copied',
    copyFailed: 'Copying failed. Select this text and copy it.',
    saved: '{name} is ready',
  },
  deadlines: 'Deadlines',
} as const satisfies Messages['intake'];
