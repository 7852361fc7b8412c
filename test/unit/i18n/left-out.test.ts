import { expect, test } from 'vitest';
import { fill } from '../../../src/i18n/fill.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { MACHINES_MAX } from '../../../src/outputs/machine.ts';

test.each([
  ['en', 'At most 250000 machines can be checked at once.', /\b3\b/],
  ['ja', '一度に判定できるのは250000台までです。', /3行/],
] as const)('what is said of machines beyond the limit (%s)', (language, limit, lines) => {
  const said = fill(messagesFor(language).intake.leftOut, { limit: MACHINES_MAX, lines: 3 });
  expect(said).toContain(limit);
  expect(said).toMatch(lines);
});
