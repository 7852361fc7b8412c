import type { CommandLine } from './command-lines.ts';
import { hostIn } from './values/host-name.ts';

/** Knows which drives of a console lead to other machines, as far as its commands say so. */
export interface Drives {
  /** The command, of the machine that it is about. */
  ownerOf(command: CommandLine): CommandLine;
  restart(): void;
}

const LETTER = /\b(?:net\s+use|subst)\s+(\w):\s+\\\\([\w.-]+)/i;
const POWERSHELL = /\b(?:New-PSDrive|ndr|mount)\b(?=.*?\s(?:-Name\s+)?["']?(\w{1,31})\b)(?=.*?\\\\([\w.-]+))/i;
const PUSHED = /\bpushd\s+"?\\\\([\w.-]+)/i;
const SHARE = /\\\\([\w.-]+)\\/;

/** No drive is known yet. */
export function createDrives(): Drives {
  const hosts = new Map<string, string | undefined>();
  /** The machine of a share that the console went to, until a prompt shows which drive that made. */
  let pushed: string | undefined;
  const learn = (command: string): void => {
    const [, drive, host] = LETTER.exec(command) ?? POWERSHELL.exec(command) ?? [];
    if (drive !== undefined && host !== undefined) hosts.set(drive.toUpperCase(), hostIn(host));
    const [, share] = PUSHED.exec(command) ?? [];
    if (share !== undefined) pushed = hostIn(share);
  };
  return {
    ownerOf(line) {
      const { text, folder, drive = folder, file, remote } = line;
      learn(text);
      if (remote || drive === undefined) return line;
      const [, share] = SHARE.exec(drive) ?? [];
      const name = drive.replace(/:.*$/, '').toUpperCase();
      if (share === undefined && name === 'C') return line;
      if (pushed !== undefined && !hosts.has(name) && drive === folder) {
        hosts.set(name, pushed);
        pushed = undefined;
      }
      const isOthers = share !== undefined || hosts.has(name);
      // On a drive that nothing tells of, what asks for no file asks the console's machine.
      if (!isOthers && file === undefined) return line;
      const host = share === undefined ? hosts.get(name) : hostIn(share);
      return { ...line, remote: true, host: file === undefined ? undefined : host };
    },
    restart() {
      hosts.clear();
      pushed = undefined;
    },
  };
}
