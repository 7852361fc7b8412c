import { createHash } from 'node:crypto';

/** The SHA-256 of a file's content: `hex` as sha256sum prints it, `base64` as browsers take it. */
export function sha256(content: string | Buffer, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(content).digest(encoding);
}

/** The hash by which a content security policy allows a script or style that stands in the page. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${sha256(text, 'base64')}`;
}
