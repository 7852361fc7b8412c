import { expect, test } from 'vitest';
import { bundledScript } from '../../../src/build/bundle.ts';

test('a library whose licence is not served cannot be served itself', async () => {
  await expect(bundledScript('node_modules/yaml/browser/index.js', {})).rejects.toThrow('yaml is served to browsers');
  await expect(bundledScript('node_modules/jsonc-parser/lib/esm/main.js', {})).resolves.toContain('InvalidSymbol');
});
