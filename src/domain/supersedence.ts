import type { KbNumber } from './facts.ts';

/** A declared replacement: Microsoft's bulletin says that `newer` replaces `older`, on machines of this build. */
export interface Supersedence {
  readonly newer: KbNumber;
  readonly older: KbNumber;
  readonly build: string;
}

/** The updates that replace this one directly, each once, in the order given. */
export function supersededBy(kb: KbNumber, links: readonly Supersedence[]): readonly KbNumber[] {
  return unique(links.filter(({ older }) => older === kb).map(({ newer }) => newer));
}

/**
 * The whole declared chain of one build that an update belongs to, oldest first, walked to both ends.
 * Where an update replaces several, the first named is followed. Safe on data with a cycle.
 *
 * @example supersedenceChain('KB1', [{ newer: 'KB2', older: 'KB1', build: '6.1.7601' }]) // ['KB1', 'KB2']
 */
export function supersedenceChain(kb: KbNumber, links: readonly Supersedence[]): readonly KbNumber[] {
  const walk = (next: (from: KbNumber) => KbNumber | undefined): KbNumber[] => {
    const seen: KbNumber[] = [kb];
    for (let at = next(kb); at !== undefined && !seen.includes(at); at = next(at)) seen.push(at);
    return seen.slice(1);
  };
  const older = walk((from) => links.find(({ newer }) => newer === from)?.older);
  const newer = walk((from) => links.find((link) => link.older === from)?.newer);
  return [...older.reverse(), kb, ...newer];
}

/**
 * Finds an update that, over any number of steps, replaces itself. Such a cycle can only be a slip.
 *
 * @returns the updates of one cycle in order, or `undefined` where there is none
 */
export function findCycle(links: readonly Supersedence[]): readonly KbNumber[] | undefined {
  const done = new Set<KbNumber>();
  const byOlder = Map.groupBy(links, ({ older }) => older);
  const visit = (kb: KbNumber, path: readonly KbNumber[]): readonly KbNumber[] | undefined => {
    if (path.includes(kb)) return path.slice(path.indexOf(kb));
    if (done.has(kb)) return undefined;
    for (const newer of supersededBy(kb, byOlder.get(kb) ?? [])) {
      const cycle = visit(newer, [...path, kb]);
      if (cycle !== undefined) return cycle;
    }
    done.add(kb);
    return undefined;
  };
  for (const { older } of links) {
    const cycle = visit(older, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
