import { type CommandLine, fileAskedFor } from './command-lines.ts';
import { hostIn } from './values/host-name.ts';

/** Knows which drives of a console lead to other machines, as far as its commands say so. */
export interface Drives {
  /** The command, of the machine that it is about. */
  ownerOf(command: CommandLine): CommandLine;
  restart(): void;
}

const LETTER = /\b(?:net\s+use|subst)\s+(\w):\s+\\\\([\w.-]+)(\\c\$)?/i;
const POWERSHELL = /\b(?:New-PSDrive|ndr|mount)\b(?=.*?\s(?:-Name\s+)?["']?(\w{1,31})\b)(?=.*?\\\\([\w.-]+)(\\c\$)?)/i;
const PUSHED = /\bpushd\s+"?\\\\([\w.-]+)(\\c\$)?/i;
const SHARE = /\\\\([\w.-]+)\\/;
// A path that does not depend on the folder that the console is in.
const ABSOLUTE = /\bC:\\|%(?:windir|systemroot)%|\$env:/i;

/** Where a drive leads. */
interface Target {
  readonly host: string | undefined;
  /** True where it is drive C: there, which Windows is on. */
  readonly isC: boolean;
}

/** No drive is known yet. */
export function createDrives(): Drives {
  const targets = new Map<string, Target>();
  /** The share that the console went to, until a prompt shows which drive that made. */
  let pushed: Target | undefined;
  const learn = (command: string): void => {
    const [, drive, host, c] = LETTER.exec(command) ?? POWERSHELL.exec(command) ?? [];
    if (drive !== undefined && host !== undefined)
      targets.set(drive.toUpperCase(), { host: hostIn(host), isC: c !== undefined });
    const [, share, root] = PUSHED.exec(command) ?? [];
    if (share !== undefined) pushed = { host: hostIn(share), isC: root !== undefined };
  };
  return {
    ownerOf(line) {
      const { text, folder, drive = folder, file, remote } = line;
      learn(text);
      if (remote || drive === undefined) return line;
      const [, share] = SHARE.exec(drive) ?? [];
      const name = drive.replace(/:.*$/, '').toUpperCase();
      if (share === undefined && name === 'C') return line;
      if (pushed !== undefined && !targets.has(name) && drive === folder) {
        targets.set(name, pushed);
        pushed = undefined;
      }
      if (share !== undefined) return { ...line, remote: true, host: file === undefined ? undefined : hostIn(share) };
      const target = targets.get(name);
      if (target?.isC === true) {
        const onC = fileAskedFor(
          text.replaceAll(new RegExp(`\\b${name}:`, 'gi'), 'C:'),
          folder?.replace(/^[^:]*:/, 'C:'),
        );
        return { ...line, remote: true, file: onC, host: onC === undefined ? undefined : target.host };
      }
      // On a drive that nothing tells of, what asks for no file asks the console's machine; a file may be a copy.
      if (target === undefined && file === undefined) return line;
      return {
        ...line,
        remote: true,
        file: file === 'tcpip.sys' && !ABSOLUTE.test(text) ? 'other-file' : file,
        host: file === undefined ? undefined : target?.host,
      };
    },
    restart() {
      targets.clear();
      pushed = undefined;
    },
  };
}
