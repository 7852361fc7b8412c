import { formatFileVersion } from '../../../src/domain/file-version.ts';
import type { Machine } from '../../../src/outputs/machine.ts';
import { readOutputs } from '../../support/outputs.ts';

const texts = import.meta.glob<string>('/test/fixtures/outputs/*', { query: '?raw', import: 'default', eager: true });

/** Every fixture by its file name. */
export const FIXTURES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [path.split('/').at(-1) ?? path, text]),
);

export const LANGUAGES = ['en', 'ja', 'de', 'fr', 'es', 'it', 'nl', 'ru', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export function fixture(name: string): string {
  const text = FIXTURES[name];
  if (text === undefined) throw new Error(`There is no fixture ${name}`);
  return text;
}

/** What a machine says, short enough for a table of expectations. */
export interface Said {
  readonly host?: string;
  readonly version?: string;
  readonly os?: string;
  readonly edition?: string;
  readonly kbs?: string;
  readonly boot?: string;
}

export function said({ host, versions, osVersion, edition, kbs, boot }: Machine): Said {
  const version = versions.map((found) => formatFileVersion(found.version)).join(' ');
  return {
    ...(host !== undefined && { host }),
    ...(version !== '' && { version }),
    ...(osVersion !== undefined && { os: osVersion }),
    ...(edition !== undefined && { edition }),
    ...(kbs.length > 0 && { kbs: kbs.join(' ') }),
    ...(boot !== undefined && { boot: sayBoot(boot) }),
  };
}

/** `2023-04-01 08:15:30`, with ` | ` between two readings and the offset behind. */
export function sayBoot(boot: NonNullable<Machine['boot']>): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const readings = boot.readings.map(
    ({ year, month, day, hour, minute, second }) =>
      `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`,
  );
  return readings.join(' | ') + (boot.offsetMinutes === undefined ? '' : ` ${boot.offsetMinutes}`);
}

export function saidOf(text: string): readonly Said[] {
  return readOutputs(text).machines.map(said);
}

/**
 * Where every line went: what each machine says and which lines and readers say it, which lines were not understood
 * and why, and how many have nothing to say.
 *
 * @example accountOf('SRV01 6.1.7601.17514')
 *   // { said: ['SRV01 6.1.7601.17514'], took: ['1 free-line'], bad: [], structural: 0 }
 */
export function accountOf(...lines: readonly string[]) {
  const text = lines.join('\n');
  const { machines, badLines, counts } = readOutputs(text);
  return {
    said: machines.map((machine) => Object.values(said(machine)).join(' ')),
    took: machines.map((machine) =>
      [...machine.lines.map(({ from, to }) => (from === to ? from : `${from}-${to}`)), ...machine.readers].join(' '),
    ),
    bad: badLines.map(({ line, reason }) => `${line} ${reason}`),
    structural: counts.structural,
  };
}
