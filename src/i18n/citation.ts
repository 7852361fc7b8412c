import type { SourceId } from '../domain/facts.ts';
import type { ChainVoice } from './derivation-words.ts';
import { reports as en } from './en/reports.ts';
import { fill } from './fill.ts';
import { reports as ja } from './ja/reports.ts';

/** What a source is cited by. */
export interface Citation {
  readonly title: string;
  readonly url: string;
  /** The day on which it was read, ISO 8601. */
  readonly retrieved: string;
}

const WORDS = { ja, en } as const;

/** A source as it is cited: name, title, address, and the day on which it was read. */
export function citationText(
  id: SourceId,
  { title, url, retrieved }: Citation,
  { lang, sourceNames }: Pick<ChainVoice, 'lang' | 'sourceNames'>,
): string {
  return fill(WORDS[lang].source, { name: sourceNames[id]?.[lang] ?? id, title, url, day: retrieved });
}
