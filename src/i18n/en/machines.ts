import { beforeDeadline } from './checker.ts';
import type { Messages } from '../messages.ts';

/** The English words for machines. */
export const machines = {
  more: '{items} and {count} more',
  withoutServicePack: '{name} (no SP)',
  host: {
    none: 'no host name ({where})',
  },
  where: {
    line: 'line {from} of {input}',
    lines: 'lines {from}-{to} of {input}',
    input: 'input {number}',
  },
  found: {
    osVersion: 'OS {version}',
    oneUpdate: '1 update',
    updates: '{count} updates',
    start: 'start time only',
    nothing: 'nothing',
    noAnswer: 'nothing (no answer)',
  },
  csv: {
    someWindows: 'Windows (version unknown)',
    contradicted: '{kb} (installed, missing)',
  },
  comparison: '{comparison} ({kb})',
  installed: 'Installed: {kbs}',
  link: '{text} ({sources})',
  weakLink: '{text} ({sources}) This is the weak link.',
  built: 'The file was built between {after} and {before}.',
  builtOn: 'The file was built on {after}.',
  reasons: {
    'fix-installed': '{kbs}, the fix for the 497-day problem, is installed. The problem is fixed.',
    'listed-update-installed':
      "The machine has {kbs}, which Microsoft Japan lists as replacing {fix}'s tcpip.sys. The 497-day problem is fixed.",
    'rollup-installed': 'The machine has {kbs}. {conclusion} The 497-day problem is fixed.',
    'newer-than-listed-line': 'The machine has {kbs}. {conclusion} The 497-day problem is fixed.',
    'doubtful-update-only':
      "Of the updates on Microsoft Japan's list, only {kbs} was found. There is reason to doubt that this brings a newer tcpip.sys, so it is not enough by itself.",
    'no-listed-update-installed':
      'The updates found do not prove that the fix is there. That does not mean that it is missing: lists of installed updates are not always complete, and other updates can contain tcpip.sys too.',
    'no-answer': 'The machine gave no answer, or nothing was found on it.',
    'nothing-known': 'Neither a version of tcpip.sys nor installed updates were found.',
  },
  onSome:
    '{kbs} brings the fix on some Windows versions. Which one exactly this machine has is not known: add it, or the version of tcpip.sys.',
  next: {
    version: `Until the version of its tcpip.sys is known, restart the machine ${beforeDeadline}. Run this command on it and add the output: {command}`,
    contradicted:
      'The evidence contradicts itself. Before you close this, check the version of tcpip.sys by running this command on the machine: {command}',
  },
  contradictions: {
    'several-versions':
      'Different versions of tcpip.sys were found ({versions}). The verdict is for {version}, the one that most needs action.',
    'update-installed-but-version-below':
      'An update that brings the fix is said to be installed, yet tcpip.sys {version} is older than the first fixed version. The version decides. Check whether the machine was restarted afterwards, and whether the update was uninstalled.',
    'edition-does-not-fit-build':
      'Build {builds} is not a build of {edition}. One of the two is wrong, or facts of different machines were mixed.',
    'os-version-does-not-fit-build':
      'The OS version is {osVersion}, yet the build of tcpip.sys is {builds}. One of the two is wrong, or facts of different machines were mixed.',
  },
  conflicts: {
    'os-version': 'The input names two OS versions, {kept} and {other}. {kept} was used.',
    edition: 'The input names two Windows products, {kept} and {other}. {kept} was used.',
    boot: 'The input names two starts, {kept} and {other}. The deadline is worked out from the earlier one.',
    uptime:
      'The input names a start or an uptime of {kept}, and also an uptime of {other}. The deadline is worked out from the earlier start.',
    update: 'The input says that {kept} is installed, and also that it is not. It was not counted as installed.',
  },
  ticket: {
    machines: 'Machines: {count}',
    machinesOf: 'Machines: {count} of {total}',
    count: '{verdict}: {count}',
    ofAll: 'In the whole input, machines that are not shown here included:',
    badLines: 'Lines not understood: {count}',
    partly: 'Lines read only in part: {count}',
    leftOut: 'Lines of machines beyond the limit, which were left out: {count}',
    heading: '■ {verdict} ({count})',
    hosts: 'Hosts: {hosts}',
    moreHosts: '{items} and {count} more',
    found: 'Found: {found}',
    installed: 'Deciding updates: {kbs}',
    chain: 'How this follows: {link}',
    contradiction: 'Contradiction: {host}: {sentence}',
    moreContradictions: 'More machines with contradictions: {count}',
    deadline: 'Earliest day 497: {wrap} ({host}, days left: {days})',
    overdue: 'Earliest day 497: {wrap} ({host}, days overdue: {days})',
    rest: 'Kinds of answers that are not shown: {groups} (machines: {count}). Save everything as CSV or JSON.',
    sources: 'All sources:',
    source: '- {source}',
    catalog: 'Data version: {version}',
  },
} as const satisfies Messages['machines'];
