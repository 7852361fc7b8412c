import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What came of running a script. */
export interface WineRun {
  readonly out: string;
  readonly status: number | null;
}

/** A Windows of Wine in a folder of its own, without a display. */
export interface Wine {
  /** Its folder as its Windows calls it. */
  readonly folder: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  /** Writes below its `C:\Windows\System32`. */
  readonly writeSystemFile: (name: string, content: Uint8Array) => void;
  /** Runs a script of its folder in the script host. */
  readonly run: (script: string, args: readonly string[]) => WineRun;
  readonly remove: () => void;
}

/** True where Wine can be run here. */
export function hasWine(): boolean {
  return spawnSync('wine', ['--version']).error === undefined;
}

/** Sets up a Windows Server 2008 R2. */
export function createWine(): Wine {
  const root = mkdtempSync(join(tmpdir(), 'wine-'));
  const prefix = join(root, 'prefix');
  const { DISPLAY: _, ...others } = process.env;
  const env = {
    ...others,
    WINEPREFIX: prefix,
    WINEARCH: 'win64',
    WINEDEBUG: '-all',
    LC_ALL: 'C.UTF-8',
    // Where its server keeps its socket, in one distribution or the other.
    XDG_RUNTIME_DIR: root,
    TMPDIR: root,
  };
  const wine = (args: readonly string[]) => spawnSync('wine', args, { env, stdio: 'ignore' }).status;
  if (wine(['wineboot', '-i']) !== 0 || wine(['winecfg', '/v', 'win2008r2']) !== 0)
    throw new Error('Wine has no Windows');
  const folder = `Z:${root.replaceAll('/', '\\')}`;
  return {
    folder,
    write: (name, content) => writeFileSync(join(root, name), content),
    writeSystemFile(name, content) {
      const path = join(prefix, 'drive_c', 'windows', 'system32', name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, content);
    },
    run(script, args) {
      // Into a file: a pipe is kept open by Wine's own server for seconds.
      const file = join(root, 'out.txt');
      const out = openSync(file, 'w');
      // Without //E:JScript, which Wine's script host does not know.
      const command = ['cscript.exe', '//nologo', `${folder}\\${script}`, ...args];
      const { status } = spawnSync('wine', command, { env, stdio: ['ignore', out, 'ignore'] });
      closeSync(out);
      return { out: readFileSync(file, 'latin1'), status };
    },
    remove() {
      // The server of this folder alone.
      spawnSync('wineserver', ['-k'], { env });
      rmSync(root, { recursive: true, force: true });
    },
  };
}
