import { createHash } from 'node:crypto';
import { documentOf, readBuilt, type BuiltPage } from './built-site.ts';

export type Policy = ReadonlyMap<string, readonly string[]>;

/** The content security policy that a page carries; empty where it has none. */
export function policyOf(page: BuiltPage): Policy {
  const meta = documentOf(page).querySelector('meta[http-equiv="content-security-policy" i]');
  return parsePolicy(meta?.getAttribute('content') ?? '');
}

/** Reads a policy: directive → its values, sorted. */
export function parsePolicy(text: string): Policy {
  return new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .flatMap(([name = '', ...values]) => (name === '' ? [] : [[name, values.sort()] as const])),
  );
}

/** Hashes of the inline scripts or styles of a page, as its policy has to list them. Data blocks are no scripts. */
export function inlineHashes(page: BuiltPage, kind: 'script' | 'style'): readonly string[] {
  // From the file's own text: a parser might hand back other blanks than the browser hashes.
  const blocks = readBuilt(page.variant, page.file).matchAll(new RegExp(`<${kind}\\b([^>]*)>([^]*?)</${kind}>`, 'g'));
  const inline = [...blocks].filter(([, head = '']) => !/\bsrc=|type="application\/json"/.test(head));
  return inline.map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort();
}
