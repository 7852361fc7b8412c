import { assessMachine } from '../../src/domain/assess-machine.ts';
import { formatFileVersion } from '../../src/domain/file-version.ts';
import type { Machine } from '../../src/outputs/machine.ts';
import { randomFrom, type Random } from '../support/random.ts';
import { readOutputs } from '../support/outputs.ts';
import { TEXTS } from './corpus.ts';
import { facts } from './facts.ts';
import { noiseLine } from './noise.ts';
import { wrong } from './target.ts';

/*
 * Only what the text says, as a law: lines that state nothing, wherever they stand, make no machine fixed and give none
 * a start; and of two machines' outputs with such lines between, each keeps what it says, and that alone.
 *
 * A line of noise stands in an input as a sign and a number, so that an input can be made shorter and stays one.
 */
const NOISE = '\u0001';
const OUTPUT = '\u0002';
const LINE = new RegExp(`^${NOISE}(\\d*)$`);
const OUTPUTS = new RegExp(`^${OUTPUT}(\\d*)$`);
const NAMES = ['SRV01', 'APP07', 'db-02.example.com'] as const;

/** What machines print, with lines that state nothing anywhere among its own. */
export function noisyText(random: Random): string {
  const lines = (TEXTS[random.below(TEXTS.length)] ?? '').split('\n');
  // Beginnings are cut off, as in pasted texts.
  if (random.below(4) === 0) lines.splice(0, random.below(lines.length));
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    lines.splice(random.below(lines.length + 1), 0, mark(NOISE, random));
  }
  return lines.join('\n');
}

/** Two machines' outputs with lines that state nothing before, between and behind them. */
export function twoOutputs(random: Random): string {
  const noise = () => Array.from({ length: random.below(4) }, () => mark(NOISE, random));
  return [...noise(), mark(OUTPUT, random), ...noise(), mark(OUTPUT, random), ...noise()].join('\n');
}

function mark(sign: string, random: Random): string {
  return `${sign}${random.below(1_000_000)}`;
}

/** The noise that stands in a text, put into words. */
export function inWords(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, seed] = LINE.exec(line) ?? [];
      return seed === undefined ? line : noiseLine(randomFrom(Number(seed)), NAMES);
    })
    .join('\n');
}

/** Throws where noise makes a machine fixed or gives it a start. */
export function checkNoise(text: string): void {
  const own = text.split('\n').filter((line) => !line.startsWith(NOISE));
  const before = readOutputs(own.join('\n')).machines;
  const after = readOutputs(inWords(text)).machines;
  const fixed = new Set(before.filter(isFixed).map(nameOf));
  const starts = new Set(before.map((machine) => `${nameOf(machine)} ${startOf(machine)}`));
  const anyStart = new Set(before.map(startOf));
  for (const machine of after) {
    const name = nameOf(machine);
    // A record that noise cuts in two may lose its name.
    const isNew = name === '' ? fixed.size === 0 : !fixed.has(name);
    if (isFixed(machine) && isNew) wrong(`${name} became fixed:\n${inWords(text)}`);
    const start = startOf(machine);
    const known = name === '' ? anyStart.has(start) : starts.has(`${name} ${start}`);
    if (start !== '' && !known) wrong(`${name} started ${start}:\n${inWords(text)}`);
  }
}

/** Throws where one machine's output changes what another's says, or the noise between does. */
export function checkOutputs(text: string): void {
  const hosts = ['WEB11', 'WEB12'];
  const outputs: string[] = [];
  const whole = text
    .split('\n')
    .map((line) => {
      const [, seed] = OUTPUTS.exec(line) ?? [];
      if (seed === undefined) return line;
      const output = outputOf(hosts[outputs.length] ?? 'WEB13', randomFrom(Number(seed)));
      outputs.push(output);
      return output;
    })
    .join('\n');
  const found = readOutputs(inWords(whole)).machines;
  for (const output of outputs) {
    for (const machine of readOutputs(output).machines) {
      const same = found.filter((one) => nameOf(one) === nameOf(machine));
      const [only = machine] = same;
      if (same.length === 1 && said(only) === said(machine)) continue;
      wrong(`${said(machine)} became ${same.map(said).join(' and ') || 'nothing'}:\n${inWords(whole)}`);
    }
  }
}

const KBS = ['KB976902', 'KB2553549', 'KB4022719', 'KB2491683'] as const;
const REVISIONS = [17514, 18438, 22653] as const;

/** One machine's output, in a form that names it. */
function outputOf(host: string, random: Random): string {
  const kb = random.one(KBS);
  const version = `6.1.7601.${random.one(REVISIONS)}`;
  const day = `2025-0${1 + random.below(9)}-1${random.below(10)}`;
  return random
    .one([
      [
        `Host Name:                 ${host}`,
        'OS Name:                   Microsoft Windows Server 2008 R2 Standard ',
        'OS Version:                6.1.7601 Service Pack 1 Build 7601',
        'Original Install Date:     2012-05-06, 10:00:00',
        `System Boot Time:          ${day}, 10:05:22`,
        'Hotfix(s):                 1 Hotfix(s) Installed.',
        `                           [01]: ${kb}`,
      ],
      [
        `ホスト名:               ${host}`,
        'OS 名:                  Microsoft Windows Server 2008 R2 Standard ',
        'OS バージョン:          6.1.7601 Service Pack 1 ビルド 7601',
        `システム起動時間:       ${day}, 10:05:22`,
        'ホットフィックス:       1 個のホットフィックスがインストールされています。',
        `                        [01]: ${kb}`,
      ],
      [
        '',
        'Source        Description      HotFixID      InstalledBy          InstalledOn',
        '------        -----------      --------      -----------          -----------',
        `${host}         Security Update  ${kb.padEnd(9)}     NT AUTHORITY\\SYSTEM  5/10/2012 12:00:00 AM`,
        '',
      ],
      // A line above may say anything of a list, but for one that says what it is.
      ['Installed:', 'host,tcpip.sys,boot time', `${host},${version},${day} 10:05`],
      ['Installed:', `${host} ${version}`],
      [`=== ${host} ===`, 'Version         ', `${version}  `],
      [`C:\\>wmic /node:${host} qfe get HotFixID`, 'HotFixID   ', `${kb}  `],
      [
        '',
        'FileName       : C:\\Windows\\System32\\drivers\\tcpip.sys',
        `FileVersion    : ${version} (win7sp1_gdr.140404-1523)`,
        `PSComputerName : ${host}`,
        '',
      ],
      [`{"ComputerName":"${host}","HotFixID":"${kb}","LastBootUpTime":"${day}T10:05:22"}`],
      [
        `Server Statistics for \\\\${host}`,
        '',
        '',
        `Statistics since ${day} 10:05:22`,
        '',
        '  Bytes received                               1024',
      ],
    ])
    .join('\n');
}

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
  const versions = machine.versions.map(({ version }) => formatFileVersion(version)).join();
  const { osVersion = '', kbs, product = '' } = machine;
  return [nameOf(machine), versions, osVersion, product, kbs.join(), startOf(machine)].join(' ').trim();
}
