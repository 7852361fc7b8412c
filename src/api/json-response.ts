import { pathToFile } from '../i18n/paths.ts';
import type { AddressOf } from './address.ts';
import { jsonText } from './json-text.ts';

/** How this build's paths become full addresses. */
export function addressesOf(site: URL | undefined): AddressOf {
  return (path) => new URL(pathToFile(path), site).href;
}

/** A document as an endpoint answers with it. */
export function jsonResponse(document: object): Response {
  return new Response(jsonText(document), { headers: { 'Content-Type': 'application/json' } });
}
