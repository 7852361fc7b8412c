import type { CatalogFiles } from '../../src/catalog/read.ts';
import { randomFrom, type Random } from './random.ts';

/*
 * Catalogues as large as one likes, to see how the site grows. They keep every rule of src/catalog/rules.ts, and
 * they grow the way the real one would: more updates in chains that stay as long as the real ones, listed for the
 * same editions, on the word of the same sources.
 */

/** Releases of one chain; the real ones have up to seven. */
const CHAIN = 8;
const FIRST_KB = 6_000_000;
const KB_MAX = 9_999_999;
const FIRST_DAY = Date.UTC(2011, 0, 1);
const DAYS = 3285;
const DAY_MS = 86_400_000;

// Above every real fix level, and inside the branch, for as many releases as a chain has.
const LOWEST = { GDR: 18_000, LDR: 22_000 } as const;
const HIGHEST = { GDR: 19_900, LDR: 65_000 } as const;

/** A build with the editions that have a list of updates for it. */
interface ListedBuild {
  readonly build: string;
  readonly editions: readonly string[];
}

const BUILDS: readonly [ListedBuild, ...ListedBuild[]] = [
  { build: '6.1.7601', editions: ['windows-7-sp1', 'windows-server-2008-r2-sp1'] },
  { build: '6.1.7600', editions: ['windows-7', 'windows-server-2008-r2'] },
];

/** What all releases of a chain have in common. */
interface ChainStart extends ListedBuild {
  readonly gdr: number;
  readonly ldr: number;
}

/**
 * The files of the real catalogue with so many made-up updates beside the real ones. The same seed gives the same
 * bytes.
 *
 * @param real the real catalogue's files, as `readCatalog` takes them
 */
export function syntheticCatalog(real: CatalogFiles, updates: number, seed: number): CatalogFiles {
  if (FIRST_KB + updates > KB_MAX) throw new Error(`No KB numbers are left for ${updates} updates`);
  const random = randomFrom(seed);
  const files: Record<string, string> = { ...real };
  const counts = new Map<string, { security: number; other: number }>();
  const notes: object[] = [];
  let chain = startOfChain(random);
  for (let index = 0; index < updates; index += 1) {
    if (index % CHAIN === 0) chain = startOfChain(random);
    const heading = random.below(10) < 3 ? 'security' : 'other';
    const listedFor = random.below(10) < 7 ? chain.editions : [];
    for (const edition of listedFor) {
      const count = counts.get(edition) ?? { security: 0, other: 0 };
      counts.set(edition, { ...count, [heading]: count[heading] + 1 });
    }
    const released = dayAt(index / updates);
    files[`updates/${kbAt(index)}.yaml`] = yaml(update({ index, chain, heading, listedFor, released, random }));
    if (index % 100 === 50) notes.push(note(index));
  }
  files['notes.yaml'] = `${real['notes.yaml'] ?? ''}\n${notes.map((each) => `- ${yaml(each)}`).join('')}`;
  for (const [edition, { security, other }] of counts) {
    const file = `editions/${edition}.yaml`;
    files[file] = withCounts(real[file] ?? '', security, other);
  }
  return files;
}

function startOfChain(random: Random): ChainStart {
  const { build, editions } = random.one(BUILDS);
  const within = (branch: 'GDR' | 'LDR') => LOWEST[branch] + random.below(HIGHEST[branch] - LOWEST[branch]);
  return { build, editions, gdr: within('GDR'), ldr: within('LDR') };
}

interface Made {
  readonly index: number;
  readonly chain: ChainStart;
  readonly heading: 'security' | 'other';
  readonly listedFor: readonly string[];
  readonly released: string;
  readonly random: Random;
}

function update({ index, chain, heading, listedFor, released, random }: Made): object {
  const step = index % CHAIN;
  const number = FIRST_KB + index;
  const { build } = chain;
  const scanners = ['nessus', 'openvas'];
  const list = ['jpntsblog'];
  const bulletins = ['ms-bulletins'];
  return {
    kind: heading === 'security' ? 'security-update' : 'hotfix',
    title: {
      en: { value: `A server may stop answering on port ${1024 + (index % 60_000)} (${number})`, sources: list },
      ...(random.below(2) === 0 && {
        ja: {
          value: `サーバーがポート${1024 + (index % 60_000)}で応答しなくなることがある (${number})`,
          sources: list,
        },
      }),
    },
    ...(heading === 'security' && {
      bulletin: { value: `MS${pad(11 + (index % 9), 2)}-${pad(index % 1000, 3)}`, sources: bulletins },
      cves: { values: [`CVE-2012-${pad(index, 5)}`], sources: bulletins },
      severity: [{ product: 'Windows 7', value: 'Important', sources: bulletins }],
    }),
    ...(random.below(10) < 8 && { released: { value: released, sources: bulletins } }),
    ...(step > 0 && { supersedes: [{ build, kb: kbAt(index - 1), sources: bulletins }] }),
    ...(random.below(10) < 8 && {
      tcpipSys: [
        ...(random.below(10) < 7
          ? [{ build, branch: 'GDR', version: `${build}.${chain.gdr + step}`, sources: scanners }]
          : []),
        { build, branch: 'LDR', version: `${build}.${chain.ldr + step}`, sources: scanners },
      ],
    }),
    ...(listedFor.length > 0 && { listed: listedFor.map((edition) => ({ edition, heading, sources: list })) }),
    articleUrl: { value: `https://support.microsoft.com/kb/${number}`, sources: list },
    ...(random.below(50) === 0 && {
      doubt: {
        text: { en: 'Its only known file is older.', ja: '分かっているファイルはこれより古いものだけです。' },
        sources: list,
      },
    }),
  };
}

function note(index: number): object {
  return {
    id: `synthetic-${index}`,
    kind: 'weakness',
    text: { en: 'The figure rests on one scanner.', ja: 'この数値の出典は1つのスキャナーだけです。' },
    kbs: [kbAt(index)],
    sources: ['openvas'],
  };
}

/** The edition's file with so many more updates in its list. */
function withCounts(text: string, security: number, other: number): string {
  const more = (count: number) => (_: string, before: string, own: string) => `${before}${Number(own) + count}`;
  const counted = text.replace(/(\bsecurity: )(\d+)/, more(security)).replace(/(\bother: )(\d+)/, more(other));
  if (counted === text) throw new Error('An edition with a list says how many updates it has');
  return counted;
}

function kbAt(index: number): string {
  return `KB${FIRST_KB + index}`;
}

/** @param share of the time that the made-up updates were released in, 0 to 1 */
function dayAt(share: number): string {
  return new Date(FIRST_DAY + Math.floor(share * DAYS) * DAY_MS).toISOString().slice(0, 10);
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

/** JSON is YAML too. */
function yaml(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
