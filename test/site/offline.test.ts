import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/index.ts';
import { catalogVersion } from '../../src/catalog/version.ts';
import { catalogVersionText } from '../../src/domain/catalog-version.ts';
import { BUDGETS } from '../budgets.ts';
import { documentOf, fileAt, pageAt, readBuilt, textOf, urlOf } from '../support/built-site.ts';
import { VARIANTS, type Variant } from '../support/variants.ts';

const FILE = 'offline/check-497.html';
const DOWNLOADS = [FILE, 'tools/check-497.js', 'api/v1/catalog.json', 'api/v1/catalog.csv'];

function bytesOf({ dir }: Variant, file: string): Buffer {
  return readFileSync(join(dir, file));
}

function sha256(content: Buffer | string, encoding: 'hex' | 'base64' = 'hex'): string {
  return createHash('sha256').update(content).digest(encoding);
}

describe.each(VARIANTS)('the file for use without a network ($name)', (variant) => {
  const html = readBuilt(variant, FILE);
  const { document } = parseHTML(html);

  test(`has at most ${BUDGETS.offlineFile.most} bytes`, () => {
    expect(bytesOf(variant, FILE).length).toBeLessThanOrEqual(BUDGETS.offlineFile.most);
  });

  test('refers to nothing outside itself', () => {
    const elements = [...document.querySelectorAll('*')];
    expect(elements.length).toBeGreaterThan(500);
    const references = elements.flatMap((element) =>
      ['src', 'href', 'srcset', 'action', 'data', 'poster', 'style'].flatMap(
        (name) => element.getAttribute(name) ?? [],
      ),
    );
    expect(references.filter((reference) => !reference.startsWith('#'))).toEqual([]);
    const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
    expect(styles.length).toBeGreaterThan(1000);
    expect(styles).not.toMatch(/@import|@font-face|url\(/);
  });

  test('forbids every request, and allows exactly its own script and style', () => {
    const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
    const directives = new Map(policy.split(';').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));
    const hashesOf = (name: string) =>
      [...html.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, 'g'))].map(
        ([, text = '']) => `'sha256-${sha256(text, 'base64')}'`,
      );
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': ["'none'"],
      'script-src': hashesOf('script'),
      'style-src': hashesOf('style'),
      'img-src': ['data:'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
    expect(document.querySelectorAll('script')).toHaveLength(2);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.search(/<style|<script/));
  });

  test('carries its program with the names of its sources, for people to read', () => {
    const program = [...document.querySelectorAll('script')].at(-1)?.textContent ?? '';
    for (const name of ['assessVersion', 'readFileVersion', 'readDriverFile']) {
      expect(program).toContain(`function ${name}(`);
    }
  });

  test('names the version of its catalogue and the site that it comes from', () => {
    const about = textOf(document.querySelector('#about + dl'));
    expect(about).toContain(catalogVersionText(catalogVersion(catalog)));
    expect(about).toContain(urlOf(variant, ''));
  });

  test('is not taken for a page: the search and the sitemap do not list it', () => {
    expect(readBuilt(variant, 'sitemap-0.xml')).not.toContain('check-497.html');
  });
});

describe.each(VARIANTS)('SHA256SUMS ($name)', (variant) => {
  const lines = readBuilt(variant, 'offline/SHA256SUMS').trimEnd().split('\n');

  test('has the hash of every download, with paths from its own folder', () => {
    const listed = lines.map((line) => /^([0-9a-f]{64}) {2}(\S+)$/.exec(line));
    const files = listed.map((match) => fileAt(variant, new URL(match?.[2] ?? '', urlOf(variant, 'offline/')).href));
    expect(files).toEqual(DOWNLOADS);
    expect(listed.map((match) => match?.[1])).toEqual(DOWNLOADS.map((file) => sha256(bytesOf(variant, file))));
  });

  test.each(['ja', 'en'] as const)('the page names the same sizes and hashes (%s)', (language) => {
    const document = documentOf(pageAt(variant, `${language}/offline/`));
    const rows = [...document.querySelectorAll('tr[data-download]')];
    expect(rows.map((row) => row.getAttribute('data-download'))).toEqual(DOWNLOADS);
    for (const row of rows) {
      const file = row.getAttribute('data-download') ?? '';
      const bytes = bytesOf(variant, file);
      expect(textOf(row.querySelector('td'))).toBe(bytes.length.toLocaleString(language));
      expect(textOf(document.querySelector(`tr[data-sum="${file}"] td`))).toBe(sha256(bytes));
    }
  });
});
