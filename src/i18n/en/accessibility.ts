import type { Messages } from '../messages.ts';

/** The English words of the page on accessibility. */
export const accessibility = {
  title: 'Accessibility',
  description:
    'What of this site was tested for accessibility and how, what was not tested, and the limits we know of.',
  lead: 'We aim to meet WCAG 2.2 at level AA. This page says what automatic tests check, and what nobody has checked. No outside party has assessed the site.',
  tested: 'What is tested',
  testedLead:
    'These checks are part of the automatic tests. The browser is Chromium {chromium} on Linux; what one comes for from Windows 7 or Server 2008 R2 (verdicts, many machines, the offline file, search) is tried in Chromium {old} too. To try the tests themselves, the site was broken on purpose in more than forty ways: each was noticed.',
  tests: {
    rules: {
      name: 'axe-core {axe}',
      text: 'Every page is checked against the rules for WCAG 2.2 A and AA and for best practice, in light and in dark. So is what appears only in use: verdicts, results for many machines, details, the question about dates, errors and search suggestions. Every kind of page is checked again at 360 pixels in dark, with text at twice its size, and with forced colours.',
    },
    keyboard: {
      name: 'Keyboard',
      text: 'Every function of the checker page is used with the keyboard alone. So are search, sorting, copying, the theme and the change of language. What has the focus can be seen, and nothing traps it.',
    },
    names: {
      name: 'Names and roles',
      text: 'The names and roles that assistive technology gets are compared with those it should get, for the checker, the tables by Windows version, the table of results, the details, the progress, the search box and the search results.',
    },
    text: {
      name: 'Size and spacing of text',
      text: 'Nothing is cut off, and no page scrolls sideways as a whole, with text at twice its size or with the wider spacing of WCAG 1.4.12, down to a width of 360 pixels.',
    },
    reflow: {
      name: 'Narrow screens',
      text: 'No page scrolls sideways as a whole at 320 pixels, which is the same as 400% zoom on a screen of 1,280.',
    },
    targets: {
      name: 'Size of targets',
      text: 'Buttons, fields and the like are at least 24 by 24 pixels, or far enough from the next (WCAG 2.5.8). Links inside sentences are excepted.',
    },
    colours: {
      name: 'High contrast',
      text: 'With colours forced by the system, verdicts, what is selected, and pictures can still be told apart. No state is shown by colour alone.',
    },
    motion: {
      name: 'Motion',
      text: 'Nothing moves where the system asks for less motion.',
    },
  },
  untested: 'What is not tested',
  untestedItems: [
    'Real screen readers, such as NVDA, JAWS, PC-Talker, Narrator or VoiceOver.',
    'People with disabilities have not tried the site.',
    'Firefox, Safari, and real phones.',
    'Speech input, switches, and screen magnifiers.',
  ],
  limits: 'Known limits',
  limitItems: [
    'On phones, wide tables scroll sideways inside their own frame. The keyboard reaches the frame too.',
    'A table of more than 1,000 machines keeps only the rows near what is seen in the page. The browser’s search in the page does not find the others. Filter and sort, or save the CSV.',
    'A table of more than 1,000 machines cuts long sentences. The whole text is in the details, which open from the name of the machine.',
    'Of the pictures of versions only the first fixed versions are read out. The version of each update is in the tables by Windows version. The picture of days of uptime has a table with the same numbers.',
    'The checker and the search need JavaScript. Tables and guidance can be read without it.',
  ],
  report: 'Tell us about a problem',
  reportLead:
    'If something can’t be used, or only with difficulty, tell us the page, what you did, and the browser and assistive technology you used. This page says how to send it:',
} as const satisfies Messages['accessibility'];
