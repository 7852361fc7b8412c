import { assessMachine } from '../../src/domain/assess-machine.ts';
import { formatFileVersion } from '../../src/domain/file-version.ts';
import { remembered } from '../../src/domain/remembered.ts';
import type { Machine } from '../../src/outputs/machine.ts';
import { randomFrom, type Random } from '../support/random.ts';
import { readOutputs } from '../support/outputs.ts';
import { facts } from './facts.ts';
import { someInput } from './inputs.ts';
import { noiseLine } from './noise.ts';
import { anyTold, printedOf } from './printed.ts';
import { wrong } from './target.ts';

/*
 * Only what the text says, as a law: lines that state nothing, wherever they stand, make no machine fixed and give none
 * a start; and of two machines' outputs with such lines between, each keeps what it says, and that alone. A line that
 * names no machine, or stands right beside an output, may speak of that ("The remote host is missing:"): it may take
 * something away.
 *
 * A line of noise stands in an input as a sign and a number, so that an input can be made shorter and stays one.
 */
const NOISE = '\u0001';
const OUTPUT = '\u0002';
/** A line of noise that names a machine. */
const NAMING = '\u0003';
const LINE = new RegExp(`^(${NOISE}|${NAMING})(\\d*)$`);
const OUTPUTS = new RegExp(`^${OUTPUT}(\\d*)$`);
const PROMPT = /^(?:PS )?[A-Z]:\\[^>]*>./;
type Hosts = readonly [string, ...string[]];
const NAMES: Hosts = ['SRV01', 'APP07', 'db-02.example.com'];
const PRINTING = ['WEB11', 'WEB12'] as const;

/** What machines print, with lines that state nothing anywhere among its own. */
export function noisyText(random: Random): string {
  const lines = someInput(random, NAMES).split('\n');
  // Beginnings are cut off, as in pasted texts.
  if (random.below(4) === 0) lines.splice(0, random.below(lines.length));
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const at = random.below(lines.length + 1);
    // Right below a command stands what it prints, whatever that is.
    if (!PROMPT.test(lines[at - 1] ?? '')) lines.splice(at, 0, mark(NOISE, random));
  }
  return lines.join('\n');
}

/** Two machines' outputs with lines that state nothing before, between and behind them. */
export function twoOutputs(random: Random): string {
  const sign = random.one([NOISE, NAMING]);
  const gap = sign === NAMING ? [''] : [];
  const noise = () => [...gap, ...Array.from({ length: random.below(4) }, () => mark(sign, random)), ...gap];
  return [...noise(), mark(OUTPUT, random), ...noise(), mark(OUTPUT, random), ...noise()].join('\n');
}

function mark(sign: string, random: Random): string {
  return `${sign}${random.below(1_000_000)}`;
}

/** The text with its noise put into words. */
export function inWords(text: string): string {
  return worded(text, NAMES);
}

function worded(text: string, hosts: Hosts): string {
  return text
    .split('\n')
    .map((line) => {
      const [, sign, seed] = LINE.exec(line) ?? [];
      if (seed === undefined) return line;
      return sign === NAMING ? namingLine(randomFrom(Number(seed)), hosts) : noiseLine(randomFrom(Number(seed)), hosts);
    })
    .join('\n');
}

function isNoise(line: string): boolean {
  return line.startsWith(NOISE) || line.startsWith(NAMING);
}

function namingLine(random: Random, hosts: Hosts): string {
  const line = noiseLine(random, hosts);
  return hosts.some((host) => line.includes(host)) ? line : namingLine(random, hosts);
}

/** Throws where noise makes a machine fixed or gives it a start, or any fact to one that has a name. */
export function checkNoise(text: string): void {
  const own = text.split('\n').filter((line) => !isNoise(line));
  const before = machinesOf(own.join('\n'));
  const whole = worded(text, [...NAMES, ...before.flatMap(({ host }) => host ?? [])]);
  for (const machine of machinesOf(whole)) {
    const name = nameOf(machine);
    // A record that noise cuts in two may lose its name.
    const same = name === '' ? before : before.filter((one) => nameOf(one) === name);
    if (isFixed(machine) && !same.some(isFixed)) wrong(`${name} became fixed:\n${whole}`);
    const known = new Set([...same, ...recordsOf(own, name)].flatMap(proofsOf));
    const news = proofsOf(machine).find((proof) => !known.has(proof));
    if (news !== undefined) wrong(`${name} has ${news}:\n${whole}`);
  }
}

/** Lines that are records by themselves, of a machine: what stood around them may have kept them from being read. */
function recordsOf(lines: readonly string[], name: string): readonly Machine[] {
  return lines
    .filter((line) => line.startsWith('{'))
    .flatMap((line) => machinesOf(line).filter((machine) => nameOf(machine) === name));
}

/** The updates and the start of a machine. Of versions there may be another where noise cuts a record in two. */
function proofsOf(machine: Machine): readonly string[] {
  return [...machine.kbs, startOf(machine)].filter((proof) => proof !== '');
}

/** Throws where one machine's output changes what another's says, or the noise between does. */
export function checkOutputs(text: string): void {
  const outputs: string[] = [];
  const printed = text
    .split('\n')
    .map((line) => {
      const [, seed] = OUTPUTS.exec(line) ?? [];
      if (seed === undefined) return line;
      const random = randomFrom(Number(seed));
      const output = printedOf(anyTold(PRINTING[outputs.length] ?? 'WEB13', random), random);
      outputs.push(output);
      return output;
    })
    .join('\n');
  const whole = inWords(printed);
  const found = machinesOf(whole);
  const own = outputs.flatMap((output) => machinesOf(output));
  for (const machine of own) {
    const same = found.filter((one) => nameOf(one) === nameOf(machine));
    const mayLose = text.includes(NOISE);
    if (mayLose ? same.every((one) => saysNoMore(one, machine)) : same.map(said).join('\n') === said(machine)) continue;
    wrong(`${said(machine)} became ${same.map(said).join(' and ') || 'nothing'}:\n${whole}`);
  }
  const names = new Set(own.map(nameOf));
  for (const other of found.filter((one) => !names.has(nameOf(one)))) {
    if (isFixed(other) || startOf(other) !== '') wrong(`out of nothing, ${said(other)}:\n${whole}`);
  }
}

const machinesOf = remembered((text) => readOutputs(text).machines);

function isFixed(machine: Machine): boolean {
  return assessMachine(machine, facts.version, facts.installed).verdict === 'fixed';
}

function nameOf({ host }: Machine): string {
  return (host ?? '').toUpperCase();
}

function startOf({ boot, uptime }: Machine): string {
  return (boot?.readings.length === 0 ? undefined : boot?.raw) ?? uptime?.raw ?? '';
}

function said(machine: Machine): string {
  return factsOf(machine).join(' ');
}

/** What is known of a machine, each for itself. */
function factsOf(machine: Machine): readonly string[] {
  const { versions, osVersion = '', product = '' } = machine;
  const files = versions.map(({ version }) => formatFileVersion(version));
  return [nameOf(machine), ...files, ...proofsOf(machine), osVersion, product].filter((fact) => fact !== '');
}

/** True where all that one says of a machine the other says too. */
function saysNoMore(one: Machine, than: Machine): boolean {
  const known = factsOf(than);
  return factsOf(one).every((fact) => known.includes(fact));
}
