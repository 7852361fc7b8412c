/** The event by which the program of packages arrives in the page. */
export const PROGRAM_ARRIVED = 'packages-program';
