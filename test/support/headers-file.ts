import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The headers that the built `_headers` file gives to every address (its block `/*`), names in lower case. */
export function headersFor(dir: string): Readonly<Record<string, string>> {
  const [, block = ''] = readFileSync(join(dir, '_headers'), 'utf8').split(/^\/\*$/m);
  const lines = block.split('\n').slice(1);
  const end = lines.findIndex((line) => /^\S/.test(line));
  const headers = lines
    .slice(0, end === -1 ? undefined : end)
    .flatMap((line) => /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [])
    .filter((_, index) => index % 3 !== 0);
  return Object.fromEntries(
    headers.flatMap((name, index) => (index % 2 === 0 ? [[name.toLowerCase(), headers[index + 1] ?? '']] : [])),
  );
}
