import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

const OUTPUTS = {
  list: 'APP07 KB2553549\nAPP08 KB976902',
  csv: 'host,installed kb\nAPP07,KB2553549',
  record: 'CSName      : APP07\nHotFixID    : KB2553549\nInstalledOn : 3/4/2015',
  table:
    'Source        Description      HotFixID      InstalledBy          InstalledOn\n------        -----------      --------      -----------          -----------\nAPP07         Hotfix           KB2553549     CONTOSO\\admin        3/4/2015 12:00:00 AM',
  systeminfo:
    'Host Name:                 APP07\nOS Version:                6.1.7601 Service Pack 1 Build 7601\nHotfix(s):                 1 Hotfix(s) Installed.\n                           [01]: KB2553549',
  json: '[{"ComputerName":"APP07","HotFixID":"KB2553549"}]',
};

describe('a sentence below an output that says that the update is not there', () => {
  test.each([
    'KB2553549 is not on APP07.',
    'KB2553549 is no longer on APP07.',
    'APP07 no longer has KB2553549.',
    'KB2553549 is gone from APP07.',
    'On APP07 KB2553549 is missing.',
    'KB2553549 ist nicht auf APP07.',
    'KB2553549 ist auf APP07 nicht mehr vorhanden.',
    "KB2553549 n'est plus sur APP07.",
    'KB2553549 ya no está en APP07.',
    'KB2553549 non è più su APP07.',
    'KB2553549 foi removido do APP07.',
    'KB2553549 больше нет на APP07.',
    'APP07にはもうKB2553549はありません。',
    'APP07上没有KB2553549。',
    'APP07上的KB2553549已被移除。',
    'Strike that.',
    'Vergiss das, falscher Rechner.',
    "Merci d'ignorer la sortie ci-dessus.",
  ])('takes it back, whatever printed it: %s', (sentence) => {
    for (const [kind, output] of Object.entries(OUTPUTS)) {
      for (const gap of ['\n', '\n\n']) {
        const { machines } = readOutputs(output + gap + sentence);
        expect(machines.flatMap(({ kbs }) => [...kbs]).includes('KB2553549'), kind).toBe(false);
      }
    }
  });

  test.each(['KB2553549 is on APP07.', 'KB2553549 was installed on APP07 in 2015.', 'APP09 no longer has KB2553549.'])(
    'and leaves it where it says that it is there, or speaks of another machine: %s',
    (sentence) => {
      for (const [kind, output] of Object.entries(OUTPUTS)) {
        const { machines } = readOutputs(`${output}\n\n${sentence}`);
        expect(machines.flatMap(({ kbs }) => [...kbs]).includes('KB2553549'), kind).toBe(true);
      }
    },
  );
});
