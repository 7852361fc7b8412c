import { catalog } from '../../../catalog/index.ts';
import { localePaths } from '../../../i18n/paths.ts';

/** One static path an edition and language, for `getStaticPaths` of its page and of what lies below it. */
export function editionPaths() {
  return localePaths().flatMap(({ params: { lang } }) =>
    catalog.editions.map((edition) => ({ params: { lang, edition: edition.id }, props: { lang, edition } })),
  );
}
