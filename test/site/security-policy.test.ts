import { expect, test } from 'vitest';
import { EACH_PAGE, PAGES, readBuilt } from '../support/built-site.ts';
import { inlineHashes, policyOf } from '../support/policy.ts';
import { VARIANTS } from '../support/variants.ts';

test.each(PAGES)(`allows nothing by default and nothing unsafe: ${EACH_PAGE}`, (page) => {
  const policy = policyOf(page);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('base-uri')).toEqual(["'none'"]);
  const values = [...policy.values()].flat();
  expect(values.filter((value) => /unsafe-(?!hashes|wasm)/.test(value) && value !== "'wasm-unsafe-eval'")).toEqual([]);
  expect(values.filter((value) => !/^'(?:self|none|wasm-unsafe-eval|sha256-[\w+/]+=*)'$/.test(value))).toEqual([
    'data:',
  ]);
});

test.each(PAGES)(`allows exactly its own inline scripts and styles: ${EACH_PAGE}`, (page) => {
  const policy = policyOf(page);
  for (const kind of ['script', 'style'] as const) {
    const listed = (policy.get(`${kind}-src`) ?? []).filter((value) => value.startsWith("'sha256-"));
    const inline = inlineHashes(page, kind);
    expect(inline.length).toBeGreaterThan(0);
    expect(listed).toEqual([...new Set(inline)]);
  }
});

test.each(VARIANTS)('stands before everything that it rules ($name)', (variant) => {
  const late = PAGES.filter((page) => page.variant === variant).filter((page) => {
    const html = readBuilt(variant, page.file).toLowerCase();
    return html.search(/<script|<style/) < html.indexOf('<meta http-equiv="content-security-policy"');
  });
  // A browser applies a policy in the page only to what follows it.
  expect(late.map(({ file }) => file)).toEqual([]);
});
