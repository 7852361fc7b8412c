/* What comes after a verdict, in a file of its own: no verdict waits for it, and each stands without it. */
export { BelowVerdict } from './BelowVerdict.tsx';
export { verdictTicket } from './ticket.ts';
