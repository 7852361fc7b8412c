import { oncePerCatalog } from './once-per-catalog.ts';

/** What a source is used for, as the sources page groups it. */
const USE_KINDS = [
  'versions',
  'listed',
  'titles',
  'dates',
  'supersedes',
  'rollups',
  'facts',
  'notes',
  'other',
] as const;
type UseKind = (typeof USE_KINDS)[number];

/** One fact that names a source. */
interface SourceUse {
  readonly id: string;
  /** Path below `catalog/`. */
  readonly file: string;
  /** Path of the fact inside the file, dotted. */
  readonly field: string;
}

/** Every fact that names a source, wherever a file has a field `sources`. */
export const sourceUses = oncePerCatalog(
  ({ scope, editions, updates, rollups, facts, notes }): readonly SourceUse[] => {
    const uses: SourceUse[] = [];
    const walk = (node: unknown, file: string, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, child] of Object.entries(node)) {
        const field = path === '' ? key : `${path}.${key}`;
        if (key === 'sources' && Array.isArray(child))
          uses.push(...child.map((id: unknown) => ({ id: String(id), file, field })));
        else walk(child, file, field);
      }
    };
    const { dated, ...rest } = scope;
    walk(rest, 'scope.yaml', '');
    walk(dated, 'dated-revisions.yaml', '');
    for (const edition of editions) walk(edition, `editions/${edition.id}.yaml`, '');
    for (const update of updates) walk(update, `updates/${update.kb}.yaml`, '');
    walk(rollups, 'rollups.yaml', '');
    walk(facts, 'facts.yaml', '');
    walk(notes, 'notes.yaml', '');
    return uses;
  },
);

/** How many facts of each kind rest on a source; kinds without any are left out. */
export function countUses(uses: readonly SourceUse[], id: string): readonly (readonly [UseKind, number])[] {
  const own = uses.filter((use) => use.id === id).map(kindOf);
  return USE_KINDS.map((kind) => [kind, own.filter((candidate) => candidate === kind).length] as const).filter(
    ([, count]) => count > 0,
  );
}

function kindOf({ file, field }: SourceUse): UseKind {
  if (file === 'rollups.yaml') return 'rollups';
  if (file === 'facts.yaml') return 'facts';
  if (file === 'notes.yaml') return 'notes';
  const [first] = field.split('.');
  switch (first) {
    case 'tcpipSys':
    case 'notIssued':
      return 'versions';
    case 'listed':
      return 'listed';
    case 'title':
      return 'titles';
    case 'released':
    case 'revised':
    case 'endOfSupport':
      return 'dates';
    case 'supersedes':
      return 'supersedes';
    default:
      return 'other';
  }
}
