/** The two servicing branches of a Windows 6.x system file. QFE is an older name of LDR. */
export const BRANCHES = ['GDR', 'LDR'] as const;
export type Branch = (typeof BRANCHES)[number];

/** The revision numbers (the fourth part of a file version) that belong to one branch, both ends included. */
export interface BranchRange {
  readonly branch: Branch;
  readonly from: number;
  readonly to: number;
}

/**
 * Says which branch a revision number lies in, or `undefined` where it lies in none.
 *
 * @example branchOf(17802, ranges) // 'GDR'
 * @example branchOf(178, ranges) // undefined: no file of Windows 6.x carries such a number
 */
export function branchOf(revision: number, ranges: readonly BranchRange[]): Branch | undefined {
  return ranges.find(({ from, to }) => from <= revision && revision <= to)?.branch;
}

// A build lab's name ends in its branch: win7sp1_gdr.120329-1500, vistasp2_ldr, lh_sp2_qfe.
const BRANCH_TAG = /_(gdr|ldr|qfe)(?![a-z])/i;

/**
 * Reads the branch that a version string names behind its number, where it names one.
 *
 * @example branchTag('6.1.7601.17802 (win7sp1_gdr.120329-1500)') // 'GDR'
 */
export function branchTag(text: string): Branch | undefined {
  const tag = BRANCH_TAG.exec(text)?.[1]?.toLowerCase();
  if (tag === undefined) return undefined;
  return tag === 'gdr' ? 'GDR' : 'LDR';
}
