import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { policyHash } from './hash.ts';

/**
 * The script that has to run before the first paint and is needed on every page: the theme, and whether scripts run.
 * It is written into each page as it stands here, so its hash can stand in the content security policy.
 */
export const BOOT_SCRIPT = minifySync('boot.js', readFileSync('src/build/boot.js', 'utf8'), {
  module: false,
  compress: { target: 'es2015' },
  // Without whitespace it would write strings in backticks too, which old browsers can't read.
  codegen: { removeWhitespace: false },
}).code.replace(/\n\t*/g, '');

/** Hash of the script as the policy wants it. */
export const BOOT_SCRIPT_HASH = policyHash(BOOT_SCRIPT);
