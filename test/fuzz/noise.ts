import type { Random } from '../support/random.ts';

/*
 * Lines that name updates, versions, days and machines, and state nothing: prose, wishes, commands, messages, logs and
 * scanners' advice in ten languages. Whatever they are added to says the same of its machines as before.
 */

const SENTENCES: readonly [string, ...string[]] = [
  // English
  'Please install {kb} on {h} before {d}.',
  '{h} needs {kb} and tcpip.sys {v}.',
  '{h}: {kb} missing',
  '{h} {kb} pending reboot',
  '{h} {kb} failed to install on {d}',
  'Is {kb} on {h}?',
  '{h} should be at {v} by {d}.',
  'We will bring {h} to {v} on {d}, see {kb}.',
  'No, {kb} is not installed on {h}.',
  '{h} was scanned on {d}, next scan {d}',
  'Next reboot of {h} is planned for {d}',
  // Japanese
  '{h} に {kb} を適用する予定です。',
  '{h} {kb} 未適用',
  '{h} {kb} 適用失敗',
  '{h} の tcpip.sys を {v} に更新してください。',
  '必要バージョン: {v}（{kb}）',
  '{h} は {d} に調査しました。{kb} が必要です。',
  // German
  'Auf {h} fehlt noch {kb}.',
  '{h} {kb} nicht installiert',
  '{h} soll bis {d} auf {v} gebracht werden.',
  '{h} {kb} Installation fehlgeschlagen',
  // French
  '{h} {kb} manquant',
  'Le correctif {kb} doit être installé sur {h} avant le {d}.',
  '{h} : version attendue {v}',
  // Spanish
  '{h} {kb} no instalado',
  'En {h} hay que instalar {kb} antes del {d}.',
  '{h} versión mínima {v}',
  // Italian
  '{h} {kb} da installare',
  '{h}: tcpip.sys dovrebbe essere {v}',
  '{h} {kb} non riuscito il {d}',
  // Dutch
  'Op {h} moet {kb} nog geïnstalleerd worden.',
  '{h} {kb} ontbreekt',
  '{h} vereiste versie {v}',
  // Russian
  'На {h} нужно поставить {kb} до {d}.',
  '{h} {kb} не установлено',
  'Требуемая версия: {v}',
  // Chinese
  '{h} 需要 tcpip.sys {v}',
  '{h} {kb} 未安装',
  '请在 {d} 之前在 {h} 上安装 {kb}。',
  // Korean
  '{h} {kb} 미설치',
  '{h}에 {kb}을(를) 설치해야 합니다.',
  '필요 버전: {v}',
];
const WISHES: readonly [string, ...string[]] = [
  '    Should be      : {v}',
  '    Fixed version  : {v}',
  'Vulnerable range: Less than {v}',
  'Required: {v} ({kb})',
  'Solution: install {kb}',
  'tcpip.sys must be at least {v}',
  'tcpip.sys < {v} is affected',
  'Reference: https://support.microsoft.com/kb/{n}',
  'Expected {v}, see {kb}',
];
// What stands below some of them would be their output, but for the next prompt.
const COMMANDS: readonly [string, ...string[]] = [
  'C:\\>wusa Windows6.1-{kb}-x64.msu /quiet /norestart\nC:\\>',
  'C:\\>wusa /uninstall /kb:{n}\nC:\\>',
  'PS C:\\> Get-HotFix -Id {kb}',
  'PS C:\\> Get-HotFix -Id {kb} -ComputerName {h}\nPS C:\\>',
  'C:\\>dism /online /add-package /packagepath:C:\\temp\\Windows6.1-{kb}-x64.cab\nC:\\>',
  'C:\\>wmic qfe where HotFixID="{kb}" get HotFixID',
  'C:\\>wmic /node:{h} qfe where HotFixID="{kb}" get HotFixID\nC:\\>',
  'C:\\>findstr {kb} installed.txt\nC:\\>',
  'C:\\>echo {h} {v}\nC:\\>',
  "PS C:\\> Where-Object { $_.HotFixID -eq '{kb}' }\nPS C:\\>",
];
const MESSAGES: readonly [string, ...string[]] = [
  "Get-HotFix : Cannot find the requested hotfix on the '{h}' computer. Verify the input and run the command again.",
  '+ Get-HotFix -Id {kb} -ComputerName {h}',
  '    + FullyQualifiedErrorId : GetHotFixNoEntriesFound,{kb}',
  '[{h}] Connecting to remote server {h} failed with the following error message : Access is denied.',
  'ERROR: The RPC server is unavailable. ({h}, {kb})',
  'Installation Failure: Windows failed to install the following update with error 0x80070643: {kb}.',
];
const LOGS: readonly [string, ...string[]] = [
  '{d} {h} Installation Started: {kb}',
  '{d} {h} Successful removal of {kb}',
  '{d}, Info CBS Package_for_{kb}~31bf3856ad364e35~amd64~~6.1.1.2 is absent',
  '{d} [INFO] {h} tcpip.sys {v} offered with {kb}',
  '{d} WARN scan of {h} begun',
  '[{d}] {h}: downloaded {kb}',
];
const KINDS = [SENTENCES, SENTENCES, WISHES, COMMANDS, MESSAGES, LOGS] as const;

const UPDATES = ['2553549', '2688338', '4022719', '976902', '2957189'] as const;
const VERSIONS = ['6.1.7601.18438', '6.1.7601.22653', '6.1.7601.17514', '6.0.6002.23115', '6.1.7600.21178'] as const;
const DAYS = [
  '2025-03-04 10:00',
  '2025-03-04',
  '04.03.2025 10:00:00',
  '3/4/2025 10:00:00 AM',
  '2025/03/04 10:00',
  '04/03/2025',
] as const;

/** One such line; the machines that it may name are given. */
export function noiseLine(random: Random, hosts: readonly [string, ...string[]]): string {
  const update = random.one(UPDATES);
  const values: Readonly<Record<string, string>> = {
    kb: `KB${update}`,
    n: update,
    v: random.one(VERSIONS),
    d: random.one(DAYS),
    h: random.one(hosts),
  };
  const line = random.one(random.one(KINDS)).replace(/\{(kb|n|v|d|h)\}/g, (whole, key: string) => values[key] ?? whole);
  const quote = random.below(12) === 0 ? '> ' : random.below(12) === 0 ? '- ' : '';
  return quote + line;
}
