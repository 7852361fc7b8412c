import type { Messages } from '../messages.ts';

/** The words of the open data, the list of changes and the feeds. */
export const openData = {
  title: 'Open data and API',
  description:
    'How to get all data of this site as JSON or CSV, its JSON Schema, what stays compatible, and test data for verdicts.',
  lead: 'Every fact of this site, with its sources and their strength, is published as static files. You need no account and no key, and scripts of other sites may read it (CORS). The licence is MIT.',
  addresses: 'Addresses',
  addressesLead:
    'Every document begins with its schema ($schema), the data version (catalog) and the licence (license). What is not known is absent (in the CSV: an empty cell).',
  addressesCaption: 'Published data',
  addressColumn: 'Address',
  contentColumn: 'What it holds',
  schemaColumn: 'JSON Schema',
  noSchema: 'none',
  contents: {
    catalog: 'All data, with the facts that verdicts need (assessment) and the rollups from 2016 on (rollups).',
    csv: 'A table of updates by build and branch. UTF-8 with a byte-order mark, so Excel opens it as it is.',
    edition:
      'One Windows product with its service pack: first fixed versions, the updates that contain the fix, and the known versions.',
    update: 'One update, and what follows where it is installed. Rollups have no document of their own.',
    vectors: 'Inputs with the verdicts on them, to test your own implementation.',
  },
  exampleAddress: 'Example',
  machines: 'Schema of the JSON that the checker exports for many machines:',
  promise: 'What stays compatible',
  promiseLead: 'The v1 in the addresses is the version of the format. Correcting or adding facts does not change it.',
  promises: [
    'Within v1 no address, field or CSV column goes away or changes its name, type or meaning. New ones may be added, CSV columns at the right end. Ignore fields that you do not know.',
    'Fields that hold codes, such as reasons, may get new codes. Treat a verdict or reason that you do not know as “cannot tell”.',
    'Read CSV columns by name, not by place. The order of rows and of list items is not promised.',
    'If a field has to go or to change its meaning, v2 is published at other addresses. v1 then stays at its addresses, and up to date, for at least 12 months.',
    'Verdicts computed from the section assessment alone equal those of this site.',
  ],
  version: 'Checking the data version',
  versionLead:
    'A version is “date+hash”. The same hash means that all facts are the same. The files hold no time of building: the same data gives the same files.',
  versionHow:
    'The hash is the first 12 digits of the SHA-256 of sources, scope, editions, updates, rollups, facts, notes and changes of catalog.json, in this order, as JSON without blanks in UTF-8.',
  versionNow: 'Version now',
  examples: 'Examples',
  examplesLead: 'The PowerShell and Excel examples were written from documentation and were not run on Windows.',
  curl: 'curl',
  curlLead: 'This gets the whole table and one update.',
  powershell: 'PowerShell 3.0 and later',
  powershellLead: 'Reads the data in the right encoding and lists the known versions for build 6.1.7601.',
  powershell2: 'PowerShell 2.0',
  powershell2Lead:
    'PowerShell 2.0, which comes with Windows 7 and Windows Server 2008 R2, has neither Invoke-RestMethod nor ConvertFrom-Json. Use the CSV.',
  oldTls:
    'With default settings, old Windows may fail to connect to a server that demands TLS 1.2. If so, get the file on another computer and copy it.',
  excel: 'Excel (Power Query)',
  excelLead: 'Paste it into the advanced editor of a blank query to get a table of the rows for build 6.1.7601.',
  hash: 'Computing the hash (jq)',
  hashLead: 'Prints the same 12 digits as catalog.hash.',
  own: 'Computing verdicts yourself',
  ownLead:
    'The section assessment of catalog.json holds every number that a verdict needs. Compare versions only within one build and one branch.',
  ownVersion: 'From a file version (assessment.version)',
  versionSteps: [
    'Of the four numbers, the first three are the build. Find the branch by comparing the fourth with ranges.',
    'If the Windows product (editions) is known and its builds do not have this build: cannot-tell (edition-mismatch).',
    'If the first two numbers are not in affected: out-of-scope, newer-windows above them and older-windows below.',
    'If the version string names another branch than the number: cannot-tell (branch-mismatch). If the number lies in no branch, or the build is not in builds: cannot-tell (no-fix-level-known).',
    'If the build has fixedBy: fixed (newer-than-listed-line, evidence derived). Its chain is in scope.derivations.',
    'If the number is at or above the revision of an entry in listed, for this build and branch, whose editions include every product that it may be: fixed (at-or-above-listed-update). The evidence is the listStrength of the lowest such entry.',
    'Otherwise, at or above the revision of fixLevel: fixed (at-or-above-fix-level); below it: not-fixed (below-fix-level). The evidence is its strength.',
    'Without a fixLevel: cannot-tell, no-gdr-fix-known where there is notIssued, else no-fix-level-known.',
  ],
  ownReasons: 'What each reason means, and what to do, stands under a heading named like its code, for example',
  ownInstalled: 'From installed updates (assessment.installed)',
  installedSteps: [
    'If fix is installed, or an entry of listed for the product that is not doubtful: fixed (listed-update-installed, evidence official).',
    'Otherwise, if an entry of carriers for the product is installed: fixed with the reason of the first such entry (evidence derived). Its chain is in scope.derivations.',
    'Otherwise cannot-tell: doubtful-update-only where a doubtful one is installed, else no-listed-update-installed. This alone never gives not-fixed.',
  ],
  ownVectors:
    'vectors.json holds inputs at every boundary and on both sides of it (texts, versions, installed, machines), each with its verdict, reason and evidence. Where a file version is known, it decides before installed updates; machines shows the combinations.',
  license: 'Licences',
  licenseText:
    "The data is under the MIT licence. Keep the copyright notice (license.notice) and the text of the licence with copies. Titles of Microsoft's articles are Microsoft's.",
  licencesText:
    'The program of this site is under the MIT licence too. This file has the licences of the libraries in it as well:',
  feed: {
    title: '497-day problem: changes of the data',
    description: 'What changed in the data of the 497-day problem reference.',
    itemTitle: 'Data changed on {date}',
  },
  changes: {
    title: 'Changes of the data',
    description: 'What changed in the data of the 497-day problem, by date. Also available as a feed.',
    lead: 'What changed in the facts, newest first.',
    feed: 'Follow the changes by feed (RSS)',
    data: 'Open data and API',
  },
} as const satisfies Messages['openData'];
