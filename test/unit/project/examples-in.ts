/** One example of a doc comment. */
export interface Example {
  readonly code: string;
  /** What stands behind `//`; `undefined` where nothing does. */
  readonly value: string | undefined;
}

/**
 * The examples in the doc comments of a source text: `@example code // value`, the value on the same line or below.
 *
 * @example examplesIn('/** @example twice(2) // 4 *' + '/') // [{ code: 'twice(2)', value: '4' }]
 */
export function examplesIn(text: string): readonly Example[] {
  return [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].flatMap(([, comment = '']) =>
    comment
      .replaceAll(/^\s*\* ?/gm, '')
      .split(/^\s*@/m)
      .filter((tag) => tag.startsWith('example'))
      .flatMap((tag) => pairsOf(tag.slice('example'.length))),
  );
}

function pairsOf(example: string): readonly Example[] {
  const pairs: { code: string; value: string }[] = [];
  let code = '';
  for (const line of example.trim().split('\n')) {
    const [, before = line, value] = /^(|.*?\s)\/\/ (.*)$/.exec(line) ?? [];
    code = `${code}${before}\n`;
    if (value === undefined) continue;
    const last = pairs.at(-1);
    if (code.trim() === '' && last !== undefined) last.value += ` ${value}`;
    else pairs.push({ code: code.trim(), value });
    code = '';
  }
  return code.trim() === '' ? pairs : [...pairs, { code: code.trim(), value: undefined }];
}
