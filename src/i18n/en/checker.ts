import type { Messages } from '../messages.ts';

/** The checker's English words. */
export const checker = {
  versionLabel: 'File version of tcpip.sys',
  versionHint:
    'For example 6.1.7601.17802. Find it in the properties of C:\\Windows\\System32\\drivers\\tcpip.sys, tab Details.',
  editionLabel: 'Edition',
  editionAuto: 'Find it from the version',
  needsScript:
    'JavaScript does not run here (it is off, did not arrive, or the browser is too old), so this page cannot answer by itself. Compare your version with the fix levels by eye.',
  needsScriptLink: 'Fix levels',
  empty: 'The answer appears here as you type.',
  howTo: 'How to find the version',
  verdicts: {
    fixed: 'Fixed',
    'not-fixed': 'Not fixed',
    'cannot-tell': 'Cannot tell',
    'out-of-scope': 'Out of scope',
    invalid: 'Check what you entered',
  },
  reasons: {
    'at-or-above-listed-update':
      "{version} is at or above the version of {kb}, which Microsoft lists as replacing KB2553549's tcpip.sys. The 497-day problem is fixed.",
    'at-or-above-fix-level':
      '{version} is at or above the version given for {kb}. The 497-day problem is fixed, but the number comes from an unofficial source.',
    'newer-than-listed-line':
      "{version} is of build {build}, whose files are all newer than KB2553549's. The 497-day problem is fixed. No source says so itself: it follows from several, one of them unofficial.",
    'below-fix-level':
      '{version} is older than the version given for {kb}. The 497-day problem is not fixed. The number comes from an unofficial source.',
    'no-gdr-fix-known':
      'For GDR files of build {build}, no version is known to contain the fix. One source says that none was issued for GDR. By Microsoft’s general rule a newer tcpip.sys is enough. Nothing settles which is right.',
    'no-fix-level-known': 'For build {build}, no source gives a version that contains the fix.',
    'no-branch':
      'The fourth part, {revision}, lies in no servicing branch ({ranges}). Is it complete, and typed correctly?',
    'edition-mismatch':
      'Build {build} is not a build of {edition}. Versions of different builds cannot be compared, so there is no answer.',
    'branch-mismatch':
      'The branch named behind the version contradicts its number, which lies in {branch}. One of the two is wrong, so there is no answer.',
    'newer-windows': '{line} is Windows 8, Server 2012 or later. KB2553549 does not name them.',
    'older-windows':
      '{line} is Windows Server 2003, XP or older. KB2553549 does not name them. On Windows NT 4.0 and 2000 a different problem has the same name.',
  },
  problems: {
    none: 'There is no version in this. Enter four numbers with dots between them, such as 6.1.7601.17802.',
    several: 'There is more than one version in this. Enter only the version of tcpip.sys.',
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
      'If the machine was restarted after this tcpip.sys was installed, nothing needs doing for the 497-day problem: the driver in use is replaced only at the restart. Put this answer and its basis into the change record.',
    'not-fixed':
      'Restart before day 497 of uptime (day 248.5 where TCP Chimney is in use), and install an update from the list or a later one.',
    'no-gdr-fix-known':
      'Install KB2553549, which moves the file to LDR, or restart before day 497 of uptime (day 248.5 where TCP Chimney is in use). With Symantec Endpoint Protection or Forefront TMG, KB2553549 can lead to stop errors: read on first.',
    'no-fix-level-known':
      'Restart before day 497 of uptime (day 248.5 where TCP Chimney is in use). Do not treat the machine as safe.',
    'no-branch': 'Read the fourth part again in the properties of tcpip.sys.',
    'edition-mismatch': 'Check the chosen edition, and that the version was read on the right machine.',
    'branch-mismatch': 'Read the version again on the machine and enter the number alone.',
    'out-of-scope': 'This site does not cover it. Check that the number was read correctly.',
    invalid: 'The guidance shows how to find the version.',
  },
  nextLabel: 'Next step',
  basis: {
    'listed-update': "{kb}: on Microsoft's list",
    'fix-level': '{kb}: the fix for the problem itself',
  },
  comparison: '{build}, {branch}: {actual} {relation} {level}',
  claimFrom: 'List from',
  levelFrom: 'Number from',
  sourceSeparator: ', ',
  exact: 'This is exactly the tcpip.sys of {kb}.',
  fits: 'Build {build} is shared by {editions}. Choose yours under “Edition” if you know it.',
  copyLink: 'Copy link',
  copyText: 'Copy as text',
  copied: 'Copied',
  copyFailed: 'Copying failed. Select the text on the page and copy it.',
  more: 'About this answer',
  strength: {
    official: 'official',
    derived: 'derived',
    scanner: 'scanners agree',
    independent: 'independent',
    'third-party': 'unofficial',
  },
  ruler: {
    title: 'Versions of tcpip.sys of build {build}',
    description: '{branch}: the fix level is {level}.',
    descriptionNone: '{branch}: no fix level is known.',
    fixLevel: 'fix level',
    noLevel: 'no level known',
    release: 'release',
    yours: 'your version',
  },
  ticket: {
    title: '497-day problem: check of tcpip.sys',
    version: 'Version: {version}',
    edition: 'Edition: {edition}',
    verdict: 'Verdict: {verdict}',
    comparison: 'Comparison: {comparison} ({kb})',
    strength: 'Strength of evidence: {strength}',
    sources: 'Sources: {sources}',
    next: 'Next step: {next}',
    catalog: 'Catalogue version: {version}',
    evaluated: 'Evaluated at: {moment}',
    link: 'Link to this check: {link}',
  },
} as const satisfies Messages['checker'];
