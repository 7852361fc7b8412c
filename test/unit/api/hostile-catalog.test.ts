import { getRssString } from '@astrojs/rss';
import { parseHTML } from 'linkedom';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { catalogCsv } from '../../../src/api/catalog-csv.ts';
import { catalogDocument } from '../../../src/api/catalog-document.ts';
import { editionDocument } from '../../../src/api/edition-document.ts';
import { feedOf } from '../../../src/api/feed.ts';
import { jsonText } from '../../../src/api/json-text.ts';
import { updateDocument } from '../../../src/api/update-document.ts';
import { fleetFacts } from '../../../src/catalog/fleet-facts.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { rulerData } from '../../../src/catalog/ruler-data.ts';
import { checkScript } from '../../../src/script-host/check-script.ts';
import { Ruler } from '../../../src/pictures/Ruler.tsx';
import { nodesOf, parseEs3 } from '../../support/script-host/es3-realm.ts';
import { address, catalog } from './documents.ts';

const HOSTILE = `</script></title>]]><img src=x onerror="alert(1)">'"\`&\u2028\u202e`;

/** The same data with hostile text behind every passage of prose: whatever has a blank in it. */
function spoilt<T>(value: T): T {
  if (typeof value === 'string') return (value.includes(' ') ? value + HOSTILE : value) as T & string;
  if (Array.isArray(value)) return value.map(spoilt) as T & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoilt(item)])) as T;
}

const hostile = spoilt(catalog);

test('the catalogue under test is hostile throughout', () => {
  const count = JSON.stringify(hostile).split('onerror').length - 1;
  expect(count).toBeGreaterThan(200);
});

test('JSON gives back what stands in the catalogue, and parses', () => {
  const documents = [
    catalogDocument(hostile, address),
    ...hostile.editions.map((edition) => editionDocument(hostile, edition, address)),
    ...hostile.updates.map((update) => updateDocument(hostile, update, address)),
  ];
  for (const document of documents) {
    expect(JSON.parse(jsonText(document))).toEqual(JSON.parse(JSON.stringify(document)));
  }
});

test.each(['ja', 'en'] as const)('a feed holds it as text (%s)', async (lang) => {
  const changes = [{ date: '2027-01-01', text: { en: HOSTILE, ja: HOSTILE } }, ...catalog.changes];
  const feed = feedOf({ ...hostile, changes }, lang, messagesFor(lang).openData.feed, address);
  const xml = await getRssString(feed);
  expect(xml).not.toMatch(/<img|<\/script|\]\]>/);
  expect(xml).toContain('&lt;img src=x onerror=');
});

test('a CSV cell ends where it should', () => {
  const csv = catalogCsv(hostile);
  const rows = csv.split('\r\n').filter((row) => row.includes('onerror'));
  expect(rows.length).toBeGreaterThan(20);
  // Inside a quoted cell every quote is doubled, so an odd number would leave it open.
  expect(rows.filter((row) => (row.match(/"/g) ?? []).length % 2 !== 0)).toEqual([]);
});

test('a drawing of versions shows it as text', () => {
  const [data] = rulerData(hostile);
  if (data === undefined) throw new Error('no ruler');
  const { ruler } = messagesFor('en').checker;
  const html = renderToString(h(Ruler, { data: spoilt(data), messages: spoilt(ruler), id: 'ruler' }));
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect(document.querySelector('img, script')).toBeNull();
  expect(document.body.textContent).toContain('<img src=x');
});

test('the script for Windows Script Host stays one program, with the text inside its strings', () => {
  const partsOf = (facts: typeof catalog) =>
    [...nodesOf(parseEs3(checkScript(fleetFacts(facts), address(''))))].map(({ type }) => type);
  expect(partsOf(hostile)).toEqual(partsOf(catalog));
});
