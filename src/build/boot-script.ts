import { readFileSync } from 'node:fs';
import { policyHash } from './hash.ts';

/**
 * The script that has to run before the first paint (theme) and is needed on every page. It is written into each
 * page as it stands here, so its hash can stand in the content security policy.
 */
export const BOOT_SCRIPT = minify(readFileSync('src/build/boot.js', 'utf8'));

/** Hash of the script as the policy wants it. */
export const BOOT_SCRIPT_HASH = policyHash(BOOT_SCRIPT);

// Comments and indentation go; names stay, so that the page can still be read.
function minify(source: string): string {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}
