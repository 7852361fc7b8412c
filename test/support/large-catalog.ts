import type { CatalogFiles } from '../../src/catalog/read.ts';

/** An edition whose list gets longer in a large catalogue. */
export const GROWING = 'windows-7-sp1';

const CHAIN = 8; // the real ones have up to seven links
const FIRST_KB = 6_000_000;

/**
 * The files of the real catalogue with so many made-up updates beside the real ones, which keep every rule: chains as
 * long as the real ones, versions above every fix level, most of them on one edition's list.
 */
export function largeCatalog(real: CatalogFiles, updates: number): CatalogFiles {
  const made = Array.from({ length: updates }, (_, index) => update(index));
  const list = `editions/${GROWING}.yaml`;
  const more = made.filter(({ listed }) => listed !== undefined).length;
  return {
    ...real,
    // JSON is YAML too.
    ...Object.fromEntries(made.map((each, index) => [`updates/${kbAt(index)}.yaml`, JSON.stringify(each)])),
    [list]: (real[list] ?? '').replace(/(?<=\bother: )\d+/, (count) => String(Number(count) + more)),
  };
}

function update(index: number) {
  const build = '6.1.7601';
  const sources = ['jpntsblog'];
  return {
    kind: 'hotfix',
    title: { en: { value: `A server may stop answering on port ${index}`, sources } },
    released: { value: `${2011 + (Math.floor(index / CHAIN) % 9)}-05-08`, sources },
    ...(index % CHAIN > 0 && { supersedes: [{ build, kb: kbAt(index - 1), sources }] }),
    tcpipSys: [
      { build, branch: 'GDR', version: `${build}.${18_000 + index}`, sources },
      { build, branch: 'LDR', version: `${build}.${22_000 + index}`, sources },
    ],
    listed: index % 10 < 7 ? [{ edition: GROWING, heading: 'other', sources }] : undefined,
  };
}

function kbAt(index: number): string {
  return `KB${FIRST_KB + index}`;
}
