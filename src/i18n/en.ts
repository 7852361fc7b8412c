import { accessibility } from './en/accessibility.ts';
import { checker } from './en/checker.ts';
import { commands } from './en/commands.ts';
import { contribute } from './en/contribute.ts';
import { dates } from './en/dates.ts';
import { deadlines } from './en/deadlines.ts';
import { edition } from './en/edition.ts';
import { intakeForm } from './en/intake-form.ts';
import { intake } from './en/intake.ts';
import { kb } from './en/kb.ts';
import { machines } from './en/machines.ts';
import { method } from './en/method.ts';
import { offline } from './en/offline.ts';
import { offlineFile } from './en/offline-file.ts';
import { openData } from './en/open-data.ts';
import { reports } from './en/reports.ts';
import { sources } from './en/sources.ts';
import { timeline } from './en/timeline.ts';
import type { Messages } from './messages.ts';

/** The English words of the site. */
export const en = {
  site: {
    name: 'The 497-day problem',
    description:
      'Windows servers that run for 497 days without a restart can run out of TCP ports (KB2553549). Find out from the version of tcpip.sys whether a machine has the fix.',
    skip: 'Skip to content',
    nav: 'Main menu',
    theme: 'Colours',
    themeAuto: 'Auto',
    themeLight: 'Light',
    themeDark: 'Dark',
    privacy: 'Nothing that you enter is sent anywhere.',
    unofficial: 'An independent reference, not connected with Microsoft.',
    catalogOf: 'Data version: {date}',
    report: 'Report a wrong fact',
    onThisPage: 'On this page',
    colon: ': ',
    comma: ', ',
  },
  nav: {
    home: 'Home',
    check: 'Checker',
    editions: 'Windows versions',
    kb: 'Updates',
    guide: 'Guidance',
    sources: 'Sources',
    footer: 'About this site',
    data: 'Data and API',
    offline: 'Use it offline',
    method: 'Method and how to cite',
    accessibility: 'Accessibility',
  },
  home: {
    title: 'The 497-day problem of Windows Server 2008 R2, 2008, 7 and Vista: checker and guidance',
    heading: 'The Windows 497-day problem',
    description:
      'Windows servers can run out of TCP ports after 497 days of uptime, and connections fail (KB2553549). Check from the version of tcpip.sys whether a machine has the fix.',
    problem: 'After 497 days of uptime, Vista, 7, Server 2008 and 2008 R2 may fail to open new connections.',
    fix: 'The tcpip.sys of KB2553549, or a newer one, has the fix',
    exceptions: '(exceptions: Vista, Server 2008).',
    reference: 'source {number}',
    command: 'Print the version (Command Prompt)',
    tasks: {
      now: 'It is failing now',
      deadline: 'When is the restart due?',
      many: 'I have many machines',
      kb: 'I only know a KB number',
    },
    editions: 'Updates with the fix',
    count: '{count}',
    noList: 'conditions',
    outOfScope: 'Windows 8, Server 2012 and later, Linux and network devices are out of scope.',
    outOfScopeLink: 'Other problems with the same name',
    onward: 'Guidance',
    references: 'Sources',
  },
  check: {
    title: 'Check a version of tcpip.sys',
    description:
      'Enter the file version of tcpip.sys, or paste the output of many machines, to see whether they have the fix for the 497-day problem, and when a restart is due.',
    lead: 'Enter the file version of tcpip.sys to see whether the machine has the fix, what was compared, and the source.',
    levels: 'First fixed versions',
    levelsLead:
      'Compare versions of the same build and the same branch only. If the fourth part is the number in the table or higher, the machine has the fix. Versions of different builds or branches cannot be compared.',
    levelsCaption: 'First fixed version by build and branch',
    build: 'Build',
    branch: '{branch} ({from} to {to})',
    level: 'First fixed version',
    listedFrom: "Lowest version of an update on Microsoft Japan's list",
    onList: 'on the list from {revision}',
    all: 'all fixed',
    unknown: 'unknown: cannot tell',
    levelSources: 'Source of the numbers',
    listedSources:
      '“On the list”: the lowest version of an update on Microsoft Japan’s list ({kb}). Source of these numbers',
    rulers: 'Pictures of all known versions',
  },
  accessibility,
  checker,
  commands,
  contribute,
  dates,
  deadlines,
  intake,
  intakeForm,
  machines,
  method,
  offline,
  offlineFile,
  openData,
  reports,
  edition,
  kb,
  guide: {
    title: 'Guidance',
    description:
      'What to do while the 497-day problem makes connections fail, how to find and read the version of tcpip.sys, and what to do for each verdict.',
    lead: 'First what to do, then what the problem is, then how this site judges.',
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
    placeholder: 'KB or version',
    button: 'Search',
    hint: 'Enter a KB number, a bulletin, a CVE, a version of tcpip.sys, the address of a Microsoft page, or words.',
    noScript:
      'JavaScript does not run here (it is off, did not arrive, or the browser is too old), so this page cannot search. Find a KB number in this list.',
    noScriptBox: 'Search needs JavaScript (KB numbers: see “Updates”)',
    noScriptUpdates: 'Updates',
    noScriptRollups: 'Rollups',
    suggestions: 'Suggestions',
    all: 'See all results for “{query}”',
    loading: 'Searching',
    exact: 'Exact match',
    notInCatalogue: 'This site has no entry for {identifier}',
    notInCatalogueText:
      'That does not mean “not fixed”. Other updates can contain a newer tcpip.sys too. Check the version of tcpip.sys.',
    howToCheck: 'How to find the version',
    isFix: 'The fix for the problem itself. If it is installed, the machine is fixed.',
    listedFor: 'On the lists of: {editions}',
    notListed: "Not on Microsoft Japan's lists.",
    installedFixed: 'If installed, the machine is fixed on: {editions}',
    installedUnknown: 'Having this update does not prove that the machine is fixed. Check the version of tcpip.sys.',
    doubtful: 'There is reason to doubt this update.',
    rollup: '{kind} ({released}, build {build})',
    rollupFixed:
      'It can be taken to contain a tcpip.sys with the fix: that follows from several facts together. If it is installed, the machine is fixed.',
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
    near: 'Pages with a part of it',
    otherLanguage: 'Page in Japanese',
    failed:
      'The full-text search could not be loaded. KB numbers, bulletins, CVEs and versions can still be looked up.',
    failedAll: 'The search could not be loaded. Check the connection and try again.',
    kind: 'Kind',
    edition: 'Windows version',
    any: 'All',
    kinds: { guide: 'Guidance', update: 'Updates', edition: 'Tables by Windows version', other: 'Other pages' },
  },
  notFound: {
    title: 'Page not found',
    text: 'The address has changed or was mistyped.',
    home: 'Home',
  },
  timeline,
  table: {
    notSourced: 'unknown',
  },
} as const satisfies Messages;
