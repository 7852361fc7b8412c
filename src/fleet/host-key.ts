/**
 * A text that sorts, character by character, as people sort hosts: whatever the case of letters, numbers by their
 * value.
 *
 * @example hostKey('srv2') < hostKey('SRV10') // true
 * @example hostKey('10.0.0.9') < hostKey('10.0.0.10') // true
 */
export function hostKey(host: string): string {
  return host.toUpperCase().replace(/\d+/g, (digits) => {
    const number = digits.replace(/^0+(?=\d)/, '');
    return lengthKey(number.length) + number;
  });
}

/** Longer numbers are larger ones. In digits only, so that numbers stay before letters: 9 and more is 9 and the rest. */
function lengthKey(length: number): string {
  return length < 9 ? String(length) : `9${lengthKey(length - 9)}`;
}
