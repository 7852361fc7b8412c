import { formatFileVersion, readFileVersion } from '../../domain/file-version.ts';

/** What a link to the checker carries. It stands in the fragment, which never reaches a server. */
export interface Query {
  readonly text: string;
  /** Empty: find it from the version. */
  readonly edition: string;
}

/**
 * Reads a fragment; what it does not name is `null`.
 *
 * @example readFragment('#v=6.1.7601.17802&e=windows-7-sp1') // { text: '6.1.7601.17802', edition: 'windows-7-sp1' }
 * @example readFragment('#fix-levels') // { text: null, edition: null }: an anchor of the page
 */
export function readFragment(fragment: string): { readonly [Part in keyof Query]: Query[Part] | null } {
  const values = new URLSearchParams(fragment.slice(1));
  return { text: values.get('v'), edition: values.get('e') };
}

/**
 * Writes a fragment; empty where there is nothing to say. Of a pasted line only the version goes into it: a host
 * name never stands in a link.
 *
 * @example writeFragment({ text: 'PC1 6.1.7601.17802', edition: '' }) // '#v=6.1.7601.17802'
 */
export function writeFragment({ text, edition }: Query): string {
  const version = shareable(text);
  if (version === '') return '';
  const values = new URLSearchParams({ v: version, ...(edition !== '' && { e: edition }) });
  return `#${values.toString()}`;
}

function shareable(text: string): string {
  const reading = readFileVersion(text);
  // The branch that stood behind the number belongs to the question: it can contradict the number.
  if (reading.ok) return formatFileVersion(reading.version) + (reading.tag ? ` (_${reading.tag.toLowerCase()})` : '');
  const typed = text.normalize('NFKC').trim();
  return /^v?[\d.,\s]*$/i.test(typed) ? typed : '';
}
