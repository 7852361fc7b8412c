import { accessibility } from './en/accessibility.ts';
import { checker } from './en/checker.ts';
import { commands } from './en/commands.ts';
import { dates } from './en/dates.ts';
import { deadlines } from './en/deadlines.ts';
import { edition } from './en/edition.ts';
import { intake } from './en/intake.ts';
import { kb } from './en/kb.ts';
import { machines } from './en/machines.ts';
import { offline } from './en/offline.ts';
import { offlineFile } from './en/offline-file.ts';
import { openData } from './en/open-data.ts';
import { reports } from './en/reports.ts';
import { sources } from './en/sources.ts';
import type { Messages } from './messages.ts';

/** The English words of the site. */
export const en = {
  site: {
    name: 'The 497-day problem',
    description:
      'Find out from the file version of tcpip.sys whether a Windows machine has the fix for the 497-day problem.',
    skip: 'Skip to content',
    nav: 'Main menu',
    theme: 'Colours',
    themeAuto: 'Auto',
    themeLight: 'Light',
    themeDark: 'Dark',
    privacy: 'What you enter is handled inside this page. It is sent nowhere.',
    unofficial: 'An independent reference, not connected with Microsoft.',
    catalogOf: 'Catalogue of {date}',
    report: 'Report a wrong fact',
    onThisPage: 'On this page',
    colon: ': ',
    comma: ', ',
  },
  nav: {
    home: 'Home',
    check: 'Checker',
    editions: 'Editions',
    kb: 'Updates',
    guide: 'Guidance',
    sources: 'Sources',
  },
  home: {
    title: 'The Windows 497-day problem',
    description:
      'Check from the version of tcpip.sys whether Windows Vista, 7, Server 2008 or 2008 R2 has the fix for the 497-day problem.',
    lead: [
      'On Windows Vista, 7, Server 2008 and 2008 R2, TCP ports in TIME_WAIT stop closing after 497 days of uptime, and within days the machine falls off the network.',
      'KB2553549 fixes it, and so does any later update that installed a newer tcpip.sys.',
      'The file version of tcpip.sys alone tells whether a machine has the fix. Enter it here.',
    ],
    machines: 'Check many machines at once: paste or drop command output, CSV or tcpip.sys',
    offline: 'Use it without the internet: one HTML file, and a script that runs on the server itself',
    data: 'Data and API',
    editions: 'Tables by edition',
    editionsLead: "For each edition, the updates that replace KB2553549's tcpip.sys.",
    onward: 'Read more',
  },
  check: {
    title: 'Check a version of tcpip.sys',
    description:
      'Enter the file version of tcpip.sys, or paste the output of many machines, to see whether they have the fix for the 497-day problem.',
    lead: 'Enter the file version of tcpip.sys to see whether the machine has the fix, what was compared, and on whose word. Command output and lists go into the box below it.',
    levels: 'Fix levels',
    levelsLead:
      'Compare numbers of the same build and the same branch only. If the fourth part is at or above the number in the table, the machine has the fix. Numbers of different builds or branches say nothing about each other.',
    levelsCaption: 'Fix level by build and servicing branch',
    build: 'Build',
    products: 'Products',
    level: 'Fix level',
    listedFrom: "Lowest version of an update on Microsoft's list",
    rulers: 'The versions in order',
  },
  accessibility,
  checker,
  commands,
  dates,
  deadlines,
  intake,
  machines,
  offline,
  offlineFile,
  openData,
  reports,
  edition,
  kb,
  guide: {
    title: 'Guidance',
    description:
      'What the 497-day problem is, how to find and read the version of tcpip.sys, and what to do for each verdict.',
    lead: 'What the problem is, how to find and read the version, and what to do for each verdict.',
    previous: 'Previous',
    next: 'Next',
    copy: 'Copy',
    copied: 'Copied',
    caution: 'Caution',
  },
  sources,
  search: {
    title: 'Search',
    description: 'Search this site by KB number, bulletin, CVE, version of tcpip.sys, or words.',
    label: 'Search',
    placeholder: 'KB number, version, words',
    button: 'Search',
    hint: 'Enter a KB number, a bulletin, a CVE, a version of tcpip.sys, the address of a Microsoft page, or words.',
    noScript:
      'JavaScript does not run here (it is off, did not arrive, or the browser is too old), so this page cannot search. Find a KB number in this list.',
    noScriptUpdates: 'Updates',
    noScriptRollups: 'Rollups',
    suggestions: 'Suggestions',
    all: 'See all results for “{query}”',
    loading: 'Searching',
    exact: 'Exact match',
    notInCatalogue: '{identifier} is not in this catalogue',
    notInCatalogueText:
      'That does not mean “not fixed”. Updates that are not in the catalogue can carry a newer tcpip.sys too. Check the version of tcpip.sys.',
    howToCheck: 'How to find the version',
    isFix: 'The fix for the problem itself. Where it is installed, the machine is fixed.',
    listedFor: 'On the lists of: {editions}',
    notListed: 'Not on the lists of the source document.',
    installedFixed: 'Installed means fixed on: {editions}',
    installedUnknown: 'That it is installed does not settle it. Check the version of tcpip.sys.',
    doubtful: 'There is reason to doubt this update.',
    rollup: '{kind} ({released}, build {build})',
    rollupFixed: 'That it carries a tcpip.sys with the fix follows from several facts together. Installed means fixed.',
    rollupFaulty: 'Its tcpip.sys is faulty (stop error 0xD1).',
    byVersions: 'Version of its tcpip.sys: {versions}',
    malformed: {
      kb: {
        title: '“{text}” is not a KB number',
        form: 'A KB number has six or seven digits and does not begin with 0. Enter it as KB2688338.',
      },
      bulletin: {
        title: '“{text}” is not the number of a bulletin',
        form: 'The number of a bulletin has two digits, a hyphen and three digits. Enter it as MS12-032.',
      },
      cve: {
        title: '“{text}” is not a CVE',
        form: 'A CVE has the four digits of a year, a hyphen and four digits or more. Enter it as CVE-2012-0174.',
      },
      version: {
        title: '“{text}” is not a whole version',
        form: 'A version of tcpip.sys has four numbers. Enter it as 6.1.7601.17802.',
      },
    },
    openChecker: 'Open this check',
    results: 'Results: {count}',
    noResults: 'No page matches “{query}”.',
    shortened: 'No exact match for “{query}”. These pages come close.',
    otherLanguage: 'Page in Japanese',
    failed:
      'The full-text search could not be loaded. KB numbers, bulletins, CVEs and versions can still be looked up.',
    failedAll: 'The search could not be loaded. Check the connection and try again.',
    kind: 'Kind',
    edition: 'Edition',
    any: 'All',
    kinds: { guide: 'Guidance', update: 'Updates', edition: 'Tables by edition', other: 'Other pages' },
  },
  notFound: {
    title: 'Page not found',
    text: 'The address has changed or was mistyped.',
    home: 'Home',
  },
  table: {
    notSourced: 'unknown',
  },
} as const satisfies Messages;
