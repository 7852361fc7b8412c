import type { Messages } from '../messages.ts';

/** The English words of the picture of uptimes. */
export const timeline = {
  title: 'Machines by days of uptime',
  description:
    'The axis shows days of uptime in steps of 7 days. Above it are machines with a restart deadline ({atRisk}), below it machines without one ({others}). Machines past day 497 stand together at the right end. The table that follows gives the same numbers.',
  dots: 'Each mark is one machine.',
  bars: 'The tallest bar is {count} machines. Short bars are drawn taller than they are, so that a single machine can be seen.',
  axis: 'Days of uptime',
  chimney: 'day 248.5',
  past: 'past 497',
  atRisk: 'Deadline (not fixed, or cannot tell)',
  others: 'No deadline (fixed, or out of scope)',
  caption: 'Number of machines by days of uptime',
  range: 'Days of uptime',
  ranges: {
    early: 'Up to day 248.5',
    'past-chimney': 'Past day 248.5, up to day 467',
    soon: 'Past day 467 (30 days or less left)',
    'past-wrap': 'Past day 497',
  },
} as const satisfies Messages['timeline'];
