import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { EACH_PAGE, PAGES, readBuilt } from '../support/built-site.ts';
import { HTML_RULES } from '../support/html-rules.ts';

const validator = new HtmlValidate(new StaticConfigLoader(HTML_RULES));

test.each(PAGES)(`is valid HTML: ${EACH_PAGE}`, async ({ variant, file }) => {
  const { results } = await validator.validateString(readBuilt(variant, file), file);
  const problems = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
  expect(problems).toEqual([]);
});

test('finds what is wrong', async () => {
  const { valid } = await validator.validateString(
    '<!doctype html><html lang="en"><head><title>x</title></head><body><p><div></div></p></body></html>',
  );
  expect(valid).toBe(false);
});
