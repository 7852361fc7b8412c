import { readOutputs } from '../support/outputs.ts';
import type { Random } from '../support/random.ts';
import { TEXTS } from './corpus.ts';
import { exported, exportedJson, exportedTicket, rowsOf } from './exports.ts';
import { listOf, printedOf, toldUnfixed } from './printed.ts';

type Names = readonly [string, ...string[]];

/** Something that people hand in: an output, a list, or an export. Most of it gives no machine that is fixed. */
export function someInput(random: Random, names: Names): string {
  switch (random.below(6)) {
    case 0:
      return TEXTS[random.below(TEXTS.length)] ?? '';
    case 1:
      return UNFIXED_TEXTS[random.below(UNFIXED_TEXTS.length)] ?? '';
    case 2:
      return someNames(names, random)
        .map((host) => printedOf(toldUnfixed(host, random), random))
        .join('\n\n');
    case 3:
      return exportOf(random, names);
    default:
      return someList(random, names);
  }
}

function exportOf(random: Random, names: Names): string {
  const write = random.one([exported, exportedJson, exportedTicket]);
  return write(rowsOf(readOutputs(someList(random, names)).machines));
}

function someList(random: Random, names: Names): string {
  return listOf(
    someNames(names, random).map((host) => toldUnfixed(host, random)),
    random,
  );
}

function someNames(names: Names, random: Random): readonly string[] {
  return names.slice(0, 1 + random.below(names.length));
}

const UPDATES = /\bKB\d{6,7}/g;
const REVISIONS = /((?:6[., ]+[01][., ]+)?(?:7601|7600|6002)[., ]+)\d{5}\b/g;
const PARTS = /(PrivatePart\D{1,40}|")\d{5}(?!\d)(?="|\s)/g;

/** What machines are known to print, with updates and versions that fix nothing. */
export const UNFIXED_TEXTS: readonly string[] = TEXTS.map((text) =>
  text.replace(UPDATES, 'KB2491683').replace(REVISIONS, '$116385').replace(PARTS, '$116385'),
);
