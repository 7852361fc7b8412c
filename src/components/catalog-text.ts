import { catalog } from '../catalog/index.ts';
import { catalogVersion } from '../catalog/version.ts';
import { catalogVersionText } from '../domain/catalog-version.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';

/** Which state of the catalogue a page was made from, as it stands at the end of every page. */
export function catalogText(lang: Locale): string {
  return fill(messagesFor(lang).site.catalogOf, { date: catalogVersionText(catalogVersion(catalog)) });
}
