/*
 * Breaks the site in a copy, one thing at a time, and shows which browser test notices: a test that nothing can make
 * fail is none. `npm run breakages`, or some of them only:
 *
 *   --only <pattern>   those whose description or tests match, e.g. `--only screen-reader`
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../support/measured-build.ts';
import { copyProject } from '../support/scratch-project.ts';
import { BREAKAGES, type Breakage } from './breakages.ts';
import { failuresOf, type Report } from './report.ts';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const only = new RegExp(values.only, 'i');
const chosen = BREAKAGES.filter(({ what, spec }) => only.test(what) || only.test(spec));
if (chosen.length === 0) throw new Error(`Nothing that is broken matches ${values.only}`);

const project = join(tmpdir(), 'broken-497');
copyProject(project);

await build();
const asked = new Map(chosen.map((breakage) => [`${breakage.spec} ${breakage.title}`, breakage]));
const unbroken = [...asked.values()].flatMap(failuresIn);
if (unbroken.length > 0) throw new Error(`These fail where nothing is broken:\n${unbroken.join('\n')}`);
console.log(`Where nothing is broken, all tests asked for pass. Breaking ${chosen.length} things:`);

let unnoticed = 0;
for (const breakage of chosen) {
  const mend = await brokenBy(breakage);
  const [first] = failuresIn(breakage);
  mend();
  if (first === undefined) unnoticed += 1;
  console.log(`${first === undefined ? 'NOT NOTICED' : 'noticed'}: ${breakage.what} (${breakage.spec})`);
  if (first !== undefined) console.log(`    ${first}`);
}
console.log(`${chosen.length - unnoticed} of ${chosen.length} noticed`);
if (unnoticed > 0) process.exitCode = 1;

/** @returns what mends it again */
async function brokenBy({ file, find, replace }: Breakage): Promise<() => void> {
  const path = join(project, file);
  const whole = readFileSync(path, 'utf8');
  if (whole.split(find).length !== 2) throw new Error(`${file} does not hold this once: ${find}`);
  writeFileSync(
    path,
    whole.replace(find, () => replace),
  );
  await build();
  return () => writeFileSync(path, whole);
}

/** Where the browser tests look for the site. */
async function build(): Promise<void> {
  await buildSite(project, { OUT_DIR: join(project, 'test', 'output', 'root'), SITE_URL: 'https://497.example' });
}

function failuresIn({ spec, title = '' }: Breakage): readonly string[] {
  const playwright = join(project, 'node_modules', '.bin', 'playwright');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [playwright, 'test', `/${spec}.spec.ts`, '--grep', title, '--retries=0', '--max-failures=1', '--reporter=json'],
    { cwd: project, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  try {
    return failuresOf(JSON.parse(stdout) as Report);
  } catch (cause) {
    throw new Error(`The tests of ${spec} could not run:\n${stdout}\n${stderr}`, { cause });
  }
}
