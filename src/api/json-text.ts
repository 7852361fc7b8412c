const LINE = 120;

/**
 * A document as it is published: what fits stands on one line, the rest is indented, so that people can read it and
 * a changed fact shows as a changed line.
 *
 * @example jsonText({ a: [1, 2] }) // '{"a":[1,2]}\n'
 */
export function jsonText(document: object): string {
  return `${written(document, '')}\n`;
}

function written(value: unknown, indent: string): string {
  const flat = JSON.stringify(value) ?? 'null';
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= LINE) return flat;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = Array.isArray(value)
    ? value.map((item) => written(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${written(item, inner)}`);
  return `${open}\n${lines.map((line) => `${inner}${line}`).join(',\n')}\n${indent}${close}`;
}
