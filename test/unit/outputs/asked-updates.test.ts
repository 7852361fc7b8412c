import { describe, expect, test } from 'vitest';
import { saidOf } from './fixtures.ts';

describe('below a command that looks for updates in what is installed', () => {
  test.each([
    ['wmic qfe get hotfixid | find "KB2553549"', 'KB2553549', 'KB2553549'],
    ['wmic qfe get hotfixid | find "KB"', 'KB976902\nKB2553549', 'KB976902 KB2553549'],
    [
      'wmic qfe list brief | findstr 2553549',
      'Hotfix                     KB2553549           NT AUTHORITY\\SYSTEM  3/14/2013',
      'KB2553549',
    ],
    [
      'wmic qfe list brief | find "KB"',
      'Update                     KB976902            CONTOSO\\admin        11/21/2010\nHotfix                     KB2553549           NT AUTHORITY\\SYSTEM  3/14/2013',
      'KB976902 KB2553549',
    ],
  ])('%s: what it prints is there', (command, printed, kbs) => {
    expect(saidOf(`C:\\>${command}\n${printed}`)).toEqual([{ kbs }]);
    expect(saidOf(`C:\\>${command.replace('wmic', 'wmic /node:APP07')}\n${printed}`)).toEqual([{ host: 'APP07', kbs }]);
  });

  test.each([
    ['another command', 'C:\\>type missing.txt\nKB2553549'],
    ['another update', 'C:\\>wmic qfe get hotfixid | find "KB976902"\nKB2553549'],
    ['nothing', 'C:\\>wmic qfe get hotfixid | find "KB2553549"\n\nC:\\>'],
    ['a wish', 'C:\\>wmic qfe get hotfixid | find "KB2553549"\nKB2553549 is what we need'],
    ['no command', 'Hotfix  KB2553549  3/14/2013'],
  ])('%s is no answer', (_, text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test.each(['', 'To do:\n'])('behind its answer and a blank line stands none: %j', (between) => {
    const text = `C:\\>wmic qfe get hotfixid | find "KB"\nKB976902\n\n${between}KB2553549`;
    expect(saidOf(text)).toEqual([{ kbs: 'KB976902' }]);
  });
});
