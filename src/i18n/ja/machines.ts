/** The Japanese words for machines: what was found, verdicts that rest on other things than a version, deadlines, exports. */
export const machines = {} as const;
