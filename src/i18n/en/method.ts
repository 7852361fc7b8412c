import type { Messages } from '../messages.ts';

/** The English words of how this site judges, and of how a source is cited. */
export const method = {
  citation: '“{title}” ({language}; {published}; read on {retrieved})',
  citationInFull: '{publisher}, {citation} {url}',
  published: 'published {date}',
  undated: 'no date of publication',
  languages: { en: 'English', ja: 'Japanese', sv: 'Swedish', code: 'code or data' },
  statement: [
    'How the 497-day problem (KB2553549) was checked',
    '',
    '1. What was read: the file version of C:\\Windows\\System32\\drivers\\tcpip.sys. Microsoft Japan states that this file alone has to be checked.',
    '2. What it was compared with: the versions of KB2553549 and of the updates on Microsoft Japan’s lists, of the same build and the same branch (GDR or LDR). The lists are Microsoft Japan’s, the numbers of listed updates come from vulnerability scanners, the numbers of KB2553549 from an unofficial page.',
    '3. Verdicts: fixed, not fixed, cannot tell, out of scope. “Cannot tell” does not count as fixed: the machine is restarted before its deadline, as one that is not fixed.',
    '4. Deadline: 497 d 2 h 27 m 52.96 s after the start, or 248 d 13 h 13 m 56.48 s where TCP Chimney Offload is in use.',
    '5. Checker: {address} (data version: {version}, checked on YYYY-MM-DD). An independent reference, not connected with Microsoft.',
    '',
    'Source: {citation}',
  ],
} as const satisfies Messages['method'];
