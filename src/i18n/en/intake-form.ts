import type { Messages } from '../messages.ts';

/** The English words of the place to paste and drop. */
export const intakeForm = {
  title: 'Check many machines, with their deadlines',
  lead: 'Paste or drop command output, an inventory list, or tcpip.sys itself, as it is. Every machine gets a verdict, in the order you gave.',
  privacy: 'Everything stays in this page. Nothing is sent anywhere.',
  boxLabel: 'Paste output or a list',
  boxHint:
    'Reads wmic, PowerShell, systeminfo, Get-HotFix, CSV, and lines such as “SRV01 6.1.7601.17514”, in Japanese, English and eight other display languages.',
  files: 'Choose files',
  folder: 'Choose a folder',
  drop: 'Or drop files and folders here: text, CSV, tcpip.sys, update packages (.msu, .cab, .exe, .zip).',
  commands: 'Commands that collect this',
  needsScript: 'Checking many machines needs JavaScript.',
} as const satisfies Messages['intakeForm'];
