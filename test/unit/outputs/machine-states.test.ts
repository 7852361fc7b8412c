import { describe, expect, test } from 'vitest';
import { saidOf } from './fixtures.ts';

const NEW = '6.1.7601.24384';
const FOUND = [{ host: 'FS11', version: NEW }];
const versions = (text: string) => saidOf(text).filter(({ version }) => version !== undefined);

describe('a state of the machine beside its version', () => {
  const states =
    'monitored|not monitored|in use|updates disabled|nicht überwacht|監視中|監視対象外|更新停止中|自動更新無効|稼働中|监控中'.split(
      '|',
    );

  test.each(states)('says nothing of the version: %s', (state) => {
    expect(saidOf(`host,tcpip.sys,Remark\nFS11,${NEW},${state}`)).toEqual(FOUND);
    expect(saidOf(`FS11 ${NEW} ${state}`)).toEqual(FOUND);
    expect(saidOf(`FS11,${NEW},${state}`)).toEqual(FOUND);
    expect(saidOf(`FS11 ${NEW} (${state})`)).toEqual(FOUND);
  });

  test.each(
    'not measured|not in use|update pending|適用停止中|更新予定|更新待ち|更新後|廃止|目標|monitored value of FS12|監視用コピー'.split(
      '|',
    ),
  )('is not any other word: %s', (state) => {
    expect(versions(`host,tcpip.sys,Remark\nFS11,${NEW},${state}`)).toEqual([]);
    expect(versions(`FS11 ${NEW} ${state}`)).toEqual([]);
  });
});
