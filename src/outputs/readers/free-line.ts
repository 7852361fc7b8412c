import type { LineReader } from '../reader.ts';
import { readLabelledFact, readNamedFact } from './labelled-fact.ts';
import { isSetAside, readPlainLine } from './plain-line.ts';

/**
 * Lines as people write them: a host, a version, updates, in any order.
 *
 * ```
 * SRV01 6.1.7601.17514
 * 6.1.7601.17802 (win7sp1_gdr.120329-1500)
 * SRV02: KB2688338, KB2790655
 * Uptime: 412 days
 * ```
 */
export const freeLine: LineReader = {
  name: 'free-line',
  recognise: ({ text }) =>
    /\d{4}/.test(text) ||
    /^[^\d:=]{3,60}(?:[:=].{0,60}| {2,8})\d|^\s*(?:up for|uptime)\s\d/i.test(text) ||
    readNamedFact(text) !== undefined,
  read({ text }, file) {
    const named = readNamedFact(text);
    if (named !== undefined) return { sightings: [named], remark: undefined, needsHeading: false };
    const fact = isSetAside(text) ? undefined : readLabelledFact(text);
    return fact === undefined
      ? readPlainLine(text, { file, cells: false })
      : { sightings: [fact], remark: undefined, needsHeading: fact.version === undefined };
  },
};
