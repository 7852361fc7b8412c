import type { Random } from '../support/random.ts';
import { ADVICE, COMMANDS, LOGS, MESSAGES } from './noise-programs.ts';
import { EVENT_FRAMES, LANGUAGES, STATUS_FRAMES, WISH_FRAMES } from './noise-words.ts';

/*
 * Lines that name updates, versions, days and machines, and state nothing: prose, wishes, commands, messages, logs and
 * scanners' advice in ten languages. Whatever they are added to says the same of its machines as before.
 */

const UPDATES = ['2553549', '2688338', '4022719', '976902', '2957189'] as const;
const VERSIONS = ['6.1.7601.18438', '6.1.7601.22653', '6.1.7601.17514', '6.0.6002.23115', '6.1.7600.21178'] as const;
const DAYS = [
  '2025-03-04 10:00',
  '2025-03-04',
  '2025-03-04T10:00:00Z',
  '04.03.2025 10:00:00',
  '3/4/2025 10:00:00 AM',
  '2025/03/04 10:00',
  '04/03/2025',
  '20250304100000.000000+060',
  '2025年3月4日',
] as const;
const KINDS = [
  'sentence',
  'sentence',
  'status',
  'status',
  'wish',
  'event',
  'command',
  'message',
  'log',
  'advice',
] as const;

/** One such line; the machines that it may name are given. */
export function noiseLine(random: Random, hosts: readonly [string, ...string[]]): string {
  const words = random.one(LANGUAGES);
  const update = random.one(UPDATES);
  const values: Readonly<Record<string, string>> = {
    kb: `KB${update}`,
    n: update,
    v: random.one(VERSIONS),
    d: random.one(DAYS),
    h: random.one(hosts),
    s: random.one(words.statuses),
    w: random.one(words.wishes),
    e: random.one(words.events),
    p: random.one(words.plans),
  };
  const line = random
    .one(framesOf(random))
    .replace(/\{(kb|[nvdhswep])\}/g, (whole, key: string) => values[key] ?? whole);
  const quote = random.below(12) === 0 ? random.one(['> ', '- ', '* ', '• ', '  ', '// ', '→ ']) : '';
  return quote + line;

  function framesOf({ one }: Random): readonly [string, ...string[]] {
    switch (one(KINDS)) {
      case 'sentence':
        return words.sentences;
      case 'status':
        return STATUS_FRAMES;
      case 'wish':
        return WISH_FRAMES;
      case 'event':
        return EVENT_FRAMES;
      case 'command':
        return COMMANDS;
      case 'message':
        return MESSAGES;
      case 'log':
        return LOGS;
      case 'advice':
        return ADVICE;
    }
  }
}
