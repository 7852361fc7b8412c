import { describe, expect, test } from 'vitest';
import { accountOf, saidOf } from './fixtures.ts';

const VERSION = '6.1.7601.17514';

describe('a line as people write it', () => {
  test.each([
    ['host and version', `SRV01 ${VERSION}`, `SRV01 ${VERSION}`],
    ['version and host', `${VERSION} SRV01`, `SRV01 ${VERSION}`],
    ['a colon', `SRV01: ${VERSION}`, `SRV01 ${VERSION}`],
    ['an equals sign', `SRV01 = ${VERSION}`, `SRV01 ${VERSION}`],
    ['the arrow of a hash', `SRV01 => ${VERSION}`, `SRV01 ${VERSION}`],
    ['a dash', `SRV01 – ${VERSION}`, `SRV01 ${VERSION}`],
    ['brackets', `SRV01 ( ${VERSION} )`, `SRV01 ${VERSION}`],
    ['quotes', `"SRV01" '${VERSION}'`, `SRV01 ${VERSION}`],
    ['the name of the file', `SRV01 tcpip.sys ${VERSION}`, `SRV01 ${VERSION}`],
    ['a path', `SRV01 C:\\Windows\\System32\\drivers\\tcpip.sys ${VERSION}`, `SRV01 ${VERSION}`],
    ['a full stop', `SRV01. ${VERSION}`, `SRV01 ${VERSION}`],
    ['a relative path', `SRV01 System32\\drivers\\tcpip.sys ${VERSION}`, `SRV01 ${VERSION}`],
    ['a path with variables', `SRV01 %SystemRoot%\\System32\\drivers\\tcpip.sys ${VERSION}`, `SRV01 ${VERSION}`],
    ['a product in a bracket', `SRV01(Windows 7)${VERSION}`, `SRV01 ${VERSION} windows-7-sp1`],
    ['a tag that touches it', `${VERSION}(win7sp1_rtm.101119-1850)SRV01`, `SRV01 ${VERSION}`],
    ['a share', `\\\\SRV01 ${VERSION}`, `SRV01 ${VERSION}`],
    ['a label', `SRV01 FileVersion: ${VERSION}`, `SRV01 ${VERSION}`],
    ['a label of two words', `SRV01 File version ${VERSION}`, `SRV01 ${VERSION}`],
    ['a Japanese label', `SRV01 ファイル バージョン: ${VERSION}`, `SRV01 ${VERSION}`],
    ['a Russian label', `SRV01 Версия файла: ${VERSION}`, `SRV01 ${VERSION}`],
    ['a Chinese label', `SRV01 文件版本: ${VERSION}`, `SRV01 ${VERSION}`],
    ['a French label', `SRV01 Version fichier ${VERSION}`, `SRV01 ${VERSION}`],
    ['a tag of the branch', `SRV01 ${VERSION} (win7sp1_rtm.101119-1850)`, `SRV01 ${VERSION}`],
    ['an address', `10.1.2.3 ${VERSION}`, `10.1.2.3 ${VERSION}`],
    ['full-width signs', 'ＳＲＶ０１　６．１．７６０１．１７５１４', `SRV01 ${VERSION}`],
    ['version alone', VERSION, VERSION],
    ['a bullet', `• SRV01 ${VERSION}`, `SRV01 ${VERSION}`],
    ['a number of its own', `12. SRV01 ${VERSION}`, `SRV01 ${VERSION}`],
    ['a box', `- [x] SRV01 ${VERSION}`, `SRV01 ${VERSION}`],
    ['a sign of a quotation', `> SRV01 ${VERSION}`, `SRV01 ${VERSION}`],
    ['marks around the name', `**SRV01** ${VERSION}`, `SRV01 ${VERSION}`],
    ['square brackets', `[SRV01] ${VERSION}`, `SRV01 ${VERSION}`],
    ['its domain', `CORP\\SRV01 ${VERSION}`, `SRV01 ${VERSION}`],
    ['a dollar sign', `SRV01$ ${VERSION}`, `SRV01 ${VERSION}`],
    ['its address', `SRV01 10.1.2.3 ${VERSION}`, `SRV01 ${VERSION}`],
    ['its address before it', `10.1.2.3 SRV01 ${VERSION}`, `SRV01 ${VERSION}`],
    ['its address in brackets', `SRV01 (10.1.2.3) ${VERSION}`, `SRV01 ${VERSION}`],
    ['a label for the name', `Server SRV01: ${VERSION}`, `SRV01 ${VERSION}`],
    ['labels', `host=SRV01 version=${VERSION}`, `SRV01 ${VERSION}`],
    ['the time of a log', `2023-05-01 10:00:00 INFO SRV01 tcpip.sys ${VERSION}`, `SRV01 ${VERSION}`],
    ['the day of a look', `SRV01 ${VERSION} scanned 2023-05-01`, `SRV01 ${VERSION}`],
    ['a status', 'SRV01 KB2688338 installed', 'SRV01 KB2688338'],
    ['a status before it', 'SRV01 hat KB2688338', 'SRV01 KB2688338'],
    ['a product alone', 'SRV01 Windows Server 2008 SP2', 'SRV01 windows-server-2008-sp2'],
    ['updates', 'SRV01: KB2688338, KB2790655', 'SRV01 KB2688338 KB2790655'],
    ['an OS version', 'SRV01 6.1.7601', 'SRV01 6.1.7601'],
    ['version and updates', `SRV01 ${VERSION} KB2688338`, `SRV01 ${VERSION} KB2688338`],
    ['a product', `SRV01 Windows Server 2008 R2 SP1 ${VERSION}`, `SRV01 ${VERSION} windows-server-2008-r2-sp1`],
    ['a product with its maker', `SRV01; Microsoft Windows 7, ${VERSION}`, `SRV01 ${VERSION} windows-7-sp1`],
    ['a product at the end', `SRV01 ${VERSION} Windows Vista`, `SRV01 ${VERSION}`],
    ['a short name of a product', `SRV01: ${VERSION}; Win7 SP1`, `SRV01 ${VERSION} windows-7-sp1`],
  ])('has %s', (_name, line, said) => {
    expect(accountOf(line).said).toEqual([said]);
  });

  test.each([
    ['2023-04-01 08:15:30', '2023-04-01 08:15:30'],
    ['2023-04-01T08:15:30', '2023-04-01 08:15:30'],
    ['2023-04-01T08:15:30Z', '2023-04-01 08:15:30 0'],
    ['2023-04-01T08:15:30+09:00', '2023-04-01 08:15:30 540'],
    ['2023-04-01 08:15', '2023-04-01 08:15:00'],
    ['2023-04-01', '2023-04-01 00:00:00'],
    ['2023/4/1 8:15', '2023-04-01 08:15:00'],
    ['2023.04.01 08:15', '2023-04-01 08:15:00'],
    ['2023年4月1日 8:15', '2023-04-01 08:15:00'],
    ['2023/04/01, 8:15:30', '2023-04-01 08:15:30'],
    ['25.10.2012 08:15', '2012-10-25 08:15:00'],
    ['10/25/2012 8:15:30 PM', '2012-10-25 20:15:30'],
    ['10/25/2012 8:15:30 p.m.', '2012-10-25 20:15:30'],
    ['2023/04/01 午後 8:15:30', '2023-04-01 20:15:30'],
    ['20230401081530.500000+540', '2023-04-01 08:15:30 540'],
  ])('has a start: %s', (date, boot) => {
    expect(accountOf(`SRV01 ${VERSION} boot ${date}`).said).toEqual([`SRV01 ${VERSION} ${boot}`]);
    expect(accountOf(`SRV01 ${VERSION}, up since: ${date}`).said).toEqual([`SRV01 ${VERSION} ${boot}`]);
    // Nothing calls it a start.
    const alone = { said: [`SRV01 ${VERSION}`], bad: ['1 unlabelled-date'] };
    expect(accountOf(`SRV01 ${VERSION} ${date}`)).toMatchObject(alone);
    expect(accountOf(`${date} ${VERSION} SRV01`)).toMatchObject({ ...alone, bad: [] });
  });

  test('has no start beside an update alone: that is the day of its installation', () => {
    expect(accountOf('SRV01 KB2688338 2012-05-10').said).toEqual(['SRV01 KB2688338']);
    expect(accountOf('SRV01 6.1.7601 boot 2023-04-01 08:15').said).toEqual(['SRV01 6.1.7601 2023-04-01 08:15:00']);
  });

  test.each([
    ['two words', `see below ${VERSION}`],
    ['a word and a host', `on SRV01 ${VERSION}`],
    ['a word that no host is called', `unknown ${VERSION}`],
    ['a number', `17 ${VERSION}`],
    ['a verb', `SRV01 got ${VERSION}`],
    ['a question', `Is ${VERSION} on SRV01?`],
    ['a program', `PowerShell ${VERSION}`],
    ['a ticket', `INC0012345 ${VERSION}`],
    ['a bulletin', `MS12-032 ${VERSION}`],
    ['an update', `KB2688338 6.1.7601.17802`],
  ])('is prose with %s, and states nothing', (_name, line) => {
    expect(accountOf(line)).toMatchObject({ said: [], took: [] });
  });

  test.each([
    'SRV01: KB2688338 missing',
    'SRV01 KB2688338 failed',
    'SRV01: no KB2688338',
    'SRV01 KB2688338（未適用）',
    'SRV01 KB2688338 ×',
    'SRV01 KB2688338 fehlt',
    'SRV01 missing: KB2688338',
    'SRV01 KB2688338 pending reboot',
    'SRV01 KB2688338 n/a',
  ])('knows that an update is not installed: %s', (line) => {
    expect(accountOf(line)).toMatchObject({ said: ['SRV01'], bad: ['1 not-installed'] });
  });

  test.each([
    ['KB2688338 failed to install on SRV01', 'wanted prose'],
    ['Please install KB2688338.', 'wanted'],
    ['TODO SRV01 KB2688338', 'wanted'],
    ['SRV01 KB2688338を適用予定', 'prose no-fact'],
    ['SRV01 needs KB2688338', 'wanted'],
    ['KB2688338', 'no-inventory'],
    ['URGENT: KB2688338', 'prose'],
    [`SRV01 (target ${VERSION})`, 'wanted'],
    [`SRV01 tcpip.sys < ${VERSION}`, 'wanted'],
    [`tcpip.sys 6.1.7601.21893 required, found ${VERSION}`, 'wanted several-versions'],
    [`Kernel version: ${VERSION}`, 'unnamed-file'],
    [`Remote version : ${VERSION}`, 'unnamed-file'],
    [`Result ${VERSION}`, 'unnamed-file'],
    [`見つかったもの: ${VERSION}`, 'unnamed-file'],
    ['Internet Explorer 9.0.8112.16476', 'foreign-version'],
  ])('states nothing in %j', (line, reasons) => {
    const { said, bad } = accountOf(line);
    expect(said).toEqual([]);
    expect(reasons.split(' ')).toContain(bad[0]?.slice(2));
  });

  test.each([
    ['commas', `SRV01, SRV02: ${VERSION}`],
    ['a slash', `SRV01/SRV02 ${VERSION}`],
    ['cells', `SRV01,SRV02,${VERSION}`],
  ])('names several machines, each of which has what is said: %s', (_name, line) => {
    expect(accountOf(line)).toMatchObject({ said: [`SRV01 ${VERSION}`, `SRV02 ${VERSION}`], bad: [] });
  });

  test.each([
    'WIN7-01',
    'SERVER20',
    'SRV-KB2553549',
    'KB2688338-SRV',
    'WIN-8VJ2KD0PLQ3',
    'UPDATE',
    'FILE',
    'NO',
    '100234',
    'versionsrv01',
  ])('has a name that looks like something else: %s', (name) => {
    for (const line of [`${name} ${VERSION}`, `${name},${VERSION}`])
      expect(accountOf(line).said).toEqual([`${name} ${VERSION}`]);
    expect(accountOf('Name,Version', `${name},${VERSION}`).said).toEqual([`${name} ${VERSION}`]);
  });

  test.each([
    ['a start alone', '2023-04-01 08:15', 'no-fact'],
    ['a product alone', 'Windows Server 2008', 'no-fact'],
    ['another file, without a version', 'SRV01 afd.sys 2012', 'no-fact'],
    ['another file’s version', `SRV01 afd.sys ${VERSION}`, 'other-file'],
    ['two versions', `SRV01 ${VERSION} 6.1.7601.18438`, 'several-versions'],
    ['two versions, the file named behind them', `${VERSION} 6.1.7601.18438 tcpip.sys`, 'several-versions'],
    ['a version that is cut off', 'SRV01 6.1.7601.17...', 'cut-off'],
    ['a version that is none', 'SRV01 6.1.7601.70000', 'bad-version'],
    ['five parts', 'SRV01 6.1.7601.17514.1', 'bad-version'],
    ['no number of four digits', 'SRV01 is up', 'no-fact'],
  ])('says nothing, and why: %s', (_name, line, reason) => {
    expect(accountOf(line)).toEqual({ said: [], took: [], bad: [`1 ${reason}`], structural: 0 });
  });

  test.each([
    `SRV01 tcpip.sys ${VERSION} afd.sys 6.1.7601.18000`,
    `SRV01 tcpip.sys: ${VERSION} afd.sys 6.1.7601.18000`,
    `SRV01 afd.sys 6.1.7601.18000 tcpip.sys=${VERSION}`,
    `SRV01 TCPIP.SYS ${VERSION} afd.sys 6.1.7601.18000`,
  ])('has the version behind the name of the file: %s', (line) => {
    expect(accountOf(line).said).toEqual([`SRV01 ${VERSION}`]);
  });

  test.each([
    'tcpip.sys version: 6.1.7601.17514',
    'Current tcpip.sys version: 6.1.7601.17514',
    'Installed version of tcpip.sys: 6.1.7601.17514',
    'Ist-Version tcpip.sys: 6.1.7601.17514',
    'Version actuelle de tcpip.sys : 6.1.7601.17514',
    'Versión actual de tcpip.sys: 6.1.7601.17514',
    'Versione attuale di tcpip.sys: 6.1.7601.17514',
    'Huidige versie van tcpip.sys: 6.1.7601.17514',
    'Versão atual do tcpip.sys: 6.1.7601.17514',
    'Текущая версия tcpip.sys: 6.1.7601.17514',
    '当前 tcpip.sys 版本: 6.1.7601.17514',
    '현재 tcpip.sys 버전: 6.1.7601.17514',
    '現在のtcpip.sysのバージョン：6.1.7601.17514',
  ])('has a label for the version of the machine above: %s', (line) => {
    expect(accountOf('Host: A1', line)).toMatchObject({ said: [`A1 ${VERSION}`], bad: [] });
    // A label is no machine's name.
    expect(accountOf(line).said.filter((each) => each !== VERSION)).toEqual([]);
  });

  test.each([
    'Required tcpip.sys version: 6.1.7601.24545',
    'Soll-Version tcpip.sys: 6.1.7601.24545',
    'New tcpip.sys version: 6.1.7601.24545',
    'Current afd.sys version: 6.1.7601.24545',
    '必要なtcpip.sysのバージョン：6.1.7601.24545',
  ])('has no label for it here: %s', (line) => {
    expect(accountOf('Host: A1', line).said.join()).not.toContain('24545');
  });

  test('may have a blank before its colon, as French has it', () => {
    expect(accountOf('SRV01 : KB2553549 absent', 'SRV02 : KB2553549 installé', `SRV03 : ${VERSION}`).said).toEqual([
      'SRV01',
      'SRV02 KB2553549',
      `SRV03 ${VERSION}`,
    ]);
  });
});

test.each(['BIOS', 'UEFI', 'FIRMWARE', 'WIM'])('%s has versions and is no machine', (word) => {
  expect(accountOf(`${word} 6.1.7601.24384`).said).toEqual([]);
});

test('a dash in the place of a name is none', () => {
  expect(accountOf('SRV01 6.1.7601.17514', '- 6.1.7601.24384')).toMatchObject({
    said: ['SRV01 6.1.7601.17514'],
    bad: ['2 no-name'],
  });
});

test('machines of one name in two domains are two in lines, too', () => {
  expect(saidOf('X\\PC01 6.1.7601.18438\nY\\PC01 6.1.7601.17514').map(({ host, version }) => [host, version])).toEqual([
    ['X\\PC01', '6.1.7601.18438'],
    ['Y\\PC01', '6.1.7601.17514'],
  ]);
});
