/* Tries the nginx configuration with a real nginx, on the built sites of the tests. Needs nginx on PATH. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { precompress } from '../../src/build/precompress.ts';
import { freePort } from '../support/free-port.ts';
import { VARIANTS, type Variant } from '../support/variants.ts';
import { headerRules, headersAt, type HeaderRule } from './header-rules.ts';
import { nginxConfig } from './nginx-config.ts';
import { probe, REQUESTS } from './requests.ts';

const { stderr: version, error } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
if (error) {
  console.error('nginx is not on PATH. Install it (Debian: apt-get install nginx) and run this again.');
  process.exit(1);
}
const mimeTypes = join(dirname(/--conf-path=(\S+)/.exec(version)?.[1] ?? '/etc/nginx/nginx.conf'), 'mime.types');

for (const variant of VARIANTS) process.exitCode = (await check(variant)) ? process.exitCode : 1;

async function check(variant: Variant): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(folder, 'www');
  const site = join(root, variant.base);
  cpSync(variant.dir, site, { recursive: true });
  precompress(site);
  const rules = headerRules(readFileSync(join(site, '_headers'), 'utf8'));
  const port = await freePort();
  writeConfig(folder, rules, { root, base: variant.base, listen: `127.0.0.1:${port}` });
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const ended = new Promise((resolve) => nginx.on('exit', resolve));
  try {
    const origin = `http://127.0.0.1:${port}`;
    await untilItAnswers(origin);
    const problems = [];
    for (const request of REQUESTS) {
      const path = variant.base + request.path;
      problems.push(...(await probe(origin, path, { ...request, headers: headersAt(rules, path) }, variant.base)));
    }
    for (const problem of problems) console.error(`${variant.name}: ${problem}`);
    console.log(`${variant.name}: ${REQUESTS.length} requests, ${problems.length} problems`);
    return problems.length === 0;
  } finally {
    nginx.kill();
    await ended;
    rmSync(folder, { recursive: true });
  }
}

function writeConfig(folder: string, rules: readonly HeaderRule[], places: Parameters<typeof nginxConfig>[2]): void {
  const template = readFileSync(join(import.meta.dirname, 'nginx.conf'), 'utf8');
  mkdirSync(join(folder, 'temp'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, 'temp', name)};`,
  );
  const around = [
    'daemon off; error_log stderr crit; events {}',
    `pid ${join(folder, 'nginx.pid')};`,
    `http { access_log off; include ${mimeTypes}; default_type application/octet-stream;`,
    ...temporary,
    nginxConfig(template, rules, places),
    '}',
  ];
  writeFileSync(join(folder, 'nginx.conf'), around.join('\n'));
  // Its workers may run as another user than the one that made the folder.
  spawnSync('chmod', ['-R', 'a+rX', folder]);
}

async function untilItAnswers(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(origin, { redirect: 'manual' });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('nginx does not answer');
}
