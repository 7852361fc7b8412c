import { getRssString } from '@astrojs/rss';
import { describe, expect, test } from 'vitest';
import { changeEntries } from '../../../src/api/change-entries.ts';
import { feedOf } from '../../../src/api/feed.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { address, catalog } from './documents.ts';

const change = (date: string, en = `Changed on ${date}`) => ({ date, text: { en, ja: `${date}の変更` } });

describe('changes', () => {
  test('are known by their day, several of one day by their order since', () => {
    const changes = [change('2027-01-02'), change('2027-01-01'), change('2027-01-01'), change('2026-11-24')];
    expect(changeEntries({ changes }).map(({ id }) => id)).toEqual([
      'change-2027-01-02',
      'change-2027-01-01-2',
      'change-2027-01-01',
      'change-2026-11-24',
    ]);
  });

  test('keep their id when another comes on top, also on the same day', () => {
    const before = [change('2027-01-01', 'first'), change('2026-11-24')];
    const after = [change('2027-01-01', 'second'), ...before];
    const ids = (changes: typeof before) => new Map(changeEntries({ changes }).map(({ id, text }) => [text.en, id]));
    for (const [text, id] of ids(before)) expect(ids(after).get(text)).toBe(id);
    expect(new Set(ids(after).values()).size).toBe(3);
  });
});

describe.each(['ja', 'en'] as const)('the feed in %s', (lang) => {
  const words = messagesFor(lang).openData.feed;

  test('links every change to its place on the changes page', () => {
    const { items } = feedOf(catalog, lang, words, address);
    expect(items.map(({ link }) => link)).toEqual(
      catalog.changes.map(({ date }) => `https://497.example/base/${lang}/changes/#change-${date}`),
    );
    expect(items.map(({ description }) => description)).toEqual(catalog.changes.map(({ text }) => text[lang]));
  });

  test('escapes markup, and says the day in universal time', async () => {
    const changes = [change('2027-01-01', 'a < b & <script>'), ...catalog.changes];
    const xml = await getRssString(feedOf({ ...catalog, changes }, 'en', words, address));
    expect(xml).toContain('a &lt; b &amp; &lt;script&gt;');
    expect(xml).toContain('<pubDate>Fri, 01 Jan 2027 00:00:00 GMT</pubDate>');
  });
});
