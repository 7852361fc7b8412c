import type { Messages } from '../messages.ts';

/** The English words beside the commands whose outputs the checker takes. */
export const commands = {
  lead: 'Paste the output as it is, or drop the file. In servers.txt, write one machine name per line. Remote machines need administrator rights. No command changes Windows.',
  shells: { cmd: 'Command Prompt', powershell: 'PowerShell' },
  tells: {
    'wmic-csv': 'One machine: version',
    systeminfo: 'One machine: Windows, boot time, updates',
    'remote-all': 'Many machines: version, Windows, boot time (machines that do not answer keep a line)',
    'remote-versions': 'Many machines: version (machines that do not answer are missing)',
    'remote-boots': 'Many machines: Windows, boot time',
  },
  more: 'Other ways, and what to watch for',
} as const satisfies Messages['commands'];
