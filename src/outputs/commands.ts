/** What an output tells the checker about a machine. */
export type Told = 'host' | 'version' | 'osVersion' | 'product' | 'boot' | 'kbs';

/** A command that people copy. It changes no setting; `>` and `Export-Csv` write the one file that they name. */
export interface Command {
  readonly shell: 'cmd' | 'powershell';
  /** One line, to be pasted as it stands, into a batch file too. PowerShell: 2.0, which Windows 7 comes with. */
  readonly text: string;
  /** What the checker reads from its output; nothing where the output is for the reader's eyes. */
  readonly tells: readonly Told[];
}

// WQL wants every backslash doubled, from both shells; with single ones the file is not found.
const DATA_FILE = String.raw`C:\\Windows\\System32\\drivers\\tcpip.sys`;
const WMIC_FILE = `datafile where name="${DATA_FILE}" get CSName,Version`;
const FILTER = `-Filter "Name='${DATA_FILE}'"`;
const SCRIPT = String.raw`"%TEMP%\ver.vbs"`;

/** Tells the version of tcpip.sys together with the machine's name, on every Windows that the fix is for. */
export const VERSION_COMMAND = `wmic ${WMIC_FILE}`;

/** The commands by their ids. What each prints is in test/unit/outputs/command-outputs, under its id. */
export const COMMANDS = {
  'wmic-table': { shell: 'cmd', text: VERSION_COMMAND, tells: ['host', 'version'] },
  'wmic-value': { shell: 'cmd', text: `${VERSION_COMMAND} /value`, tells: ['host', 'version'] },
  'wmic-csv': { shell: 'cmd', text: `${VERSION_COMMAND} /format:csv`, tells: ['host', 'version'] },
  'powershell-parts': {
    shell: 'powershell',
    text: String.raw`$v = (Get-Item C:\Windows\System32\drivers\tcpip.sys).VersionInfo; '{0} {1}.{2}.{3}.{4}' -f $env:COMPUTERNAME, $v.FileMajorPart, $v.FileMinorPart, $v.FileBuildPart, $v.FilePrivatePart`,
    tells: ['host', 'version'],
  },
  'powershell-wmi': {
    shell: 'powershell',
    text: `Get-WmiObject CIM_DataFile ${FILTER} | Select-Object CSName, Version`,
    tells: ['host', 'version'],
  },
  'script-write': {
    shell: 'cmd',
    text: String.raw`echo WScript.Echo "tcpip.sys", CreateObject("Scripting.FileSystemObject").GetFileVersion("C:\Windows\System32\drivers\tcpip.sys") > ${SCRIPT}`,
    tells: [],
  },
  'script-run': { shell: 'cmd', text: `cscript //nologo ${SCRIPT}`, tells: ['version'] },
  systeminfo: { shell: 'cmd', text: 'systeminfo', tells: ['host', 'osVersion', 'product', 'boot', 'kbs'] },
  'systeminfo-csv': {
    shell: 'cmd',
    text: 'systeminfo /fo csv > systeminfo.csv',
    tells: ['host', 'osVersion', 'product', 'boot', 'kbs'],
  },
  'boot-table': { shell: 'cmd', text: 'wmic os get CSName,LastBootUpTime', tells: ['host', 'boot'] },
  'boot-value': { shell: 'cmd', text: 'wmic os get CSName,LastBootUpTime /value', tells: ['host', 'boot'] },
  'uptime-days': {
    shell: 'powershell',
    text: '$os = Get-WmiObject Win32_OperatingSystem; (Get-Date) - $os.ConvertToDateTime($os.LastBootUpTime)',
    tells: [],
  },
  // Boot time, day 497 and day 248.5: 2^32 and 2^31 hundredths of a second after it.
  deadline: {
    shell: 'powershell',
    text: "$os = Get-WmiObject Win32_OperatingSystem; $boot = $os.ConvertToDateTime($os.LastBootUpTime); '{0} boot time {1:s}' -f $os.CSName, $boot; 'Day 497: {0:s}' -f $boot.AddSeconds(42949672.96); 'Day 248.5: {0:s}' -f $boot.AddSeconds(21474836.48)",
    tells: ['host', 'boot'],
  },
  // Two columns: the whole `wmic qfe list` is wider than a console, which breaks its lines.
  'updates-wmic': { shell: 'cmd', text: 'wmic qfe get CSName,HotFixID', tells: ['host', 'kbs'] },
  'updates-powershell': { shell: 'powershell', text: 'Get-HotFix', tells: ['host', 'kbs'] },
  'remote-one': { shell: 'cmd', text: `wmic /node:"SERVER01" ${WMIC_FILE}`, tells: ['host', 'version'] },
  'remote-versions': {
    shell: 'cmd',
    text: `wmic /node:@servers.txt ${WMIC_FILE} /format:csv > versions.csv`,
    tells: ['host', 'version'],
  },
  'remote-boots': {
    shell: 'cmd',
    text: 'wmic /node:@servers.txt os get CSName,LastBootUpTime,Version /format:csv > boots.csv',
    tells: ['host', 'osVersion', 'boot'],
  },
  // Variables are emptied first: a machine that does not answer must not get the answer of the one before it. The
  // start stays as WMI writes it, with its offset: a formatted date would follow the culture of the console.
  'remote-all': {
    shell: 'powershell',
    text: `Get-Content servers.txt | ForEach-Object { $file = $os = $null; $file = Get-WmiObject CIM_DataFile -ComputerName $_ ${FILTER}; $os = Get-WmiObject Win32_OperatingSystem -ComputerName $_; New-Object PSObject -Property @{ CSName = $_; Version = $file.Version; OSVersion = $os.Version; OSName = $os.Caption; LastBootUpTime = $os.LastBootUpTime } } | Select-Object CSName, Version, OSVersion, OSName, LastBootUpTime | Export-Csv machines.csv -NoTypeInformation -Encoding UTF8`,
    tells: ['host', 'version', 'osVersion', 'product', 'boot'],
  },
} as const satisfies Readonly<Record<string, Command>>;

/** What a command is called here, and in the file of its output. */
export type CommandId = keyof typeof COMMANDS;

/** Commands that are shown together, in this order. `intake`: beside the box that takes their outputs. */
export const COMMAND_SETS = {
  intake: ['wmic-csv', 'systeminfo', 'remote-all', 'remote-versions', 'remote-boots'],
} as const satisfies Readonly<Record<string, readonly CommandId[]>>;

/** What a set of commands is called. */
export type CommandSet = keyof typeof COMMAND_SETS;

/** The id of the element that shows a command, for its copy button. */
export function commandElementId(id: CommandId): string {
  return `command-${id}`;
}
