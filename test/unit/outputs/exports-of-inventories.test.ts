import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';
import { accountOf, saidOf, type Said } from './fixtures.ts';

const OLD = '6.1.7601.17514';
const NEW = '6.1.7601.24384';
const DRIVER = 'C:\\Windows\\System32\\drivers\\tcpip.sys';

/** What machines say, without those that say nothing. */
function facts(text: string): readonly Said[] {
  return saidOf(text).filter((said) => Object.keys(said).length > 1);
}

describe('a search for the file, with whether it was found', () => {
  const head = 'AssetName,FileName,FileVersion,FilePathfull,Found,Lastchanged';
  const row = (found: string, version = NEW, path = DRIVER) =>
    `${head}\nFS11,tcpip.sys,${version},${path},${found},2026-11-20`;

  test.each(['1', 'True', 'yes', 'Ja'])('has its version beside a yes: %s', (found) => {
    expect(saidOf(row(found))).toEqual([{ host: 'FS11', version: NEW }]);
  });

  test.each(['0', 'False', 'no', 'nein'])('and not beside a no: %s', (found) => {
    expect(facts(row(found))).toEqual([]);
  });

  test('has none of a copy, whatever the column for its path is called', () => {
    expect(facts(row('1', NEW, 'C:\\Windows.old\\System32\\drivers\\tcpip.sys'))).toEqual([]);
    expect(
      saidOf(
        'AssetName,Domain,OS,Searched file,Found,File version,File size,Path,Last changed\n' +
          `FS11,CORP,Win 2008 R2,tcpip.sys,1,${OLD},1914216,${DRIVER},2026-11-20`,
      ),
    ).toMatchObject([{ host: 'FS11', version: OLD }]);
  });
});

describe('a list of updates that a tool exports', () => {
  test.each([
    'AssetName,Domain,HotFixID,InstalledOn,Lastchanged,Lastseen\nFS11,CORP,KB2553549,10/05/2012,2026-11-20,2026-11-20',
    'ResourceName,ArticleID,Title,LastState\nFS11,2553549,Hotfix for Windows (KB2553549),Installed',
    'Machine,KB,Patch State\nFS11,KB2553549,Installed',
    'Computer Name,Installed Updates,Missing Updates,Last Report\nFS11,KB2553549,KB4012212,2026-11-20',
    'Hostname,IP,KB list\nFS11,192.0.2.10,KB2553549',
  ])('has those that it says are there: %j', (text) => {
    expect(saidOf(text)).toEqual([{ host: 'FS11', kbs: 'KB2553549' }]);
  });

  test.each([
    'ResourceName,ArticleID,Title,LastState\nFS11,2553549,Hotfix for Windows (KB2553549),Uninstalled',
    'ResourceName,ArticleID,Title,LastState\nFS11,2553549,Hotfix for Windows (KB2553549),Detected',
    'Machine,KB,Patch State\nFS11,KB2553549,Downloaded',
    'Computer Name,Installed Updates,Missing Updates,Last Report\nFS11,KB976902,KB2553549,2026-11-20',
    'Computer Name,Installed Updates,Last update\nFS11,KB2553549,2026-11-20',
  ])('and no other: %j', (text) => {
    expect(readOutputs(text).machines.flatMap(({ kbs }) => kbs)).not.toContain('KB2553549');
  });

  test('does not take an address for a version', () => {
    expect(accountOf('Hostname,IP,KBs', 'FS11,192.0.2.10,KB2553549').bad).toEqual([]);
  });
});

describe('a field of a record that another record names, as service desks export it', () => {
  test.each([
    ['cmdb_ci.name,cmdb_ci.os,u_kb,u_status\nSRV01,Windows Server 2008 R2,KB2553549,Installed', 'KB2553549'],
    ['asset.name;asset.os.name;update.id;update.status\nSRV01;Windows 2008 R2;KB2553549;Installed', 'KB2553549'],
    ['u_server.name,u_patch,u_patch.state\nSRV01,KB2553549,Installed', 'KB2553549'],
    ['patch.name,patch.installed_on,computer.name\nKB2553549,2012-05-01,SRV01', 'KB2553549'],
    ['cmdb_ci.display_name,cmdb_ci.location,hotfix.number,hotfix.status\nSRV01,Ulm,KB2553549,Installed', 'KB2553549'],
    ['u_configuration_item.name,kb,u_installed\nSRV01,KB2553549,true', 'KB2553549'],
  ])("is the machine's or the update's: %j", (text, kbs) => {
    expect(saidOf(text)).toMatchObject([{ host: 'SRV01', kbs }]);
  });

  test.each([
    ['host.name,host.os.version,tcpip.sys version\nSRV01,6.1.7601,6.1.7601.17514', { os: '6.1.7601', version: OLD }],
    ['cmdb_ci.name\tcmdb_ci.last_boot\nSRV01\t2023-05-25 10:05:22', { boot: '2023-05-25 10:05:22' }],
  ])('has its facts: %j', (text, said) => {
    expect(saidOf(text)).toMatchObject([{ host: 'SRV01', ...said }]);
  });

  test.each([
    'cmdb_ci.name,cmdb_ci.install_status,kb\nSRV01,Installed,KB2553549',
    'cmdb_ci.name,cmdb_ci.install_status,kb\nSRV01,Retired,KB2553549',
    'asset.name,asset.version\nSRV01,6.1.7601.24384',
    'asset.name,asset.status,u_kb\nSRV01,Installed,KB2553549',
    'server.name,server.install_date,kb\nSRV01,2012-05-01,KB2553549',
    'u_server.name,u_patch,u_patch.state\nSRV01,KB2553549,Failed',
    'cmdb_ci.name,update.id,update.status\nSRV01,KB2553549,Scheduled',
    'cmdb_ci.name,update.required\nSRV01,KB2553549',
    'department.name,patch.id,patch.status\nKB2553549,KB976902,Needed',
  ])('and no status of an update, nor a version of the driver: %j', (text) => {
    expect(facts(text)).toEqual([]);
    expect(readOutputs(text).badLines).not.toEqual([]);
  });
});

const TITLE = 'Hotfix for Windows Server 2008 R2 x64 Edition (KB2553549)';

describe('what WSUS and others have of updates by their titles', () => {
  test.each([
    `Computer,Name,Status\nSRV01,${TITLE},Installed`,
    `Computer\tName\tApproval\tStatus\nSRV01\t${TITLE}\tInstall\tInstalled`,
    `Computer;Name;Installed\nSRV01;${TITLE};Yes`,
    `Computername;Name;Zustand\nSRV01;Sicherheitsupdate für Windows (KB2553549);Installiert`,
    `コンピューター名,名前,状態\nSRV01,Windows 用の更新プログラム (KB2553549),インストール済み`,
    `Computer Name;Update Title;Update Installation State\nSRV01;${TITLE};Installed`,
    `FullDomainName,UpdateTitle,UpdateInstallationState,UpdateApprovalAction\nSRV01,${TITLE},Installed,Install`,
    `Computer Name,Article ID,Title,Last enforcement state\nSRV01,2553549,${TITLE},Successfully installed update(s)`,
    'Computer;Patch ID;Status\nSRV01;KB2553549;Installed',
    `Machine;Patch name;Patch status\nSRV01;${TITLE};Installed`,
    'Computer Name,Computer O/S,Hot Fix ID,Hot Fix Install Date\nSRV01,2008 R2,KB2553549,5/10/2012',
    'Name0\tHotFixID0\tInstalledOn0\tDescription0\nSRV01\tKB2553549\t5/10/2012\tHotfix',
  ])('is installed where the state says so: %j', (text) => {
    expect(saidOf(text)).toEqual([expect.objectContaining({ host: 'SRV01', kbs: 'KB2553549' })]);
  });

  test.each([
    `Computer,Name,Status\nSRV01,${TITLE},Needed`,
    `Computer,Name,Status\nSRV01,${TITLE},`,
    `Computer,Name,Status\nSRV01,Spooler,Running`,
    `Computer,Name\nSRV01,${TITLE}`,
    `Computer;Name;Version\nSRV01;${TITLE};1`,
    `Computer;Publisher;Name;Version;Comments\nSRV01;Microsoft;${TITLE};1;installed`,
    `Computer Name;Update Title;Update Installation State\nSRV01;${TITLE};Downloaded`,
    `FullDomainName,UpdateTitle,UpdateInstallationState,UpdateApprovalAction\nSRV01,${TITLE},NotInstalled,Install`,
    `FullDomainName,UpdateTitle,UpdateApprovalAction\nSRV01,${TITLE},Install`,
    'Computer;Patch ID;Status\nSRV01;KB2553549;Approved',
    'Computer;Patch ID\nSRV01;KB2553549',
    'Computer Name,Hot Fix Name,Hot Fix Install Date\nSRV01,KB2553549,',
    'Name0,HotFixID0,Wave0\nSRV01,KB2553549,2',
  ])('and is not otherwise, but is listed: %j', (text) => {
    expect(facts(text)).toEqual([]);
    expect(readOutputs(text).badLines.map(({ line }) => line)).toContain(2);
  });
});

describe('a build', () => {
  test.each([
    `Host,File,Build\nSRV01,tcpip.sys,${OLD}`,
    `Host;Datei;Buildnummer\nSRV01;${DRIVER};${OLD}`,
    `Host,File,Ver\nSRV01,${DRIVER},${OLD}`,
    `ホスト,ファイル,ビルド\nSRV01,tcpip.sys,${OLD}`,
    `Host,tcpip.sys build\nSRV01,${OLD}`,
  ])('is the version of the file that stands beside it: %j', (text) => {
    expect(saidOf(text)).toEqual([{ host: 'SRV01', version: OLD }]);
  });

  test.each([
    `Host,Build\nSRV01,${NEW}`,
    `tcpip.sys\nHost,Build\nSRV01,${NEW}`,
    `Server,OS,Build\nSRV01,Windows Server 2008 R2,${NEW}`,
    `Host,File,Build\nSRV01,ntoskrnl.exe,${NEW}`,
    `Host,File,Build\nSRV01,,${NEW}`,
    `Host,File,Build\nSRV01,C:\\Windows.old\\System32\\drivers\\tcpip.sys,${NEW}`,
    'Host,File,Build\nSRV01,tcpip.sys,7601',
    `Host,new tcpip.sys build\nSRV01,${NEW}`,
  ])('is none of the driver without it, and is listed where it has four numbers: %j', (text) => {
    expect(saidOf(text).filter(({ version }) => version !== undefined)).toEqual([]);
    expect(readOutputs(text).badLines.at(-1)?.line).toBe(text.split('\n').length);
  });
});

describe('what a task of Ansible prints', () => {
  const task = (key: string, value: string) => `ok: [fs11] => {\n    "${key}": ${value}\n}`;

  test.each([
    [task('msg', `"tcpip.sys ${NEW}"`), { host: 'fs11', version: NEW }],
    [task('msg', `"tcpip.sys version: ${NEW}"`), { host: 'fs11', version: NEW }],
    [
      task('hotfix.stdout_lines', '["HotFixID  ", "KB2553549  ", "KB976902  ", ""]'),
      { host: 'fs11', kbs: 'KB2553549 KB976902' },
    ],
    [task('hotfix.stdout_lines', `["tcpip.sys ${OLD}"]`), { host: 'fs11', version: OLD }],
  ])('is read line by line: %j', (text, said) => {
    expect(saidOf(text)).toEqual([said]);
  });

  test.each([
    task('msg', '"KB2553549,KB976902"'),
    task('msg', `"tcpip.sys should be ${NEW}"`),
    task('msg', `"tcpip.sys ${NEW} required"`),
    task('msg', `"netio.sys ${NEW}"`),
    task('hotfix.stdout_lines', '["Missing", "KB2553549"]'),
    task('hotfix.stdout_lines', '["KB2553549", "KB976902"]'),
    task('hotfix.stdout_lines', '["HotFixID", "KB2553549 not installed"]'),
    task('wanted.stdout_lines', '["HotFixID", "KB2553549"]'),
  ])('states nothing that it does not say: %j', (text) => {
    expect(facts(text)).toEqual([]);
  });
});
