import type { DatedFacts } from '../domain/built-between.ts';
import { oncePerCatalog } from './once-per-catalog.ts';

const DAY_MS = 86_400_000;

/** The dated revisions as the question "when was this file built?" needs them. What is out of step bounds nothing. */
export const datedFacts = oncePerCatalog(({ scope }): DatedFacts => ({
  widest: scope.dated.widestDays,
  branches: scope.dated.branches.map(({ build, branch, revisions }) => ({
    build,
    branch,
    revisions: revisions
      .filter(({ outOfStep }) => outOfStep === undefined)
      .map(({ revision, built }) => [revision, Math.floor(Date.parse(`${built}Z`) / DAY_MS)] as const),
  })),
}));
