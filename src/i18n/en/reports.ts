import type { Messages } from '../messages.ts';
import { alsoOnServer2008, stopErrors } from './checker.ts';

const restart = 'Restart the machine now: it has been up for more than 497 days.';

/** The English words of reports. */
export const reports = {
  source: '{name}: “{title}”, {url} (read {day})',
  list: 'List: {strength} ({sources})',
  number: 'Number: {strength} ({sources})',
  weakest: 'The weakest link: {text}',
  warning: 'Caution: {text}',
  started:
    'The machine started on {start}. If its tcpip.sys was replaced after that, the old driver is in use until the next restart.',
  notRestarted:
    'The machine started on {start}, and {kbs} was installed after that, on {day}: it has not been restarted since, and runs the old driver.',
  restartToUse: 'Restart the machine before its deadline. The old driver is in use until the restart.',
  overdue: {
    'not-fixed': `${restart} Install an update from the list of its Windows version, or a later one.`,
    'no-gdr-fix-known': `${restart} Install KB2553549 if you have it: it moves the file to LDR. ${alsoOnServer2008} ${stopErrors}`,
    'no-fix-level-known': `${restart} Do not treat it as fixed.`,
    'no-branch': `${restart} Then read the fourth part again in the properties of tcpip.sys.`,
    'edition-mismatch': `${restart} Then check the chosen Windows version, and that the file version was read on the right machine.`,
    'branch-mismatch': `${restart} Then read the version again on the machine and enter the number alone.`,
    fixed: `${restart} The old driver is in use until the restart.`,
    version: `${restart} Then run this command on it and add the output: {command}`,
  },
  ofHost: '{host}: {sentence}',
  openStart: 'Start not settled: {host}: {sentence}',
  startless: 'Boot time not known (day 497 may have passed): {hosts}',
  moreOpenStarts: 'More machines whose start is not settled: {count}',
  earliestStart:
    'Earliest start: {start} ({host}). Where tcpip.sys was replaced after the start, the old driver is in use until the next restart.',
  noOffset: '{moment} (offset from UTC not known)',
  evaluated: 'Evaluated at: {moment}',
  method: {
    title: '497-day problem: how tcpip.sys was checked',
    compared:
      "What was compared: the version of each machine's tcpip.sys, only with numbers that a source gives for the same build and the same branch (GDR or LDR). Where no version was known: the installed updates, with Microsoft Japan's list and with updates that follow from it.",
    taken:
      'What counted as a fact: only what an output or a list says of that machine. Versions that are wanted or compared with, of other files and of copies, and numbers in sentences were not used.',
    fixed:
      'Fixed: at or above a number that a source gives, or a listed update is installed, or it follows from a chain of facts. A driver is replaced only at the restart.',
    notFixed: 'Not fixed: older than the number of the fix for the same build and branch.',
    cannotTell:
      'Cannot tell: there is no number to compare with, or too little is known. Treat these machines as open, not as fixed.',
    outOfScope: 'Out of scope: a Windows that KB2553549 is not for.',
    strength: 'The strength is given for the list and for the number, each by itself. Most numbers are not official.',
    deadline:
      'Deadlines: 497 days, 2 hours, 27 minutes and 53 seconds after the start (day 248.5 where TCP Chimney Offload is in use). A time without a known offset was taken to be on the clock of whoever ran the check.',
  },
} as const satisfies Messages['reports'];
