import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
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

  test('forbids every request, and allows exactly its own scripts and style, and the workers that these start', () => {
    const policy = document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
    const directives = new Map(policy.split(';').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));
    const hashesOf = (name: string) =>
      [...html.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, 'g'))].map(
        ([, text = '']) => `'sha256-${sha256(text, 'base64')}'`,
      );
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': ["'none'"],
      'script-src': [...hashesOf('script'), "'wasm-unsafe-eval'"],
      'worker-src': ['blob:'],
      'style-src': hashesOf('style'),
      'img-src': ['data:'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
    expect(hashesOf('script')).toHaveLength(3);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.search(/<style|<script/));
  });

  test.each([
    ['main > script', ['assessVersion', 'readFileVersion', 'readDriverFile']],
    ['[data-packages-program]', ['judgePackage', 'packageView']],
    ['[data-waiting="package-reader"]', ['readPackageFile', 'archiveKind']],
  ])('carries its programs with the names of their sources, for people to read (%s)', (program, names) => {
    const text = document.querySelector(program)?.innerHTML ?? '';
    for (const name of names) expect(text).toMatch(new RegExp(`function\\*? ${name}\\(`));
  });

  test('carries the archive library as it is published, behind all that is needed to open the file', () => {
    const packed = document.querySelector('[data-waiting="archive-library"]')?.textContent ?? '';
    const published = readFileSync('node_modules/libarchive.js/dist/libarchive.wasm');
    expect(inflateSync(Buffer.from(packed, 'base64')).equals(published)).toBe(true);
    expect(html.indexOf('data-waiting="archive-library"')).toBeGreaterThan(html.indexOf('function assessVersion('));
  });

  test('counts what its tables hold', () => {
    const groups = [...document.querySelectorAll('[data-edition-table] tbody')];
    expect(groups.length).toBeGreaterThan(7);
    for (const group of groups) {
      const label = textOf(group.querySelector('th[scope="rowgroup"]'));
      const rows = group.querySelectorAll('tr[data-kb]').length;
      expect(label).toContain(`（${rows}件）`);
      expect(label).toContain(`(${rows})`);
    }
    const words = [...document.querySelectorAll('h1, h2, h3, p, li, th, td, dt, dd')].map(textOf);
    expect(words.filter((each) => /\{[a-z]+\}/i.test(each))).toEqual([]);
  });

  test.each([
    ['6.0.6000', '不明（判定不能）', 'unknown: cannot tell'],
    ['6.0.6001', '不明（判定不能）', 'unknown: cannot tell'],
    ['6.0.6003', 'すべて対策済み', 'all fixed'],
  ])('says of build %s what holds for all its files, as the site does', (build, ja, en) => {
    const body = [...document.querySelectorAll('#fix-levels ~ .table-scroll tbody')].find((each) =>
      textOf(each.querySelector('th')).startsWith(build),
    );
    expect(textOf(body)).toContain(ja);
    expect(textOf(body)).toContain(en);
    expect(textOf(body)).not.toContain('—');
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
