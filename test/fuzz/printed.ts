import type { Random } from '../support/random.ts';

/** What the outputs here say of a machine. */
export interface Told {
  readonly host: string;
  readonly kb: string;
  readonly version: string;
  readonly day: string;
}

/** Facts that make a machine fixed, or not. */
const KBS = ['KB976902', 'KB2553549', 'KB4022719', 'KB2491683'] as const;
const REVISIONS = [17514, 18438, 22653] as const;
/** Facts of which none does. */
const OTHER_KBS = ['KB976902', 'KB2491683', 'KB2506212'] as const;
const OLD_REVISIONS = [17514, 16385, 17752] as const;

/** Facts at random. */
export function anyTold(host: string, random: Random): Told {
  return told(host, random.one(KBS), random.one(REVISIONS), random);
}

/** Facts at random of which none makes a machine fixed. */
export function toldUnfixed(host: string, random: Random): Told {
  return told(host, random.one(OTHER_KBS), random.one(OLD_REVISIONS), random);
}

function told(host: string, kb: string, revision: number, random: Random): Told {
  return { host, kb, version: `6.1.7601.${revision}`, day: `2025-0${1 + random.below(9)}-1${random.below(10)}` };
}

/** One machine's output, in a form that names it. */
export function printedOf(machine: Told, random: Random): string {
  return random.one(FORMS)(machine).join('\n');
}

/** A list of some machines, as people keep it and tools write it. */
export function listOf(machines: readonly Told[], random: Random): string {
  return random.one(LISTS)(machines).join('\n');
}

type Form = (machine: Told) => readonly string[];
type List = (machines: readonly Told[]) => readonly string[];

// Labels of systeminfo: the machine, Windows, its version, the start, the updates, and how their count is said.
const SYSTEMINFO = [
  'Host Name|OS Name|OS Version|System Boot Time|Hotfix(s)|1 Hotfix(s) Installed.',
  'ホスト名|OS 名|OS バージョン|システム起動時間|ホットフィックス|1 ホットフィックスがインストールされています。',
  'Hostname|Betriebssystemname|Betriebssystemversion|Systemstartzeit|Hotfix(es)|1 Hotfix(e) installiert.',
  "Nom de l'hôte|Nom du système d'exploitation|Version du système|Heure de démarrage du système|Correctif(s)|1 Corrections installées.",
  'Nombre de host|Nombre del sistema operativo|Versión del sistema operativo|Tiempo de arranque del sistema|Revisión(es)|1 revisión(es) instaladas.',
  'Nome host|Nome SO|Versione SO|Tempo di avvio sistema|Aggiornamenti rapidi|1 Aggiornamenti rapidi installati.',
  'Hostnaam|Naam van besturingssysteem|Versie van besturingssysteem|Opstarttijd van systeem|Hotfix(es)|1 hotfix(es) geïnstalleerd.',
  'Имя узла|Название ОС|Версия ОС|Время загрузки системы|Исправление(я)|Число установленных исправлений - 1',
  '主机名|OS 名称|OS 版本|系统启动时间|修补程序|安装了 1 个修补程序。',
  '호스트 이름|OS 이름|OS 버전|시스템 부트 시간|핫픽스|핫픽스 1개가 설치되었습니다.',
] as const;

function systeminfo(words: string): Form {
  const [host, name, version, boot, updates, count = ''] = words.split('|');
  const labelled = (label: string | undefined, value: string) => `${label ?? ''}:`.padEnd(44) + value;
  return (machine) => [
    labelled(host, machine.host),
    labelled(name, 'Microsoft Windows Server 2008 R2 Standard '),
    labelled(version, '6.1.7601 Service Pack 1 Build 7601'),
    labelled(boot, `${machine.day}, 10:05:22`),
    labelled(updates, count),
    `${''.padEnd(44)}[01]: ${machine.kb}`,
  ];
}

const FORMS: readonly [Form, ...Form[]] = [
  ({ host, kb }) => [
    '',
    'Source        Description      HotFixID      InstalledBy          InstalledOn',
    '------        -----------      --------      -----------          -----------',
    `${host}         Security Update  ${kb.padEnd(9)}     NT AUTHORITY\\SYSTEM  5/10/2012 12:00:00 AM`,
    '',
  ],
  // A line above may say anything of a list, but for one that says what it is.
  ({ host, version, day }) => ['Installed:', 'host,tcpip.sys,boot time', `${host},${version},${day} 10:05`],
  ({ host, version }) => ['Installed:', `${host} ${version}`],
  ({ host, version }) => [`=== ${host} ===`, 'Version         ', `${version}  `],
  ({ host, kb }) => [`C:\\>wmic /node:${host} qfe get HotFixID`, 'HotFixID   ', `${kb}  `],
  ({ host, version }) => [
    '',
    'FileName       : C:\\Windows\\System32\\drivers\\tcpip.sys',
    `FileVersion    : ${version} (win7sp1_gdr.140404-1523)`,
    `PSComputerName : ${host}`,
    '',
  ],
  ({ host, kb, day }) => [`{"ComputerName":"${host}","HotFixID":"${kb}","LastBootUpTime":"${day}T10:05:22"}`],
  ({ host, day }) => [
    `Server Statistics for \\\\${host}`,
    '',
    '',
    `Statistics since ${day} 10:05:22`,
    '',
    '  Bytes received                               1024',
  ],
  ({ host, version }) => ['', 'Node,CSName,Version', `${host},${host},${version}`, ''],
  ({ host, day }) => ['', '', `CSName=${host}`, `LastBootUpTime=${day.replaceAll('-', '')}100522.500000+060`, '', ''],
  ({ host, kb }) => [
    '',
    `CSName=${host}`,
    'Description=Security Update',
    `HotFixID=${kb}`,
    'InstalledOn=5/10/2012',
    '',
  ],
  ({ host, version, day }) => [
    '{',
    `  "CSName": "${host}",`,
    '  "Name": "c:\\\\windows\\\\system32\\\\drivers\\\\tcpip.sys",',
    `  "Version": "${version}",`,
    `  "LastBootUpTime": "${day}T10:05:22"`,
    '}',
  ],
  ({ host, day }) => [
    `C:\\>systeminfo /s ${host} | find "Boot Time"`,
    `System Boot Time:          ${day}, 10:05:22`,
    'C:\\>',
  ],
  ...SYSTEMINFO.map(systeminfo),
];

const LISTS: readonly [List, ...List[]] = [
  (machines) => [
    'host,tcpip.sys,boot time',
    ...machines.map(({ host, version, day }) => `${host},${version},${day} 10:05`),
  ],
  (machines) => [
    'Server;Version tcpip.sys;Installed KBs;Last boot',
    ...machines.map(({ host, version, kb, day }) => `${host};${version};${kb};${day}`),
  ],
  (machines) => [
    'Rechner\tDateiversion tcpip.sys\tInstallierte Updates',
    ...machines.map(({ host, version, kb }) => `${host}\t${version}\t${kb}`),
  ],
  (machines) => [
    'コンピューター名,tcpip.sys,適用済み更新プログラム,起動日時',
    ...machines.map(({ host, version, kb, day }) => `${host},${version},${kb},${day} 10:05`),
  ],
  (machines) => [
    '| Host | tcpip.sys | Installed KB |',
    '| --- | --- | --- |',
    ...machines.map(({ host, version, kb }) => `| ${host} | ${version} | ${kb} |`),
  ],
  (machines) => [
    '||Host||tcpip.sys||Last boot||',
    ...machines.map(({ host, version, day }) => `|${host}|${version}|${day} 10:05|`),
  ],
  (machines) => [
    '<table><tr><th>Host</th><th>tcpip.sys</th><th>Last boot</th></tr>',
    ...machines.map(({ host, version, day }) => `<tr><td>${host}</td><td>${version}</td><td>${day} 10:05</td></tr>`),
    '</table>',
  ],
  (machines) => [
    'CSName      LastBootUpTime             Version',
    ...machines.map(({ host, day }) => `${host.padEnd(12)}${day.replaceAll('-', '')}100522.500000+060  6.1.7601`),
  ],
  (machines) => [
    'PSComputerName HotFixID  InstalledOn',
    '-------------- --------  -----------',
    ...machines.map(({ host, kb }) => `${host.padEnd(15)}${kb.padEnd(10)}5/10/2012 12:00:00 AM`),
  ],
  (machines) => [
    JSON.stringify(
      machines.map(({ host, version, kb, day }) => ({
        ComputerName: host,
        tcpip: version,
        HotFixID: kb,
        LastBootUpTime: day,
      })),
      undefined,
      1,
    ),
  ],
  (machines) =>
    machines.map(({ host, kb, day }) => JSON.stringify({ host, HotFixID: [kb], LastBootUpTime: `${day}T10:05:22` })),
  (machines) =>
    machines.flatMap(({ host, version, kb }) => [
      `Server: ${host}`,
      `tcpip.sys: ${version}`,
      `Installed KBs: ${kb}`,
      '',
    ]),
  (machines) => machines.map(({ host, version }) => `${host} ${version}`),
  (machines) => machines.map(({ host, kb }) => `${host}: ${kb}`),
  (machines) => machines.flatMap(({ host, kb }) => [`=== ${host} ===`, 'HotFixID', kb, '']),
];
