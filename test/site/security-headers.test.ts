import { describe, expect, test } from 'vitest';
import { PAGES } from '../support/built-site.ts';
import { headersFor } from '../support/headers-file.ts';
import { parsePolicy, policyOf } from '../support/policy.ts';
import { VARIANTS } from '../support/variants.ts';

describe.each(VARIANTS)('_headers ($name)', (variant) => {
  const headers = headersFor(variant.dir);

  test("carries what the pages' own policies allow together, and forbids framing", () => {
    const union = new Map<string, Set<string>>([['frame-ancestors', new Set(["'none'"])]]);
    for (const page of PAGES.filter((each) => each.variant === variant)) {
      for (const [name, values] of policyOf(page)) union.set(name, new Set([...(union.get(name) ?? []), ...values]));
    }
    const sorted = (policy: Iterable<readonly [string, Iterable<string>]>) =>
      Object.fromEntries([...policy].map(([name, values]) => [name, [...values].sort()]));
    expect(sorted(parsePolicy(headers['content-security-policy'] ?? ''))).toEqual(sorted(union));
  });

  test('forbids guessing of types, referrers and what the site never needs', () => {
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  });
});
