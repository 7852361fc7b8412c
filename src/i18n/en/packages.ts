import type { PackagesWords } from '../packages-words.ts';

/** The English words for update packages and component lists. */
export const packages = {
  title: 'Update packages and component lists',
  caption: 'What the packages and component lists hold',
  columns: {
    package: 'Package',
    versions: 'tcpip.sys',
    answer: 'Answer',
    notes: 'Notes',
  },
  reading: 'Reading {name} ({at} of {count})',
  unpacking: 'Unpacking {name} ({at} of {count})',
  cancel: 'Stop reading packages',
  done: 'Packages and lists read: {count}.',
  doneSome: 'Packages and lists read: {count}. Could not be read: {problems}.',
  cancelled: 'Reading packages was stopped.',
  goOn: 'Read the rest',
  listOf: '{name} (component list)',
  inside: 'found in {file}',
  verdicts: {
    fixed: 'Brings the fix',
    'not-fixed': 'Older than the fix',
    'cannot-tell': 'Cannot tell',
    'no-tcpip-in-package': 'No tcpip.sys',
    invalid: 'Cannot be read',
  },
  package: {
    'brings-fix': 'The tcpip.sys in this package has the fix for the 497-day problem.',
    'older-than-fix':
      'This package holds a tcpip.sys that is older than the fix. Installing it does not solve the 497-day problem.',
    'no-tcpip-in-package': 'This package holds no tcpip.sys. Installing it changes nothing about the 497-day problem.',
    'no-fix-level-known':
      'This package holds a tcpip.sys of a build or branch for which no first fixed version is known.',
    'other-windows': 'The tcpip.sys in this package is for a Windows that this site does not cover.',
  },
  stored: {
    'brings-fix':
      'The newest tcpip.sys that is stored has the fix for the 497-day problem. The list does not say whether it is in use.',
    'older-than-fix':
      'The newest tcpip.sys that is stored is older than the fix. The list does not say whether it is in use.',
    'no-tcpip-in-package': 'The list names no component with tcpip.sys.',
    'no-fix-level-known':
      'For the newest tcpip.sys that is stored, no first fixed version is known. The list does not say whether it is in use.',
    'other-windows': 'The tcpip.sys that is stored is for a Windows that this site does not cover.',
  },
  storedOnly:
    'A list tells what is stored, and nothing else. To check a computer, use the version of the tcpip.sys in its System32\\drivers.',
  problems: {
    'not-a-package':
      'By its content this is no update package. Download it again, or choose an .msu or .cab for Windows Vista, 7, Server 2008 or 2008 R2, or a .zip or .exe that holds one.',
    'no-package-inside':
      'It holds no .msu or .cab for Windows Vista, 7, Server 2008 or 2008 R2. Take outputs and lists of machines out and choose those.',
    'cut-off': 'The file ends too early. Copy or download it again.',
    damaged: 'The file is damaged and cannot be unpacked. Copy or download it again.',
    encrypted:
      'It is protected by a password. Unpack it with that password (Microsoft sent one with each hotfix), and choose the .msu from it.',
    'too-large': 'It is too large (limit: {limit}). Try the .cab from inside the .msu, or unpack it on Windows.',
    'too-much': 'It unpacks to more data or files than the limit. That is not what an update package does.',
    'too-deep': 'Too many archives lie inside each other. Take the .msu out and choose that.',
    differences:
      'This is an express package: it has only differences, and no version of tcpip.sys. Choose the full .msu.',
    'other-format': 'This is a package for Windows 10 or later (WIM format). The 497-day problem does not concern it.',
    'no-memory': 'There is too little memory to unpack it. Close other tabs, or use a 64-bit browser.',
    'no-reader':
      'The program that unpacks it could not be started. Check the connection and choose the file again. In the offline file, try a newer browser.',
    gone: 'The file cannot be opened. Check whether it was moved or deleted, and your permissions.',
    cancelled: 'It was not read, because reading was stopped.',
    'too-long': 'It took too long and was stopped. The file may be damaged.',
  },
  facts: {
    kind: 'Kind: {type}',
    edition: 'Edition of the package: v{edition}',
    built: 'Built: {date}',
    processor: 'Processor: {architecture}',
    appliesTo: 'For: {list}',
    sha256: 'SHA-256',
    readFrom: 'Read from',
    stored: 'Names of packages: {count}',
    named: 'Updates among them that this site has: {list}',
  },
  seenIn: {
    file: 'version of tcpip.sys itself',
    manifest: 'the manifest names tcpip.sys',
    name: 'from the name of the component',
  },
  noVersion: 'none',
  unknownVersion: 'unknown',
  notes: {
    'restart-never': 'Restart: said to be unnecessary. tcpip.sys is only exchanged by a restart.',
    'restart-possible': 'Restart: may be needed. tcpip.sys is only exchanged by a restart.',
    'restart-required': 'Restart: needed.',
    ldr: 'For {builds} it holds a file of LDR only: installing it moves tcpip.sys to LDR.',
    newer:
      'For {build} {branch}, the security update {kb} has a newer tcpip.sys ({version}). It is usually the better choice.',
    olderThanNewest:
      'For {build} {branch}, the newest tcpip.sys in this site’s data is {version} ({kb}). This one is older.',
    newerThanNewest:
      'For {build} {branch}, the newest tcpip.sys in this site’s data is {version} ({kb}). This one is newer.',
    same: '{version}: the same as in this site’s data.',
    differsNewer:
      'Contradiction: this site’s data has {listed} for {kb}, {build} {branch}. This package has {version}, which is newer.',
    differsOlder:
      'Contradiction: this site’s data has {listed} for {kb}, {build} {branch}. This package has {version}, which is older.',
    unchecked:
      'The signature was not checked. The version is that of the component, which vulnerability scanners take for the file’s.',
    uncheckedFile: 'The signature was not checked.',
  },
  news: {
    title: 'Nobody has published this.',
    titleOther: 'This site’s data does not have this.',
    differs: 'This contradicts the site’s data.',
    lead: 'The tcpip.sys of {kb} is {version} ({build} {branch}; how it was read: {how}). This site’s data does not have it. Please send it in.',
    leadDiffers:
      'The tcpip.sys of {kb} is {version} ({build} {branch}; how it was read: {how}). This site’s data has {listed}. Please send it in.',
    privacy:
      'Nothing is sent by itself. The text below holds what the package says, its name and its hash, and nothing about you or your computer.',
    text: 'Text to send',
    yaml: 'Lines for catalog/ (YAML)',
    copyText: 'Copy text',
    copyYaml: 'Copy YAML',
    copied: 'Copied',
    copyFailed: 'Copying failed. Select the text on the page and copy it.',
    send: 'Open the report form',
    subject: 'tcpip.sys of {kb} is {version}',
    contribute: 'What happens with a report',
  },
  report: {
    title: 'Report of a version of tcpip.sys',
    kb: 'Update: {kb}',
    version: 'tcpip.sys: {version} ({build} {branch}, {architecture})',
    differs: 'The site’s data has: {listed}',
    file: 'Package: {file}',
    sha256: 'SHA-256: {sha256}',
    built: 'Built: {date}',
    how: 'How it was read: {how}. The signature was not checked.',
    list: 'How it was read: a component list, in which one line or document names the update and the component.',
    catalog: 'Data version: {version}',
  },
  ticket: {
    title: '■ Update packages and component lists ({count})',
    item: '{name}: {verdict}',
    kb: 'Update: {kb}',
    catalog: 'Data version: {version}',
  },
  colon: ': ',
  separator: ', ',
} as const satisfies PackagesWords;
