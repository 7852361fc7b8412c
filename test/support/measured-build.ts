import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build of the site took. */
export interface MeasuredBuild {
  readonly seconds: number;
  /** The most memory that the build and the programs it starts held at a time; `undefined` where nothing tells. */
  readonly peakBytes: number | undefined;
}

const SAMPLE_MS = 250;
const PAGE_BYTES = 4096;

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
  let peakBytes: number | undefined;
  const sampling = setInterval(() => {
    const now = child.pid === undefined ? undefined : residentBytes(child.pid);
    if (now !== undefined) peakBytes = Math.max(peakBytes ?? 0, now);
  }, SAMPLE_MS);
  const status = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  clearInterval(sampling);
  if (status !== 0) throw new Error(`The build failed (exit status ${String(status)}):\n${printed.join('')}`);
  return { seconds: (performance.now() - start) / 1000, peakBytes };
}

/** What a process and its children hold in memory, on systems that have /proc. */
function residentBytes(root: number): number | undefined {
  try {
    const stats = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => statOf(Number(name)) ?? []);
    const family = new Set([root]);
    // Children have higher numbers than their parents until the numbers wrap: twice finds those too.
    for (const { pid, parent } of [...stats, ...stats]) if (family.has(parent)) family.add(pid);
    return stats.filter(({ pid }) => family.has(pid)).reduce((sum, { bytes }) => sum + bytes, 0);
  } catch {
    return undefined;
  }
}

function statOf(pid: number): { readonly pid: number; readonly parent: number; readonly bytes: number } | undefined {
  try {
    // The name, in brackets, may hold blanks and brackets itself.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { pid, parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE_BYTES };
  } catch {
    return undefined; // it has ended
  }
}
