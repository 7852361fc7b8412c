import { expect, test } from 'vitest';
import { documentOf, EACH_PAGE, PAGES } from '../support/built-site.ts';

test.each(PAGES)(`its styles ask for nothing that Chrome 109 does not know: ${EACH_PAGE}`, (page) => {
  const styles = [...documentOf(page).querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  expect(styles).toContain('color-scheme');
  expect(styles).not.toContain('light-dark(');
});
