import type { Messages } from '../messages.ts';

/** The English words of the file for use without a network, and of the page that offers it. */
export const offlineFile = {
  title: 'Use it without a network',
  description:
    'The checker and all tables as one HTML file, and a script to run on the Windows machine you want to check, with their SHA-256.',
  lead: 'The checker and all tables in one HTML file. Copy it to a USB stick and open it in a browser.',
  downloads: 'Downloads',
  downloadsCaption: 'Files',
  columns: { file: 'File', size: 'Size (bytes)', content: 'What it is' },
  contents: {
    page: 'The checker and the tables, in Japanese and English.',
    script: 'A script that checks the Windows it runs on.',
    json: 'All data of this site (JSON).',
    csv: 'The table of updates (CSV).',
  },
  sumsCaption: 'SHA-256 of the files',
  sums: 'The same as a list:',
  catalog: 'All are made from the same data ({version}). The same data gives the same files.',
  verify: 'Check a file (SHA-256)',
  verifyWindows:
    'Run this command in the folder you copied the file to, and compare what it prints with this page. Windows 7 and Windows Server 2008 R2 have certutil; their PowerShell 2.0 has no Get-FileHash. An old certutil puts a blank after every two digits.',
  verifyLinux:
    'Where there is sha256sum, save the files in the same folders as on this site (offline, tools, api/v1), and run this command in the folder offline to check all at once.',
  use: 'Use the HTML file',
  useSteps: [
    'Copy check-497.html and open it in a browser. There is nothing to install, and you need not be an administrator.',
    'Enter one version, or paste or drop output of commands, a list of machines, tcpip.sys itself, or update packages.',
    'Save the results as CSV, JSON, a text for a ticket, or a calendar.',
  ],
  useNetwork: 'The file contacts nothing. Its Content Security Policy stops the browser from contacting anything.',
  browsers:
    'The checker is made for Chrome and Edge 109, Firefox 115, Safari 16.4, or later. It is tested in Chromium 109 and 153, on Linux alone: nobody has tried it on Windows. In older browsers, such as Internet Explorer, and where JavaScript is off, the tables can still be read.',
  limits: 'The data in the file does not update itself. For newer data, download the file again.',
  script: 'Use the script',
  scriptLead:
    'check-497.js runs in Windows Script Host. It is made to work on Server Core too, where there is neither PowerShell nor a browser. It reads the version of tcpip.sys and the time of the last start, and changes nothing.',
  scriptEngine:
    '//E:JScript says which language the script is in. Leave it out and the script does not run where the extension .js belongs to an editor.',
  switches: [
    ['/lang:ja', 'Answers in Japanese (English if not given).'],
    ['/computer:SRV01,SRV02', 'Checks other computers, by WMI.'],
    ['/list:servers.txt', 'Checks the computers that a file names, one name per line.'],
    ['/csv', "Prints CSV, which this site's checker reads."],
    ['/nagios', 'Prints one line, as monitoring plug-ins do.'],
  ],
  switchesCaption: 'The main arguments',
  switchColumns: { name: 'Argument', meaning: 'What it does' },
  exits:
    'Exit status: 0 fixed, 1 wrong arguments, 2 not fixed, 3 cannot tell or out of scope. For several computers, the worst of them (2 before 3 before 0).',
  monitors:
    'In monitoring, require the text as well as the status: “OK -” at the beginning with /nagios, the verdict otherwise. A script host that has not run the script at all may end with 0 too.',
  remote:
    'To read another computer you need an account that is an administrator there. Outside of a domain, User Account Control (UAC) takes those rights from local accounts that come over the network, except the built-in Administrator. If access is denied, use that account or a domain account, or run the script on the computer itself.',
  scriptTested:
    'The script is tested against a stand-in of Windows Script Host and runs in Wine’s. It has not been run on Windows. Try it first on a computer whose answer you know.',
  scriptMore: 'This command prints all arguments.',
  fromData: 'For use without a network, the checker and the tables are also one file.',
  file: {
    title: '497-day problem checker (offline)',
    lead: 'Tells from the file version of tcpip.sys whether a Windows machine has the fix for the 497-day problem. This file works by itself and never contacts any server.',
    about: 'About this file',
    catalog: 'Data version',
    origin: 'Comes from',
    license: 'Licence',
    licenseText:
      "Contains {libraries}, under the same MIT licence, and sax, under the Blue Oak Model License 1.0.0 (blueoakcouncil.org/license/1.0.0). Titles of Microsoft's articles are Microsoft's.",
    archiveLicense: 'The part that unpacks update packages contains more software, under these licences.',
    cannot: 'What it cannot do',
    cannotText: [
      'It does not update its data. Get a newer file from where it comes from.',
      'The search, the full guidance and the page of each update are on the site alone.',
      'It neither inspects nor changes Windows. It judges what you enter, and nothing else.',
    ],
    notRunning:
      'The checker is not running: JavaScript is off, or the browser is too old. The tables below can still be used. Compare with the first fixed versions.',
    updates: 'Updates that contain the fix, by Windows version',
    tableNote:
      "According to Microsoft Japan's list, every update here contains a tcpip.sys newer than KB2553549's. Where a bulletin names a KB that the update replaces, it is shown. “—”: unknown.",
    declared: 'Replaces (bulletin)',
    versionsBy: 'Source of the version numbers',
    known: 'Known versions of tcpip.sys for updates and builds that are not in the tables',
    branch: 'Branch',
    doubts: 'Doubts',
    rollups: 'What follows from several facts together',
    verdicts: 'What to do for each verdict',
    how: 'How to find the version',
    howExplorer:
      'In Explorer, open the properties of C:\\Windows\\System32\\drivers\\tcpip.sys and look at “File version” on the tab “Details”.',
    howCommand: 'At a command prompt, run this command.',
    sources: 'Sources',
  },
} as const satisfies Messages['offlineFile'];
