import type { EditionId } from '../domain/facts.ts';
import { fill } from './fill.ts';
import type { Messages } from './messages.ts';
import { namesFrom, type Names } from './verdict-wording.ts';

interface Edition {
  readonly name: string;
  readonly servicePack: string;
}

/**
 * What people call an edition: where it has no service pack that is said, or somebody with one takes it for theirs.
 *
 * @example
 * nameOfEdition({ name: 'Windows 7', servicePack: 'RTM' }, { withoutServicePack: '{name} (no SP)' }) // 'Windows 7 (no SP)'
 */
export function nameOfEdition(
  { name, servicePack }: Edition,
  { withoutServicePack }: Pick<Messages['machines'], 'withoutServicePack'>,
): string {
  return servicePack === 'RTM' ? fill(withoutServicePack, { name }) : name;
}

interface Named {
  readonly bulletins: Readonly<Record<string, string>>;
  readonly editions: Readonly<Record<EditionId, Edition>>;
}

/** What updates and editions are called where the facts travel without a language. */
export function namesIn({ bulletins, editions }: Named, words: Pick<Messages, 'checker' | 'machines'>): Names {
  const editionNames = Object.fromEntries(
    Object.entries(editions).map(([id, edition]) => [id, nameOfEdition(edition, words.machines)]),
  );
  return namesFrom({ bulletins, editionNames }, words.checker);
}
