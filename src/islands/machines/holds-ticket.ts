import type { BadLine } from '../../outputs/text/line-ledger.ts';

// Its title in either language, also quoted in a mail.
const TITLE = /^[>\s]*497\S.*tcpip\.sys[)）]?\s*$/;

/** True where a text that was copied here for a ticket is among the lines that were not understood. */
export function holdsTicket(badLines: readonly BadLine[]): boolean {
  return badLines.some(({ text }) => TITLE.test(text));
}
