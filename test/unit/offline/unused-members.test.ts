import { build } from 'vite';
import { expect, test } from 'vitest';
import { withoutUnusedMembers } from '../../../src/build/unused-members.ts';

const LIBRARY = `
export var Header = (function () {
  function Header(view) { this.view = view; }
  Object.defineProperty(Header.prototype, 'size', { get: function () { return this.inner(); }, enumerable: false });
  Object.defineProperty(Header.prototype, 'never', { get: function () { return this.onlyNever(); }, enumerable: false });
  Header.prototype.inner = function () { return this.view.length; };
  Header.prototype.onlyNever = function () { return 'gone'; };
  Header.prototype.byText = function () { return 'kept'; };
  return Header;
})();`;

async function bundled(entry: string): Promise<string> {
  const modules: Readonly<Record<string, string>> = { 'virtual:entry': entry, 'virtual:library': LIBRARY };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'modules',
        resolveId: (id) => (id in modules ? `\0${id}` : undefined),
        load: (id) => modules[id.slice(1)],
      },
      withoutUnusedMembers(),
    ],
    build: { write: false, minify: false, rolldownOptions: { input: 'virtual:entry', output: { format: 'iife' } } },
  });
  const [chunk] = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  return chunk?.type === 'chunk' ? chunk.code : '';
}

test('what is named stays, and what only it names; the rest goes', async () => {
  const code = await bundled(
    `import { Header } from 'virtual:library'; const header = new Header('abc'); globalThis.answer = header.size + header['byText']();`,
  );
  expect(code).not.toContain('never');
  expect(code).not.toContain('gone');
  const run: { answer?: unknown } = {};
  new Function('globalThis', code)(run);
  expect(run.answer).toBe('3kept');
});
