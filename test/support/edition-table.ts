import { documentOf, pageAt, textOf, type Language } from './built-site.ts';
import type { Variant } from './variants.ts';

/** One row of an edition's table, as a reader hears it. */
export interface TableRow {
  readonly kb: string;
  readonly kind: string | null;
  readonly heading: string;
  /** With the remarks that stand below it. */
  readonly title: string;
  readonly released: string;
  readonly gdr: string;
  readonly ldr: string;
  /** Where the row's links lead. */
  readonly links: readonly string[];
}

/** The rows of an edition's table. */
export function editionRows(variant: Variant, language: Language, edition: string): readonly TableRow[] {
  const document = documentOf(pageAt(variant, `${language}/editions/${edition}/`));
  return [...document.querySelectorAll('[data-edition-table] tr[data-kb]')].map((row) => {
    const [kb, title, released, gdr, ldr] = row.querySelectorAll('th, td');
    return {
      kb: row.getAttribute('data-kb') ?? '',
      kind: row.getAttribute('data-kind'),
      heading: textOf(kb),
      title: textOf(title),
      released: heard(released),
      gdr: heard(gdr),
      ldr: heard(ldr),
      links: [...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    };
  });
}

/** What a screen reader says of a cell. */
function heard(cell: Element | undefined): string {
  const copy = cell?.cloneNode(true) as Element | undefined; // a clone of an element is one
  for (const unheard of copy?.querySelectorAll('[aria-hidden="true"]') ?? []) unheard.remove();
  return textOf(copy);
}

/** Every edition with a list in the source document, in both languages of every variant. */
export const LISTED_EDITIONS = [
  { edition: 'windows-7', security: 2, other: 13 },
  { edition: 'windows-server-2008-r2', security: 2, other: 15 },
  { edition: 'windows-7-sp1', security: 5, other: 13 },
  { edition: 'windows-server-2008-r2-sp1', security: 5, other: 15 },
] as const;
