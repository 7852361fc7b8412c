import type { Messages } from '../messages.ts';

/** English words of the pages by Windows version. */
export const edition = {
  indexTitle: 'Tables by edition',
  indexDescription:
    "For each edition (product and service pack), the updates that replace KB2553549's tcpip.sys, and the fix levels.",
  indexLead:
    "For each edition (product and service pack): the fix levels, and the updates that replace KB2553549's tcpip.sys.",
  title: '{edition}: updates that replace the fix',
  description: "The updates that replace KB2553549's tcpip.sys on {edition}, with versions, dates and sources.",
  titleNoList: '{edition}: what is known',
  descriptionNoList: 'What is known about the 497-day problem on {edition}, and why some files cannot be judged.',
  builds: 'Builds',
  endOfSupport: 'End of support',
  fixLevel: 'Fix level ({branch})',
  listedCount: 'Updates on the list',
  counts: '{total} ({security} security, {other} other)',
  noList: 'no list in the source document',
  check: 'Check a version for this edition',
  tableSecurity: 'Security updates',
  tableOther: 'Other updates',
  caption: "Updates that replace KB2553549's tcpip.sys on {edition}",
  columns: {
    kb: 'KB',
    title: 'Title',
    bulletin: 'Bulletin',
    released: 'Released',
    gdr: 'tcpip.sys (GDR)',
    ldr: 'tcpip.sys (LDR)',
    how: 'How it supersedes',
    evidence: 'Evidence',
  },
  how: {
    declared: 'Declared: {kb}',
    fileLevel: 'File-level',
  },
  howNote:
    "“File-level” means that the update carries a tcpip.sys newer than KB2553549's: this is what the lists of the source document say. “Declared” means that a Microsoft bulletin names the update that it replaces.",
  listedBy: 'Listed',
  versionsBy: 'Versions',
  chain: 'The declared chain',
  chainLead:
    'Each arrow points to the newer update that replaces it, by Microsoft’s bulletins or by Microsoft’s data as collected by WES-NG.',
  chainLast: 'If you look for one update, take the last.',
  chainFix: 'at or above the fix level',
  chainBelow: 'below the fix level',
  whyCannotTell: 'Why a GDR file gives “cannot tell”',
  whyCannotTellText: [
    'For build 6.0.6002, the only version of KB2553549 that is known is LDR. One unofficial page says that none was issued for GDR and that action is needed.',
    "By Microsoft's general rule a tcpip.sys newer than KB2553549's is enough. But no source gives a GDR number that would count as newer.",
    'So a GDR file gives “cannot tell”. Install KB2553549, which moves the file to LDR, or restart before day 497 of uptime (day 248.5 where TCP Chimney is in use).',
  ],
  known: 'Updates with known versions',
  knownLead:
    'The source document has no list for this edition. These updates have a known tcpip.sys version. LDR numbers can be compared with the fix level. GDR numbers have nothing to be compared with.',
  knownCaption: 'Updates with a known tcpip.sys version on {edition}',
  ldrMeaning: 'Verdict for LDR',
} as const satisfies Messages['edition'];
