import { catalog } from '../../../catalog/index.ts';
import type { Edition } from '../../../catalog/schema.ts';
import { localePaths } from '../../../i18n/paths.ts';

/** One static path an edition and language, for the `getStaticPaths` of a route with that parameter. */
export function editionPaths<Parameter extends string>(parameter: Parameter, isShown: (edition: Edition) => boolean) {
  return localePaths().flatMap(({ params: { lang } }) =>
    catalog.editions
      .filter(isShown)
      .map((edition) => ({ params: { lang, [parameter]: edition.id }, props: { lang, edition } })),
  );
}
