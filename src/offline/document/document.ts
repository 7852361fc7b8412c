import { policyHash } from '../../build/hash.ts';
import { fleetFacts } from '../../catalog/fleet-facts.ts';
import { versionRows } from '../../catalog/query.ts';
import type { Catalog } from '../../catalog/schema.ts';
import { catalogVersion } from '../../catalog/version.ts';
import { catalogVersionText } from '../../domain/catalog-version.ts';
import { fill } from '../../i18n/fill.ts';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { editionTables } from './edition-tables.ts';
import { howToCheck, nextSteps, sourceList } from './help.ts';
import { both, heading, markup, paragraphs, say, type Markup } from './markup.ts';
import { carriers, fixLevels, knownVersions } from './version-tables.ts';

/** What the file is made of, besides its tables. */
export interface DocumentParts {
  readonly catalog: Catalog;
  /** The address of the site that it comes from. */
  readonly site: string;
  /** The checker, packed. */
  readonly program: string;
  /** The small script that chooses a language and starts the checker. */
  readonly loader: string;
  readonly style: string;
  /** The licence in full, with the names of what the program contains. */
  readonly license: { readonly text: string; readonly libraries: readonly string[] };
}

/**
 * The whole file. Its policy forbids every request; scripts and styles are allowed by their hashes, and by `blob:` the
 * program, which only they can put there.
 */
export function offlineDocument(parts: DocumentParts): string {
  const { catalog, loader, style, program } = parts;
  const policy = [
    "default-src 'none'",
    `script-src '${policyHash(loader)}' blob:`,
    'worker-src blob:',
    `style-src '${policyHash(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
  const raw = (html: string): Markup => ({ html });
  const title = say(({ offlineFile }) => offlineFile.file.title);
  return markup`<!doctype html>
<html lang=ja><head><meta charset=utf-8><meta http-equiv="content-security-policy" content="${policy}"><meta name=viewport content="width=device-width, initial-scale=1"><title>${title.ja} | ${title.en}</title><style>${raw(style)}</style><script>${raw(loader)}</script></head><body><main class=page>
<h1>${both(title)}</h1>
<p data-languages hidden class=actions>${LOCALES.map((locale) => markup`<button type=button data-choose=${locale} lang=${locale}>${LOCALE_NAMES[locale]}</button> `)}</p>
${paragraphs(say(({ offlineFile }) => offlineFile.file.lead))}
<div class="callout callout-caution" data-running=no>${paragraphs(say(({ offlineFile }) => offlineFile.file.notRunning))}</div>
<p data-running=starting hidden>${both(say(({ offlineFile }) => offlineFile.file.starting))}</p>
<div data-running=yes hidden><div data-checker-place></div>${heading(
    2,
    'machines',
    say(({ intake }) => intake.title),
  )}${paragraphs(say(({ intake }) => intake.lead))}<div data-intake-place></div><div data-machines-root></div></div>
${fixLevels(catalog)}${editionTables(catalog)}${knownVersions(catalog)}${carriers(catalog)}${nextSteps()}${howToCheck()}${sourceList(catalog, namedSources(catalog))}${about(parts)}</main>
<script type="text/plain" id=program>${raw(program)}</script></body></html>
`.html;
}

/** The sources of versions, lists and carriers: what the tables and the checker rest on. */
function namedSources(catalog: Catalog): readonly string[] {
  return [...versionRows(catalog).flatMap(({ sources }) => sources), ...Object.keys(fleetFacts(catalog).sourceNames)];
}

function about({ catalog, site, license }: DocumentParts): Markup {
  const facts = [
    [say(({ offlineFile }) => offlineFile.file.catalog), catalogVersionText(catalogVersion(catalog))],
    [say(({ offlineFile }) => offlineFile.file.origin), site],
  ] as const;
  return markup`${heading(
    2,
    'about',
    say(({ offlineFile }) => offlineFile.file.about),
  )}<dl class="facts addresses">${facts.map(([name, value]) => markup`<dt>${both(name)}</dt><dd>${value}</dd>`)}</dl>
${heading(
  3,
  'cannot',
  say(({ offlineFile }) => offlineFile.file.cannot),
)}${messagesFor('ja').offlineFile.file.cannotText.map((_, index) => paragraphs(say(({ offlineFile }) => offlineFile.file.cannotText[index] ?? '')))}
${heading(
  3,
  'license',
  say(({ offlineFile }) => offlineFile.file.license),
)}${paragraphs(say(({ offlineFile }) => fill(offlineFile.file.licenseText, { libraries: license.libraries.join(', ') })))}<div lang=en class=soft>${license.text}</div>
`;
}
