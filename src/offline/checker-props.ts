import { catalogVersionText } from '../domain/catalog-version.ts';
import { facts } from '../fleet/given-facts.ts';
import { rulers, site } from 'virtual:offline-data';
import { checker as en } from '../i18n/en/checker.ts';
import { checker as ja } from '../i18n/ja/checker.ts';
import type { Locale } from '../i18n/locales.ts';
import type { CheckerProps } from '../islands/checker/checker-props.ts';
import type { PackagePaths } from '../islands/packages/show-packages.ts';
import { machines as machinesEn } from '../i18n/en/machines.ts';
import { machines as machinesJa } from '../i18n/ja/machines.ts';
import { namesIn } from '../i18n/name-of-edition.ts';
import { moreData } from '../i18n/more-data.ts';

const MESSAGES = { ja, en } as const;
const MACHINES = { ja: machinesJa, en: machinesEn } as const;

/** Where the schema of the exported JSON is published: named in the export, never asked for. */
export const SCHEMA_ADDRESS = `${site}api/v1/schema/machines.json`;

/** Where updates stand in the file, and the page of the site that says what happens with a report. */
export function packagePaths(locale: Locale): PackagePaths {
  return { kb: '#KB', contribute: `${site}${locale}/contribute/`, linksOut: false };
}

/**
 * What the checker needs, in a language. A verdict leads to places of this file; only a link that is copied, for a
 * ticket, names the site.
 */
export function checkerProps(locale: Locale): CheckerProps {
  const names = namesIn(facts, { checker: MESSAGES[locale], machines: MACHINES[locale] });
  return {
    messages: MESSAGES[locale],
    facts: {
      ...facts.version,
      editions: facts.version.editions.map((edition) => ({
        ...edition,
        name: names.edition(edition.id),
      })),
    },
    bulletins: facts.bulletins,
    sources: Object.fromEntries(Object.entries(facts.sourceNames).map(([id, name]) => [id, name[locale]])),
    catalog: catalogVersionText(facts.catalog),
    paths: {
      check: `${site}${locale}/check/`,
      kb: '#KB',
      editions: '#',
      sources: '',
      whatToDo: '',
      howToCheck: '#how',
      many: '#machines',
    },
    more: () => ({
      texts: moreData(facts, {
        lang: locale,
        words: { checker: MESSAGES[locale], machines: MACHINES[locale] },
        sourceNames: facts.sourceNames,
      }),
      rulers,
    }),
  };
}
