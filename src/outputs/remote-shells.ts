/* Programs that open the console of another machine, or run a command there. */

const NAME = String.raw`([\w.-]*\w)`;
// What takes a value, of ssh and plink.
const OPTIONS = String.raw`(?:-(?:[bcDEeFIiJLlmOopPQRSWw]|pw|pwfile|hostkey)\s+\S+\s+|-\S+\s+)*`;
const TARGETS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:ssh|plink)(?:\.exe)?\s+${OPTIONS}(?:[^\s@]+@)?${NAME}`, 'i'),
  new RegExp(String.raw`\bwinexe\s.*?\/\/${NAME}`, 'i'),
];

/** The machine that a program for other machines' consoles is told. */
export function remoteShellOf(command: string): string | undefined {
  for (const target of TARGETS) {
    const [, name] = target.exec(command) ?? [];
    if (name !== undefined) return name;
  }
  return undefined;
}

const WITH_SHELL = /^\s*(?:p[sa]exec(?:64)?|winrs)(?:\.exe)?\s.*[\s"](?:cmd|powershell)(?:\.exe)?"?\s*$/i;
const SHELL = /^\s*(?:ssh|telnet|plink|putty|mstsc|rdesktop|xfreerdp|winexe)(?:\.exe)?\s+\S/i;
// What such a program runs there, to come back with the answer.
const RUNS =
  /[\s"'(](?:wmic|systeminfo|reg|ver|hostname|whoami|ipconfig|net|sc|dir|type|wusa|dism|cmd(?:\.exe)?\s+\/c|powershell(?:\.exe)?\s+\S|(?:get|invoke|select)-\w+)(?=$|[\s"')])/i;

/**
 * True for a command that opens another machine's console: what follows at a prompt that looks the same is of that one.
 *
 * @example opensRemoteShell('psexec \\\\SRV02 cmd') // true
 * @example opensRemoteShell('ssh SRV02 systeminfo') // false
 */
export function opensRemoteShell(command: string): boolean {
  return WITH_SHELL.test(command) || (SHELL.test(command) && !RUNS.test(command));
}
