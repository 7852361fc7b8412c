import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, statfsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { LaunchOptions } from '@playwright/test';

// Needed where Chromium runs as root and without its set-uid helper, as in a container.
const ARGS = [
  '--no-sandbox',
  '--in-process-gpu',
  '--disable-webgl',
  '--font-render-hinting=none',
  '--disable-domain-reliability',
  '--no-pings',
];

// Playwright lets what the parts of a browser share lie in files on the disk, since a container may have 64 MB of memory
// for that. Where there is enough, Chromium takes memory as it would by itself: the kernel has a sixth less to do.
const SHARED_MEMORY = '/dev/shm';
const ENOUGH_BYTES = 1e9;

// Without a Japanese font a letter is looked for in all fonts each time it is drawn, nothing is as wide as readers see it,
// and axe takes text that leaves no mark for an icon, whose colours it does not look at.
const FONTS = join(import.meta.dirname, 'fonts');

/**
 * How to start a browser on this machine: the one at CHROMIUM_PATH; on Linux x64 the one that npm installed with
 * @sparticuz/chromium, which brings its own libraries and a font, with a Japanese font beside it; elsewhere an installed
 * Chrome.
 *
 * Playwright asks in its main process first. What is unpacked there is handed on to the workers in the environment,
 * so that no two of them unpack at once.
 */
export async function launchOptions(): Promise<LaunchOptions> {
  process.env['CHROMIUM_PATH'] ??= isLinux64() ? await unpackedChromium() : '';
  const executablePath = process.env['CHROMIUM_PATH'];
  return executablePath === '' ? { channel: 'chrome' } : own(executablePath);
}

/**
 * How to start Chromium 109, the last one for Windows 7 and Server 2008 R2; `undefined` where npm has none. To be asked
 * for after the other one, whose libraries it takes.
 */
export function launchOptions109(): LaunchOptions | undefined {
  if (!isLinux64()) return undefined;
  const executablePath = join(tmpdir(), 'chromium-109');
  if (!existsSync(executablePath)) {
    // Not by the package's own means: those take any Chromium that lies unpacked for the one they would unpack.
    const packed = createRequire(import.meta.url).resolve('chromium-109/bin/chromium.br');
    const unpacked = `${executablePath}-${process.pid}`;
    writeFileSync(unpacked, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
    renameSync(unpacked, executablePath);
  }
  return own(executablePath);
}

function own(executablePath: string): LaunchOptions {
  return {
    executablePath,
    args: ARGS,
    ignoreDefaultArgs: hasSharedMemory() ? ['--disable-dev-shm-usage'] : [],
  };
}

function hasSharedMemory(): boolean {
  if (!existsSync(SHARED_MEMORY)) return false;
  const { bavail, bsize } = statfsSync(SHARED_MEMORY);
  return bavail * bsize >= ENOUGH_BYTES;
}

function isLinux64(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

async function unpackedChromium(): Promise<string> {
  process.env['FONTCONFIG_PATH'] ??= FONTS;
  // Read at the time of the import: without it the package leaves its shared libraries packed.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
  // Its `args` are for untrusted pages in a function of a cloud; they switch off the web security that is tested here.
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  const { status, stderr, error } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (status === 0) return path;
  // An unpacking that was broken off leaves a part of the file, which the package takes for the whole.
  throw new Error(`${path} does not start; delete it and try again. ${error?.message ?? stderr}`);
}
