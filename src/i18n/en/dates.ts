import type { Messages } from '../messages.ts';

/** The English words for when files were built. */
export const dates = {
  title: 'Revisions of build {build} by the time when they were built',
  description:
    'Numbers grow with time on both branches. The table below gives the days for the fix and for the updates on Microsoft’s lists.',
  legend: '◆ KB2553549; ○ updates on Microsoft’s lists, in the middle of the time that their neighbours leave.',
  table: 'When the fix and the listed updates were built',
  built: 'Built between',
  between: '{after} and {before}',
} as const satisfies Messages['dates'];
