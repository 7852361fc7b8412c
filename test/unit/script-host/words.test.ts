import type { APIContext } from 'astro';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { GET } from '../../../src/pages/tools/check-497.js.ts';
import { asciiLiteral, consoleText } from '../../../src/script-host/ascii-text.ts';
import { scriptData } from '../../../src/script-host/script-data.ts';
import { en } from '../../../src/script-host/words/en.ts';
import { ja } from '../../../src/script-host/words/ja.ts';
import { lettersOf } from '../../support/script-host/console-code-page.ts';
import { es3Realm, es3Script } from '../../support/script-host/es3-realm.ts';
import { facts, script, SITE } from '../../support/script-host/script.ts';

const data = scriptData(facts, SITE);
const texts = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(texts) : [];
};
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the words', () => {
  test('in English are ASCII, which every console has', () => {
    expect(texts(data.words.en).length).toBeGreaterThan(80);
    expect(texts(data.words.en).filter((text) => /[^\x20-\x7e]/.test(text))).toEqual([]);
  });

  test('in Japanese are all in the code page of a Japanese console', () => {
    const codePage = lettersOf('shift_jis');
    const letters = new Set(texts(data.words.ja).join(''));
    expect(letters.size).toBeGreaterThan(200);
    expect([...letters].filter((letter) => !codePage.has(letter))).toEqual([]);
  });

  test('have the same places in both languages, so that a value is never missing', () => {
    const [own, other] = [texts(ja), texts(en)].map((all) => all.filter((text) => places(text).length > 0).map(places));
    expect(own?.length).toBeGreaterThan(20);
    expect(own).toEqual(other);
  });

  test.each(LOCALES)('leave no mark of the generator behind (%s)', (lang) => {
    expect(texts(data.words[lang]).filter((text) => /%\w+%|undefined|\[object/.test(text))).toEqual([]);
  });
});

describe('the literal', () => {
  test('gives the data back to ECMAScript 3, whatever they are', () => {
    const odd = {
      class: '対策\u2028済み',
      a: { 'b"c': ['\\', '</script>', '\u0000', '😀'], d: { e: { f: [] } } },
      n: -1,
    };
    const literal = asciiLiteral(odd);
    expect(literal).toMatch(/^[\n\x20-\x7e]+$/);
    const read = es3Script(`(${literal})`).runInContext(es3Realm({})) as unknown;
    expect(JSON.parse(JSON.stringify(read))).toEqual(odd);
  });

  test('has plain signs where a console would show a wrong one', () => {
    expect(consoleText(['17802 ≥ 17757', { a: '“x” – ’' }])).toEqual(['17802 >= 17757', { a: '"x" - \'' }]);
  });
});

test('the address gives the script with the address of the site', async () => {
  // Nothing but the site is used.
  const response = await GET({ site: new URL('https://example.net') } as APIContext);
  expect(await response.text()).toBe(script.replaceAll(SITE, 'https://example.net/'));
});
