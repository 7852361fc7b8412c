import { render } from 'preact-render-to-string';
import { policyHash } from '../../build/hash.ts';
import { fleetFacts } from '../../catalog/fleet-facts.ts';
import { versionRows } from '../../catalog/query.ts';
import type { Catalog } from '../../catalog/schema.ts';
import { catalogVersion } from '../../catalog/version.ts';
import { catalogVersionText } from '../../domain/catalog-version.ts';
import { fill } from '../../i18n/fill.ts';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { EditionTables } from './edition-tables.tsx';
import { HowToCheck, NextSteps, SourceList } from './help.tsx';
import { Both, Heading, Paragraphs, say, Subheading } from './in-both.tsx';
import { Carriers, FixLevels, KnownVersions } from './version-tables.tsx';

/** What the file is made of, besides its tables. */
export interface DocumentParts {
  readonly catalog: Catalog;
  /** The address of the site that it comes from. */
  readonly site: string;
  /** The script in its head, which chooses the language. */
  readonly chooseLanguage: string;
  /** Each a script of its own. */
  readonly programs: {
    readonly checker: string;
    /** What shows update packages. */
    readonly packages: string;
    /** The worker that reads one. */
    readonly packageReader: string;
  };
  /** What the worker unpacks packages with, as base64. */
  readonly archiveLibrary: string;
  readonly style: string;
  /** The licence in full, with the names of what the program contains. */
  readonly license: {
    readonly text: string;
    readonly libraries: readonly string[];
    /** Of what the archive library was built from. */
    readonly archiveLibrary: string;
  };
}

/**
 * The whole file. Its policy forbids every request, and allows its own scripts and styles by their hashes.
 *
 * It allows workers of addresses that the page makes up (`blob:`): only a script that runs can start one, and it is under
 * the same policy. What stands at its end waits there until there is a package; nothing of it is run or unpacked before.
 */
export function offlineDocument(parts: DocumentParts): string {
  return `<!doctype html>\n${render(<File {...parts} />)}\n`;
}

function File(parts: DocumentParts) {
  const { catalog, chooseLanguage, programs, archiveLibrary, style } = parts;
  const scripts = [chooseLanguage, programs.checker, programs.packages].map((script) => `'${policyHash(script)}'`);
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ')} 'wasm-unsafe-eval'`,
    'worker-src blob:',
    `style-src '${policyHash(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
  const title = say(({ offlineFile }) => offlineFile.file.title);
  return (
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>
          {title.ja} | {title.en}
        </title>
        <style dangerouslySetInnerHTML={asItIs(style)} />
        <script dangerouslySetInnerHTML={asItIs(chooseLanguage)} />
      </head>
      <body>
        <ChooseWithoutScripts />
        <main class="page">
          <h1>
            <Both of={title} />
          </h1>
          <div data-languages hidden>
            <p class="actions">
              {LOCALES.map((locale) => (
                <button type="button" data-choose={locale} lang={locale}>
                  {LOCALE_NAMES[locale]}
                </button>
              ))}
            </p>
          </div>
          <Paragraphs of={say(({ offlineFile }) => offlineFile.file.lead)} />
          <div class="callout callout-caution" data-running="no">
            <Paragraphs of={say(({ offlineFile }) => offlineFile.file.notRunning)} />
          </div>
          <div data-running="yes" hidden>
            <div data-checker-place />
            <Heading id="machines" of={say(({ intakeForm }) => intakeForm.title)} />
            <Paragraphs of={say(({ intakeForm }) => intakeForm.lead)} />
            <div data-intake-place />
            <div data-machines-root />
          </div>
          {/* It runs as soon as its places are there: nobody waits for the tables to be read and laid out. */}
          <script dangerouslySetInnerHTML={asItIs(programs.checker)} />
          <FixLevels catalog={catalog} />
          <EditionTables catalog={catalog} />
          <KnownVersions catalog={catalog} />
          <Carriers catalog={catalog} />
          <NextSteps />
          <HowToCheck />
          <SourceList sources={catalog.sources} named={namedSources(catalog)} />
          <About {...parts} />
        </main>
        <template data-packages-program>
          <script dangerouslySetInnerHTML={asItIs(programs.packages)} />
        </template>
        <script
          type="text/plain"
          data-waiting="package-reader"
          dangerouslySetInnerHTML={asItIs(programs.packageReader)}
        />
        <script type="text/plain" data-waiting="archive-library" dangerouslySetInnerHTML={asItIs(archiveLibrary)} />
      </body>
    </html>
  );
}

/** The choice of language where no script runs: the styles ask which field is checked, so the fields stand before all else. */
function ChooseWithoutScripts() {
  const choices = [
    ['both', LOCALES.map((locale) => LOCALE_NAMES[locale]).join(' / ')],
    ...Object.entries(LOCALE_NAMES),
  ];
  return choices.map(([choice, name]) => (
    <>
      <input
        class="without-script"
        type="radio"
        name="language"
        id={`language-${choice}`}
        checked={choice === 'both'}
      />
      <label class="without-script" for={`language-${choice}`} lang={choice === 'both' ? undefined : choice}>
        {name}
      </label>
    </>
  ));
}

/** The content of a script or a style, which HTML knows no escapes for: it must neither end its element nor be changed. */
function asItIs(content: string): { readonly __html: string } {
  const unfit = /<\/?(?:script|style)|<!--|[\r\0]/i.exec(content);
  if (unfit) throw new Error(`Can't stand in HTML as it is: ${JSON.stringify(unfit[0])}`);
  return { __html: content };
}

/** The sources of versions, lists and carriers: what the tables and the checker rest on. */
function namedSources(catalog: Catalog): readonly string[] {
  return [...versionRows(catalog).flatMap(({ sources }) => sources), ...Object.keys(fleetFacts(catalog).sourceNames)];
}

function About({ catalog, site, license }: DocumentParts) {
  const facts = [
    [say(({ offlineFile }) => offlineFile.file.catalog), catalogVersionText(catalogVersion(catalog))],
    [say(({ offlineFile }) => offlineFile.file.origin), site],
  ] as const;
  return (
    <>
      <Heading id="about" of={say(({ offlineFile }) => offlineFile.file.about)} />
      <dl class="facts addresses">
        {facts.map(([name, value]) => (
          <>
            <dt>
              <Both of={name} />
            </dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <Subheading id="cannot" of={say(({ offlineFile }) => offlineFile.file.cannot)} />
      {messagesFor('ja').offlineFile.file.cannotText.map((_, index) => (
        <Paragraphs of={say(({ offlineFile }) => offlineFile.file.cannotText[index] ?? '')} />
      ))}
      <Subheading id="license" of={say(({ offlineFile }) => offlineFile.file.license)} />
      <Paragraphs
        of={say(({ offlineFile }) => fill(offlineFile.file.licenseText, { libraries: license.libraries.join(', ') }))}
      />
      <div lang="en" class="soft">
        {license.text}
      </div>
      <Paragraphs of={say(({ offlineFile }) => offlineFile.file.archiveLicense)} />
      <div lang="en" class="soft">
        {license.archiveLibrary}
      </div>
    </>
  );
}
