/**
 * Puts values into a sentence's named places. Whole sentences with places can be put into any language's order;
 * sentences glued from pieces can't.
 *
 * @example fill('{kb} of {date}', { kb: 'KB2688338', date: '2012-05-08' }) // 'KB2688338 of 2012-05-08'
 * @throws where the sentence names a place that no value fills: a gap must not be published
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for ${place} in "${sentence}"`);
    return String(value);
  });
}
