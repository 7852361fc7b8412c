/** A line of a label, a colon and its value. */
export interface LabelledLine {
  /** Without blanks and signs, in small letters, as columns.ts has its words. */
  readonly label: string;
  readonly value: string;
}

const LABELLED = /^\s*(?:[-*•]\s+)?(\p{L}[^:：\t\\]{1,60}?)\s*[:：](?:\s+(.*)|)$/u;

/**
 * Cuts a line at its first colon; a drive (`C:`) is no label.
 *
 * @example cutLabel('    File version:     6.1.7601.17514')
 *   // { label: 'fileversion', value: '6.1.7601.17514' }
 */
export function cutLabel(text: string): LabelledLine | undefined {
  const [, label, value = ''] = LABELLED.exec(text) ?? [];
  return label === undefined
    ? undefined
    : { label: label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), value: value.trim() };
}
