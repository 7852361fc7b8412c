import { documentOf, pageAt, textOf, type Language } from './built-site.ts';
import type { Variant } from './variants.ts';

/** One row of an edition's table, as a reader sees it. */
export interface TableRow {
  readonly kb: string;
  readonly kind: string | null;
  readonly heading: string;
  readonly title: string;
  readonly titleLanguage: string | null;
  readonly released: string;
  readonly gdr: string;
  readonly ldr: string;
  readonly how: string;
  readonly evidence: string;
}

/** The rows of an edition's table. */
export function editionRows(variant: Variant, language: Language, edition: string): readonly TableRow[] {
  const document = documentOf(pageAt(variant, `${language}/editions/${edition}/`));
  return [...document.querySelectorAll('[data-edition-table] tr[data-kb]')].map((row) => {
    const [kb, title, released, gdr, ldr, how, evidence] = row.querySelectorAll('th, td');
    return {
      kb: row.getAttribute('data-kb') ?? '',
      kind: row.getAttribute('data-kind'),
      heading: textOf(kb),
      title: textOf(title),
      titleLanguage: title?.querySelector('[lang]')?.getAttribute('lang') ?? null,
      released: textOf(released),
      gdr: textOf(gdr),
      ldr: textOf(ldr),
      how: textOf(how),
      evidence: textOf(evidence),
    };
  });
}

/** Every edition with a list in the source document, in both languages of every variant. */
export const LISTED_EDITIONS = [
  { edition: 'windows-7', security: 2, other: 13 },
  { edition: 'windows-server-2008-r2', security: 2, other: 15 },
  { edition: 'windows-7-sp1', security: 5, other: 13 },
  { edition: 'windows-server-2008-r2-sp1', security: 5, other: 15 },
] as const;
