import { describe, expect, test } from 'vitest';
import { documentOf, fileAt, pageAt, readBuilt, urlOf } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const FILE = '.well-known/security.txt';

describe.each(VARIANTS)('security.txt ($name)', (variant) => {
  const lines = readBuilt(variant, FILE).trimEnd().split('\n');
  const valuesOf = (field: string) =>
    lines.filter((line) => line.startsWith(`${field}: `)).map((line) => line.slice(field.length + 2));

  test('has nothing but fields of RFC 9116, one a line', () => {
    expect(lines.filter((line) => !/^(?:Contact|Expires|Preferred-Languages|Canonical): \S/.test(line))).toEqual([]);
  });

  test('names places that exist, where a report can be made', () => {
    const contacts = valuesOf('Contact').map((contact) => new URL(contact));
    expect(contacts.map(({ pathname }) => pathname)).toEqual(
      ['ja', 'en'].map((language) => `${variant.base}${language}/sources/`),
    );
    for (const { href, hash, protocol } of contacts) {
      expect(protocol).toBe('https:');
      expect(fileAt(variant, href)).toBeDefined();
      const page = pageAt(variant, new URL(href).pathname.slice(variant.base.length));
      expect(documentOf(page).getElementById(hash.slice(1))).not.toBeNull();
    }
  });

  test('expires a year after the date of the catalogue, whenever it is built', () => {
    const { catalog } = JSON.parse(readBuilt(variant, 'api/v1/catalog.json')) as { catalog: { date: string } };
    const [expires = ''] = valuesOf('Expires');
    expect(valuesOf('Expires')).toHaveLength(1);
    const days = (Date.parse(expires) - Date.parse(catalog.date)) / 86_400_000;
    expect([365, 366]).toContain(days);
  });

  test('says its languages and its own address once', () => {
    expect(valuesOf('Preferred-Languages')).toEqual(['ja, en']);
    expect(valuesOf('Canonical')).toEqual([urlOf(variant, FILE)]);
  });
});
