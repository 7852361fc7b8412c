import { expect, test } from 'vitest';
import { createOutputReader } from '../../../src/outputs/output-reader.ts';

const START = { may: '5/25/2024, 10:05:22 AM', june: '6/25/2024, 10:05:22 AM', unsaid: undefined } as const;

function systeminfo(start: keyof typeof START, ...kbs: readonly string[]): string {
  const at = START[start];
  return [
    'Host Name:                 APP07',
    'OS Version:                6.1.7601 Service Pack 1 Build 7601',
    ...(at === undefined ? [] : [`System Boot Time:          ${at}`]),
    `Hotfix(s):                 ${String(kbs.length)} Hotfix(s) Installed.`,
    ...kbs.map((kb, index) => `                           [0${String(index + 1)}]: ${kb}`),
    '',
  ].join('\n');
}

function kbsOf(inputs: readonly string[]): readonly string[] {
  const reader = createOutputReader(Date.UTC(2026, 0));
  for (const input of inputs) {
    reader.push(input);
    reader.nextInput();
  }
  reader.end();
  return reader.machines.flatMap(({ kbs }) => [...kbs]);
}

const [BOTH, ONE] = [['KB976902', 'KB2553549'], ['KB976902']] as const;

test.each([
  ['the later start is of the later one, which has more', systeminfo('may', ...ONE), systeminfo('june', ...BOTH), BOTH],
  ['the later start is of the later one, which has less', systeminfo('may', ...BOTH), systeminfo('june', ...ONE), ONE],
  ['without starts nobody knows', systeminfo('unsaid', ...BOTH), systeminfo('unsaid', ...ONE), ONE],
  ['with one start nobody knows', systeminfo('may', ...BOTH), systeminfo('unsaid', ...ONE), ONE],
  ['of the same start nobody knows', systeminfo('may', ...BOTH), systeminfo('may', ...ONE), ONE],
  ['where they agree nothing is taken', systeminfo('unsaid', ...BOTH), systeminfo('may', ...BOTH), BOTH],
])('of two lists of all updates of a machine: %s', (_what, one, other, said) => {
  for (const inputs of [[`${one}\n${other}`], [`${other}\n${one}`], [one, other], [other, one]])
    expect([...kbsOf(inputs)].sort()).toEqual([...said].sort());
});
