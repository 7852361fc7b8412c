import type { Messages } from '../messages.ts';

export const beforeDeadline = 'before it has been up for 497 days (248.5 days where TCP Chimney Offload is in use)';
export const stopErrors =
  'With Symantec Endpoint Protection or Forefront TMG, KB2553549 can lead to stop errors: read the guidance first.';
/** What else helps a GDR file there; no source says it itself. */
export const alsoOnServer2008 =
  'On Server 2008 SP2, KB4058165 is enough too (this follows from several facts together).';
const past = 'If day 497 has passed, restart it as soon as you can.';

/** The checker's English words. */
export const checker = {
  page: {
    versionLabel: 'File version of tcpip.sys',
    versionHint: 'For example 6.1.7601.17802 (properties of C:\\Windows\\System32\\drivers\\tcpip.sys, tab Details)',
    editionLabel: 'Windows version',
    editionAuto: 'Find it from the version',
    needsScript:
      'JavaScript does not run here (it is off, did not arrive, or the browser is too old), so this page cannot answer by itself. Compare your version with the first fixed versions by eye.',
    needsScriptLink: 'First fixed versions',
  },
  empty: 'The answer appears here as you type.',
  howTo: 'How to find the version',
  many: 'Box for many machines',
  verdicts: {
    fixed: 'Fixed',
    'not-fixed': 'Not fixed',
    'cannot-tell': 'Cannot tell',
    'out-of-scope': 'Out of scope',
    invalid: 'Check what you entered',
  },
  reasons: {
    'at-or-above-listed-update':
      "{version} is the version of {kb} or newer. Microsoft Japan lists that update as replacing KB2553549's tcpip.sys. The 497-day problem is fixed.",
    'at-or-above-fix-level':
      '{version} is the version that an unofficial page gives for {kb}, or newer. If that number is right, the 497-day problem is fixed.',
    'newer-than-listed-line':
      "{version} is of build {build}, whose files are all newer than KB2553549's. The 497-day problem is fixed. No source says so itself: it follows from several, one of them unofficial.",
    'below-fix-level':
      '{version} is older than the version of {kb} (as an unofficial page gives it). The 497-day problem is not fixed.',
    'no-gdr-fix-known':
      'For GDR files of build {build}, no version is known to contain the fix. One source says that none was issued for GDR. By Microsoft’s general rule a newer tcpip.sys is enough. No source shows which is right.',
    'no-fix-level-known': 'For build {build}, no source gives a version that contains the fix.',
    'no-branch': 'The fourth part, {revision}, is in no branch ({ranges}). Is it complete, and typed correctly?',
    'edition-mismatch': 'Build {build} is not a build of {edition}. Versions of different builds cannot be compared.',
    'branch-mismatch':
      'The branch name after the version does not match its number, which is in {branch}. One of the two is wrong.',
    'newer-windows': '{line} is newer than Windows 7 and Server 2008 R2. KB2553549 does not name it.',
    'older-windows':
      '{line} is Windows Server 2003, XP or older. KB2553549 does not name them. On Windows NT 4.0 and 2000 a different problem has the same name.',
  },
  problems: {
    none: 'No version number found. A product name or a KB number alone is not enough. Enter four numbers with dots between them, such as 6.1.7601.17802.',
    several: 'More than one version found. Enter only the version of tcpip.sys.',
    words:
      'There is more than a version in this. One that is wanted, compared with or told of in a sentence is not what a machine has. Enter only the version of its tcpip.sys, such as 6.1.7601.17802.',
    'other-file':
      '“{detail}” is not the tcpip.sys that Windows loads. Enter the version of C:\\Windows\\System32\\drivers\\tcpip.sys.',
    'too-many-parts':
      'There are more than four numbers in a row. Enter four numbers with dots between them, such as 6.1.7601.17802.',
    'too-few-parts': '“{detail}” is not enough. Enter all four numbers, such as 6.1.7601.17802.',
    'part-out-of-range': '“{detail}” is too large. Each part of a version is a number from 0 to 65535.',
  },
  next: {
    fixed:
      'If the machine was restarted after this tcpip.sys was installed, nothing needs doing for the 497-day problem: the driver in use is replaced only at the restart. Put this answer and its sources into the change record.',
    'not-fixed': `Restart the machine ${beforeDeadline}, and install an update from the list of its Windows version, or a later one. ${past}`,
    'no-gdr-fix-known': `Restart the machine ${beforeDeadline}, or install KB2553549 if you have it: it moves the file to LDR. ${alsoOnServer2008} ${past} ${stopErrors}`,
    'no-fix-level-known': `Restart the machine ${beforeDeadline}. ${past} Do not treat it as fixed.`,
    'no-branch': `Read the fourth part again in the properties of tcpip.sys. Until then, restart the machine ${beforeDeadline}.`,
    'edition-mismatch': `Check the chosen Windows version, and that the file version was read on the right machine. Until then, restart the machine ${beforeDeadline}.`,
    'branch-mismatch': `Read the version again on the machine and enter the number alone. Until then, restart the machine ${beforeDeadline}.`,
    'out-of-scope':
      'If the number is right, nothing needs doing for this problem. Other products have other problems of the same name.',
    invalid: 'Enter the version alone. Outputs and lists of several machines go into the box for many machines.',
  },
  nextListed: ' The lowest version on the list (a newer one will do too): ',
  nextLabel: 'Next step',
  basis: {
    'listed-update': "{kb}: on Microsoft Japan's list",
    'fix-level': '{kb}: the fix for the problem itself',
  },
  details: 'Also compared, and details',
  comparison: '{build}, {branch}: {actual} {relation} {level}',
  claimFrom: 'List from',
  levelFrom: 'Number from',
  sourceSeparator: ', ',
  exact: 'This is exactly the tcpip.sys of {kb}.',
  named: '{kb} ({bulletin})',
  fits: 'On build {build} (choose one above):',
  copyLink: 'Copy link',
  copyText: 'Copy text for a ticket',
  copied: 'Copied',
  copyFailed: 'Copying failed. Select the text on the page and copy it.',
  more: 'What this answer means',
  strength: {
    official: 'official',
    derived: 'derived',
    scanner: 'scanners agree',
    independent: 'independent',
    'third-party': 'unofficial',
  },
  ruler: {
    summary: 'All known versions of this build',
    title: 'Versions of tcpip.sys of build {build}',
    description: '{branch}: the first fixed version is {level}.',
    descriptionNone: '{branch}: no first fixed version is known.',
    fixLevel: 'first fixed',
    noLevel: 'first: unknown',
    release: 'base',
    yours: 'your version',
  },
  ticket: {
    title: '497-day problem: check of tcpip.sys',
    version: 'Version: {version}',
    edition: 'Windows: {edition}',
    verdict: 'Verdict: {verdict}',
    comparison: 'Comparison: {comparison} ({kb})',
    basis: '{from}: {strength}, {sources}',
    strength: 'Strength of evidence: {strength}',
    sources: 'Sources: {sources}',
    next: 'Next step: {next}',
    catalog: 'Data version: {version}',
    evaluated: 'Evaluated at: {moment}',
    link: 'Link to this check: {link}',
  },
} as const satisfies Messages['checker'];
