import { describe, expect, test } from 'vitest';
import { catalog } from '../../../src/catalog/index.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { en } from '../../../src/script-host/words/en.ts';
import { ja } from '../../../src/script-host/words/ja.ts';

/*
 * The words that readers see: guidance, interface, script and catalogue say one thing by one word, as the glossary in
 * CONTRIBUTING.md has them. Addresses, fields and names in code are free.
 */

const GUIDANCE = import.meta.glob<string>('/content/{ja,en}/**/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const PAGES = import.meta.glob<string>('/src/{components,layouts,pages,islands}/**/*.{astro,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const CONTRIBUTING = import.meta.glob<string>('/CONTRIBUTING.md', { query: '?raw', import: 'default', eager: true });

/** What is no longer said, and what is said instead. */
const REJECTED: Readonly<Record<Locale, readonly (readonly [rejected: RegExp, instead: string])[]>> = {
  ja: [
    [/(?<!Microsoft Update)カタログ(?! ファイル)/, '収録データ、データの版'],
    [/エディション/, 'OS、OSとService Pack'],
    [/出典の文書/, '日本マイクロソフトの一覧'],
    [/対策済みバージョン|境界/, '対策済みの最小バージョン'],
    [/チェッカー|判定機能|判定用のプログラム/, '判定ツール'],
    [/(?<!仮想)マシン/, 'コンピューター'],
    [/「判定できません」/, '判定不能'],
    [/対処/, '対応'],
    [/(?<!アン)インストール済み/, '適用済み'],
    [/提供ブランチ/, 'ブランチ'],
    [/サービス ?パック/, 'Service Pack'],
    [/STOPエラー|Stop エラー/, 'Stopエラー'],
    [/Active Directoryの複製/, 'レプリケーション'],
    [/Microsoftの文書(?!のタイトル)/, 'サポート技術情報'],
    [/TCP Chimney(?!オフロード)/, 'TCP Chimneyオフロード'],
    [/配布/, '配信'],
    [/ガイド/, '解説'],
    [/番目の数(?!値)/, '4番目の数値（リビジョン）'],
    [/安全とみな|安全ですか/, '対策済みとして扱う'],
    [/宣言/, 'セキュリティ情報に記載'],
    [/足り(?!ません|ない)/, '十分'],
    [/ネットワークの(?:ない|無い)|インターネットのない|ネットワークにつながない/, 'オフライン環境'],
    [/(?<!一般的な知識。)出典なし/, '不明'],
    [/[ぁ-んァ-ヶー一-龠）」]: /, '：'],
    [/「[^」]+」(?:タブ|ボタン|欄)/, '［ ］'],
    [/ ～|～ /, '～'],
  ],
  en: [
    [/fix levels?/i, 'first fixed version'],
    [/\bcatalogues?\b/i, 'data, data version'],
    [/source document/i, "Microsoft Japan's list"],
    [/change board|the board\b/i, 'change request'],
    [/due day/i, 'deadline'],
    [/on whose word/i, 'source'],
    [/falls off the network/i, 'may fail to open new connections'],
    [/\b(?:one|name|names|value|machine|computer) a line\b/i, 'per line'],
    [/\bmends?\b/i, 'fixes'],
    [/\bmere fact\b/i, 'nothing'],
    [/sent nowhere/i, 'not sent anywhere'],
    [/\bslips?\b/i, 'mistake'],
    [/\b(?:as|is it|machine) safe\b/i, 'has the fix'],
    [/\bDeclared\b/, 'by bulletin'],
    [/(?<!common knowledge; )not sourced/i, 'unknown'],
    [/TCP Chimney(?! Offload)/, 'TCP Chimney Offload'],
  ],
};

/** In English the word is a name of fields and addresses too, which the description of the data has to say. */
const EDITION = /\beditions?\b/i;
const ABOUT_FIELDS = /^openData\./;

describe.each(LOCALES)('words that readers see (%s)', (locale) => {
  const texts = textsOf(locale);

  test('are found', () => {
    for (const place of ['/content/', 'interface', 'script', 'catalogue'])
      expect(Object.keys(texts).filter((key) => key.startsWith(place)).length, place).toBeGreaterThan(5);
  });

  test.each(REJECTED[locale].map(([rejected, instead]) => ({ rejected, instead })))(
    'do not match $rejected: $instead',
    ({ rejected }) => {
      expect(where(texts, rejected)).toEqual([]);
    },
  );
});

test('in English, a product with its service pack is a Windows version', () => {
  const texts = textsOf('en');
  expect(where(texts, EDITION).filter((place) => !ABOUT_FIELDS.test(place.replace('interface ', '')))).toEqual([]);
});

test('no part of a page has Japanese of its own: it stands in the dictionaries', () => {
  expect(Object.keys(PAGES).length).toBeGreaterThan(60);
  expect(where(PAGES, /[ぁ-んァ-ヶ]/)).toEqual([]);
});

test('the glossary names what is said, in both languages', () => {
  const glossary = CONTRIBUTING['/CONTRIBUTING.md']?.split('### Glossary')[1]?.split('\n## ')[0] ?? '';
  for (const word of [
    '対策済みの最小バージョン',
    '判定不能',
    'データの版',
    'first fixed version',
    'data version',
    'Windows version',
  ])
    expect(glossary).toContain(word);
});

/** Every text of a language by where it stands. */
function textsOf(locale: Locale): Readonly<Record<string, string>> {
  const guidance = Object.entries(GUIDANCE).filter(([file]) => file.startsWith(`/content/${locale}/`));
  return {
    ...Object.fromEntries(guidance),
    ...leaves(messagesFor(locale), 'interface '),
    ...leaves({ ja, en }[locale], 'script '),
    ...bilingual(catalog, locale, 'catalogue '),
  };
}

/** The texts of a dictionary by their paths. */
function leaves(value: unknown, path: string): Readonly<Record<string, string>> {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign({}, ...Object.entries(value).map(([key, each]) => leaves(each, join(path, key)))) as Readonly<
    Record<string, string>
  >;
}

/** What the catalogue says in both languages, in one of them. Titles are their authors' own. */
function bilingual(value: unknown, locale: Locale, path: string): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, each]) => {
      if (key === 'title' || key === 'titles' || key === 'listedAs') return {};
      return key === locale && typeof each === 'string' ? { [path]: each } : bilingual(each, locale, join(path, key));
    }),
  ) as Readonly<Record<string, string>>;
}

function join(path: string, key: string): string {
  return path.endsWith(' ') ? path + key : `${path}.${key}`;
}

/** The places of texts that match, with what matches; the names of what is filled in, and addresses, are no words. */
function where(texts: Readonly<Record<string, string>>, word: RegExp): readonly string[] {
  return Object.entries(texts).flatMap(([place, text]) => {
    const said = text.replace(/\{#?[\w-]+\}|="[^"]*"/g, 'x');
    const found = word.exec(said);
    return found === null ? [] : [`${place}: ${said.slice(Math.max(0, found.index - 15), found.index + 25)}`];
  });
}
