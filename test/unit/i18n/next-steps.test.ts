import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { en } from '../../../src/script-host/words/en.ts';
import { ja } from '../../../src/script-host/words/ja.ts';

const WITHOUT_DEADLINE = new Set(['fixed', 'out-of-scope', 'invalid']);

// On a machine that uses TCP Chimney Offload, day 497 is too late.
test.each(LOCALES)('every next step of a machine that may lack the fix names both deadlines (%s)', (locale) => {
  const { checker, machines } = messagesFor(locale);
  const steps = {
    ...Object.fromEntries(Object.entries(checker.next).filter(([key]) => !WITHOUT_DEADLINE.has(key))),
    version: machines.next.version,
    notRead: { ja, en }[locale].nextNotRead,
  };
  expect(Object.keys(steps).length).toBeGreaterThan(7);
  for (const [key, step] of Object.entries(steps)) expect(step, key).toMatch(/^(?=.*497)(?=.*248\.5)(?=.*TCP Chimney)/);
});
