import { describe, expect, test } from 'vitest';
import { headerRules, headersAt } from '../hosting/header-rules.ts';
import { PAGES, readBuilt } from '../support/built-site.ts';
import { parsePolicy, policyOf } from '../support/policy.ts';
import { VARIANTS } from '../support/variants.ts';

describe.each(VARIANTS)('_headers ($name)', (variant) => {
  const sent = headersAt(headerRules(readBuilt(variant, '_headers')), '/anywhere');
  const headers = Object.fromEntries(sent.map(([name, value]) => [name.toLowerCase(), value]));

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
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  test('allows no feature of the browser to anybody', () => {
    const features = (headers['permissions-policy'] ?? '').split(',').map((feature) => feature.trim());
    expect(features.length).toBeGreaterThan(5);
    expect(features.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature))).toEqual([]);
  });

  test('runs no script and takes no style, frame, font or form from anywhere else', () => {
    const policy = parsePolicy(headers['content-security-policy'] ?? '');
    const text = headers['content-security-policy'] ?? '';
    expect(text).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|https?:|\*/);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    // What is not named falls back to nothing.
    for (const name of ['object-src', 'frame-src', 'font-src', 'media-src']) expect(policy.get(name)).toBeUndefined();
  });
});
