import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

/*
 * Beside an update in a table that does not say that its updates are installed, a column of which nobody knows what it
 * says may put them off: the wave of a plan, an abbreviated status, a remark.
 */

function kbsOf(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ host = '', kbs }) => kbs.map((kb) => `${host} ${kb}`));
}

describe('an update beside a column that nobody knows', () => {
  test.each([
    'Host\tKB\tSt\nSA1\tKB2553549\tNI',
    'Host;KB;Z\nST2;KB2553549;-',
    'Server,KB,Approved by\nAP1,KB2553549,Mueller',
    'Server,KB,Wave\nPH1,KB2553549,Wave 3 (Jan)',
    'Serveur;Correctifs;Vague\nPH1;KB2553549;3',
    'サーバー,更新プログラム,区分\nTK1,KB2553549,第2陣',
    'Server    KB           Wave\nSRV01     KB2553549    3',
    'Server    KB           Wave\n------    ---------    ----\nSRV01     KB2553549    3',
  ])('does not count: %j', (text) => {
    expect(kbsOf(text)).toEqual([]);
    expect(readOutputs(text).badLines.map(({ reason }) => reason)).toContain('unknown-column');
  });

  test.each([
    'Host,KB,Owner,Rack,Remarks\nSF1,KB2553549,Meier,R12,',
    'Host,KB,Owner,Site,IP address,Domain\nSF1,KB2553549,Meier,Berlin,10.0.0.1,CORP',
    'サーバー,更新プログラム,担当者,設置場所\nSF1,KB2553549,田中,東京DC',
    'Server,KB,Installed,Wave\nSF1,KB2553549,yes,3',
    'Server,KB,Status,Remarks\nSF1,KB2553549,Installed,rebooted at night',
    'CSName,Description,HotFixID,InstalledBy\nSF1,Update,KB2553549,NT AUTHORITY\\SYSTEM',
    'Server,OS,KB,Last boot\nSF1,Windows Server 2008 R2,KB2553549,2026-01-02 03:04',
  ])('counts where all is known, or nothing stands there: %j', (text) => {
    expect(kbsOf(text)).toEqual(['SF1 KB2553549']);
  });

  test.each(['backout done', 'backed out', 'kommt im Januar', 'Rollback wegen Bluescreen', 'coming in January'])(
    'does not count beside a note that puts it off: %s',
    (note) => {
      expect(kbsOf(`Host,KB,Owner,Remarks\nSF1,KB2553549,Meier,${note}`)).toEqual([]);
    },
  );

  test('says nothing of a version', () => {
    const [machine] = readOutputs('Host;tcpip.sys;Wave\nSRV01;6.1.7601.17514;3').machines;
    expect(machine?.versions).toHaveLength(1);
  });
});
