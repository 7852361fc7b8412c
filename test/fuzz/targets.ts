import { isDeepStrictEqual } from 'node:util';
import { assessText, VERDICTS } from '../../src/domain/assess.ts';
import { buildOf, formatFileVersion, readFileVersion } from '../../src/domain/file-version.ts';
import { readBootTime } from '../../src/deadlines/boot-time.ts';
import { decodeText, kindOfFile } from '../../src/outputs/text/decode.ts';
import { readDriverFile } from '../../src/outputs/driver/driver-file.ts';
import { startIn } from '../../src/deadlines/machine-start.ts';
import { storedIn } from '../../src/packages/stored-list.ts';
import { classify } from '../../src/search/classify.ts';
import type { Random } from '../support/random.ts';
import { packageProperties, tcpipComponent, updateManifest } from '../support/packages/update-package.ts';
import { DRIVERS } from './drivers.ts';
import { PACKAGES } from './packages.ts';
import { read } from '../unit/packages/read.ts';
import { encoded } from './encodings.ts';
import { exported, rowsOf, type JudgedRow } from './exports.ts';
import { facts } from './facts.ts';
import { anyText, anyTyped, mutateBytes } from './mutate.ts';
import { checkNoise, checkOutputs, inWords, noisyText, twoOutputs } from './nothing-new.ts';
import { bytesTarget, textTarget, wrong, type Target } from './target.ts';
import { createOutputReader } from '../../src/outputs/output-reader.ts';
import { finished, readOutputs } from '../support/outputs.ts';

// Files are read in large pieces: a megabyte letter by letter is nobody's input.
const CHUNKS_MAX = 50;

const EDITIONS = [undefined, ...facts.version.editions.map(({ id }) => id), 'no-such-edition'] as const;

/** A typed version: one public verdict, "fixed" with what it rests on, and the version reads back. */
const version = textTarget({
  name: 'version',
  input: anyTyped,
  take: (text) => void assessText(text, undefined, facts.version),
  check(text, random) {
    const verdict = assessText(text, random.one(EDITIONS), facts.version);
    if (!VERDICTS.includes(verdict.verdict)) wrong(`no verdict: ${String(verdict.verdict)}`);
    if (verdict.verdict === 'fixed' && !('derivation' in verdict) && verdict.bases.length === 0)
      wrong('"fixed" without a basis');
    if (!('version' in verdict)) return;
    const again = readFileVersion(formatFileVersion(verdict.version));
    if (!again.ok || !isDeepStrictEqual(again.version, verdict.version)) wrong('the version reads back as another');
  },
});

/** Whatever is pasted: every line counts once, and where chunks end makes no difference. */
const readers = textTarget({
  name: 'readers',
  input: anyText,
  take: (text) => void readOutputs(text),
  check(text, random) {
    const whole = readOutputs(text);
    const { lines, consumed, structural, notUnderstood } = whole.counts;
    if (lines !== consumed + structural + notUnderstood) wrong('the counts of lines do not add up');
    const reader = createOutputReader();
    const chunk = 1 + random.below(random.one([3, 100, 70_000]));
    const size = Math.max(chunk, Math.ceil(text.length / CHUNKS_MAX));
    for (let from = 0; from < text.length; from += size) {
      reader.push(text.slice(from, from + size));
      if (random.below(50) === 0) reader.changes();
    }
    if (!isDeepStrictEqual(finished(reader), whole)) wrong(`other machines in chunks of ${size}`);
  },
});

/** Any bytes are text in some encoding, or binary; text with a mark comes back as it was. */
const decode = bytesTarget({
  name: 'decode',
  input: anyBytes,
  take(bytes) {
    kindOfFile(bytes);
    decodeText(bytes);
  },
  check(bytes) {
    const { text, encoding } = decodeText(bytes);
    if (encoding === 'binary' && text !== '') wrong('binary data with a text');
    const marked = decodeText(new TextEncoder().encode(`\ufeff${text}`));
    if (marked.text !== text.toWellFormed()) wrong('text with a mark comes back changed');
  },
});

/** A driver that was cut or flipped has a version that stands in its bytes, or none. */
const driver = bytesTarget({
  name: 'driver file',
  input: (random) => mutateBytes(random.one(DRIVERS), random),
  take: (bytes) => void readDriverFile(bytes),
  check(bytes) {
    const reading = readDriverFile(bytes);
    if (reading.ok && !versionsIn(bytes).has(formatFileVersion(reading.version))) wrong('no such version in the bytes');
  },
});

/** Whatever the bytes of a package are: one answer for each file in it, and no figure without a place it was read from. */
const packageFile = bytesTarget({
  name: 'package',
  input: (random) => mutateBytes(random.one(PACKAGES), random),
  take: async (bytes) => void (await read('a.msu', bytes)),
  async check(bytes) {
    const readings = await read('a.msu', bytes);
    if (readings.length === 0) wrong('no answer');
    for (const reading of readings) {
      if (reading.kind === 'package' && reading.figures.length > 0 && reading.readFrom.length === 0)
        wrong('figures from nowhere');
    }
  },
});

/** A start as it is typed or printed: at most two readings, each a day that exists. */
const start = textTarget({
  name: 'start',
  input: anyTyped,
  take(text) {
    startIn(text);
    readBootTime(text);
  },
  check(text) {
    const entered = startIn(text);
    if (entered && 'uptime' in entered && !(entered.uptime.seconds >= 0)) wrong('an uptime below zero');
    const boots = [readBootTime(text), entered && 'boot' in entered ? entered.boot : undefined];
    for (const { year, month, day } of boots.flatMap((boot) => boot?.readings ?? [])) {
      const date = new Date(Date.UTC(year, month - 1, day));
      if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) wrong('a day that does not exist');
    }
  },
});

/** What is searched for names KB numbers that can be some, and is not empty where it has letters. */
const search = textTarget({
  name: 'search',
  input: anyTyped,
  take: (text) => void classify(text),
  check(text) {
    const query = classify(text);
    for (const each of query.identifiers) {
      if (each.kind === 'kb' && !/^KB[1-9]\d{5,6}$/.test(each.kb)) wrong(`no KB number: ${each.kb}`);
    }
    if (query.text === '' && /[a-z0-9]/i.test(text.slice(0, 300))) wrong('an empty query with letters in it');
  },
});

/** What was read and exported reads back with the same verdicts. */
const csv = textTarget({
  name: 'CSV export',
  input: (random) => anyText(random).slice(0, 20_000),
  take: (text) => void exported(rowsOf(readOutputs(text).machines)),
  check(text) {
    const rows = rowsOf(readOutputs(text).machines);
    const [told, retold] = [rows, rowsOf(readOutputs(exported(rows)).machines)].map((each) => each.map(said));
    if (told === undefined || retold === undefined || isDeepStrictEqual(told, retold)) return;
    const at = told.findIndex((each, index) => each !== retold[index]);
    wrong(`read again: ${String(told[at])} has become ${String(retold[at < 0 ? told.length : at])}`);
  },
});

const STORED = [
  `${tcpipComponent('6.1.7601.22477')}\n`,
  'Package_for_KB2896146~31bf3856ad364e35~amd64~~6.1.1.0',
  updateManifest({ kb: 2896146, versions: [] }),
  packageProperties({ kb: 2896146, versions: [] }),
] as const;

/** What a text says of stored components: versions and KB numbers that stand in it, and no machine. */
const stored = textTarget({
  name: 'stored names',
  input: (random) => anyText(random).slice(0, 5_000) + random.one(STORED).slice(random.below(20)) + random.one(STORED),
  take: (text) => void storedIn(text),
  check(text) {
    const { figures = [], kbs = [] } = storedIn(text) ?? {};
    for (const { version: each } of figures) {
      const parts = [each.major, each.minor, each.build, each.revision].map((part) => `0*${part}`);
      if (!new RegExp(parts.join(String.raw`\s*[.,]\s*`)).test(text)) wrong('a version that is not in the text');
    }
    for (const kb of kbs) if (!text.includes(kb.slice(2))) wrong('a KB number that is not in the text');
  },
});

/** Lines that state nothing change nothing that is said of machines. */
const noise = textTarget({
  name: 'noise',
  input: noisyText,
  take: (text) => void readOutputs(inWords(text)),
  check: checkNoise,
});

/** What one machine's output says stays that machine's, whatever stands beside it. */
const outputs = textTarget({
  name: 'two outputs',
  input: twoOutputs,
  take: (text) => void readOutputs(inWords(text)),
  check: checkOutputs,
});

export const TARGETS: readonly Target[] = [
  version,
  readers,
  decode,
  driver,
  packageFile,
  start,
  search,
  csv,
  stored,
  noise,
  outputs,
];

function said({ machine, verdict }: JudgedRow): string {
  const build = machine.versions.map((found) => `${buildOf(found.version)}.${found.version.revision}`).join();
  return JSON.stringify([machine.host, build, machine.kbs.length, verdict.verdict, verdict.reason]);
}

function anyBytes(random: Random): Uint8Array<ArrayBuffer> {
  if (random.below(4) > 0) return mutateBytes(encoded(anyText(random), random), random);
  const bytes = new Uint8Array(random.below(random.one([8, 300, 5000])));
  const values = random.one([256, 128, 4]);
  return bytes.map(() => random.below(values));
}

/** Every version behind the signature of a version resource's fixed numbers, found without any structure. */
function versionsIn(bytes: Uint8Array<ArrayBuffer>): ReadonlySet<string> {
  const view = new DataView(bytes.buffer);
  const found = new Set<string>();
  for (let at = bytes.indexOf(0xbd); at >= 0 && at + 16 <= bytes.length; at = bytes.indexOf(0xbd, at + 1)) {
    if (view.getUint32(at, true) !== 0xfeef_04bd) continue;
    found.add([10, 8, 14, 12].map((offset) => view.getUint16(at + offset, true)).join('.'));
  }
  return found;
}
