import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build of the site took. */
export interface MeasuredBuild {
  readonly seconds: number;
  /** Time of processors that the build and the programs it starts took; `undefined` where nothing tells. */
  readonly cpuSeconds: number | undefined;
  /** The most memory that they held at a time; `undefined` where nothing tells. */
  readonly peakBytes: number | undefined;
}

const SAMPLE_MS = 100;
const PAGE_BYTES = 4096;
const TICKS_A_SECOND = 100;

/**
 * Builds the site of a project into its `dist`.
 *
 * @param env what the build is told beside this process's environment
 * @throws with what it printed, where it fails
 */
export async function buildSite(project: string, env: Readonly<Record<string, string>>): Promise<MeasuredBuild> {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', 'build'], {
    cwd: project,
    // Vitest says "test" of itself, and a build for that is another site.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      OUT_DIR: join(project, 'dist'),
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  }
  let cpuSeconds: number | undefined;
  let peakBytes: number | undefined;
  const sampling = setInterval(() => {
    const now = child.pid === undefined ? undefined : familyOf(child.pid);
    if (now === undefined) return;
    // Of a program that ended without being waited for, the time would be lost again.
    cpuSeconds = Math.max(cpuSeconds ?? 0, now.ticks / TICKS_A_SECOND);
    peakBytes = Math.max(peakBytes ?? 0, now.bytes);
  }, SAMPLE_MS);
  const status = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  clearInterval(sampling);
  if (status !== 0) throw new Error(`The build failed (exit status ${String(status)}):\n${printed.join('')}`);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds, peakBytes };
}

interface Used {
  readonly ticks: number;
  readonly bytes: number;
}

/** What a process and its children use, on systems that have /proc. */
function familyOf(root: number): Used | undefined {
  try {
    const stats = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => statOf(Number(name)) ?? []);
    const family = new Set([root]);
    // Children have higher numbers than their parents until the numbers wrap: twice finds those too.
    for (const { pid, parent } of [...stats, ...stats]) if (family.has(parent)) family.add(pid);
    return stats
      .filter(({ pid }) => family.has(pid))
      .reduce((sum, { ticks, bytes }) => ({ ticks: sum.ticks + ticks, bytes: sum.bytes + bytes }), {
        ticks: 0,
        bytes: 0,
      });
  } catch {
    return undefined;
  }
}

function statOf(pid: number): (Used & { readonly pid: number; readonly parent: number }) | undefined {
  try {
    // The name, in brackets, may hold blanks and brackets itself.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    // Its own time as a program and in the system, and that of children that have ended.
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0);
    return { pid, parent: fields[1] ?? 0, ticks, bytes: (fields[21] ?? 0) * PAGE_BYTES };
  } catch {
    return undefined; // it has ended
  }
}
