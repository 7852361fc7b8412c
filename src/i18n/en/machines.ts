import type { Messages } from '../messages.ts';

/** The English words for machines. */
export const machines = {} as const satisfies Messages['machines'];
