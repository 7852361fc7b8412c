import type { Messages } from '../messages.ts';

/** The English words of the page on what nobody has published. */
export const contribute = {
  title: 'What nobody has published',
  description:
    'Updates for the 497-day problem of which nobody has published the tcpip.sys version, how to read it from a package or a computer that you have, and what happens with a report.',
  lead: 'For some updates, nobody has ever published which tcpip.sys is in them. If you have the package, or a computer on which it was installed, you can find out in minutes.',
  what: 'What is not known',
  whatLead: 'Counted from this site’s data.',
  columns: { what: 'What', count: 'Count', how: 'How to find out' },
  caption: 'What is not known, and how to find out',
  items: {
    versions: 'tcpip.sys versions of updates on the lists',
    unlisted: 'tcpip.sys versions of hotfixes that are on no list',
    own: 'KB2553549’s own tcpip.sys versions, of which only an unofficial page tells (builds and branches)',
    levels: 'First fixed versions (builds and branches)',
    rollups: 'tcpip.sys versions of rollups',
    released: 'Release dates of updates',
    titles: 'Official Japanese titles',
  },
  how: {
    package: 'From the package, or a computer on which it was installed',
    fix: 'From the package of KB2553549, a computer on which it was installed, or a copy of Microsoft’s table of its files',
    levels: 'From the package of KB2553549, where it has a file of that build and branch',
    page: 'From a copy or a printout of Microsoft’s page at that time',
  },
  which: 'Which ones',
  wanted: 'Packages to look for',
  wantedCaption: 'Updates whose tcpip.sys version is not known',
  wantedColumns: { kb: 'Update', title: 'Title', file: 'Name of the file, for example' },
  wantedNote:
    'Hotfixes were sent by a link in a mail, under names such as “504812_intl_x64_zip.exe”. The checker takes those as they are.',
  fromPackage: 'From a package',
  fromPackageText:
    'Drop the .msu, the .cab, the .exe that Microsoft sent, or a .zip that holds one, on the checker. It is opened in the page, which shows the version of tcpip.sys. No file is sent. Where the number is new, a text to send is shown as well.',
  openChecker: 'Open the checker',
  fromPackageWith: 'Packages are unpacked by libarchive and other software. Their licences:',
  fromMachine: 'From a computer',
  fromMachineText:
    'A computer keeps the names of components of updates that were installed on it. Run one of these and paste the output into the checker. They only read and change nothing.',
  commands: {
    components: 'Components with tcpip.sys that are stored:',
    packages: 'Packages that are installed:',
    script: 'Both at once, with check-497.js:',
  },
  storedNote:
    'This tells what is stored, not which tcpip.sys is in use. It tells which component an update brought only where one line or document names both.',
  happens: 'What happens with a report',
  happensItems: [
    'A report needs the name of the package, its SHA-256 and the number. It needs no computer names and no folders. Do not send the package itself.',
    'We look whether somebody else can read a package with the same SHA-256, and whether the number fits those of earlier and later updates.',
    'A number read from a package is entered with a source of the kind “package”: with its SHA-256, who read it and how. It is stronger than what scanners say.',
    'A report from a list alone counts as an unofficial source until a package turns up.',
    'Where it contradicts this site’s data, both are kept and the contradiction is shown.',
    'What is entered stands on the page of changes and in the feeds, and changes the checker, the tables and the offline file.',
  ],
  report: 'Send a report',
} as const satisfies Messages['contribute'];
