import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuilt } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';
import { headerRules, headersAt } from './header-rules.ts';
import { nginxConfig } from './nginx-config.ts';

const TEMPLATE = readFileSync(join(import.meta.dirname, 'nginx.conf'), 'utf8');

describe.each(VARIANTS)('the nginx configuration ($name)', (variant) => {
  const rules = headerRules(readBuilt(variant, '_headers'));
  const config = nginxConfig(TEMPLATE, rules, { listen: '80', root: '/srv/www', base: variant.base });

  test('says every header of _headers', () => {
    const headers = headersAt(rules, '/elsewhere');
    expect(headers.length).toBeGreaterThan(4);
    for (const [name, value] of headers) expect(config).toContain(`add_header ${name} "${value}" always;`);
  });

  test.each(['', 'ja/check/', 'en/feed.xml', '_astro/a.js', 'pagefind/fragment/a', 'sw.js', 'api/v1/catalog.json'])(
    'keeps /%s as long as _headers says',
    (path) => {
      const address = variant.base + path;
      const [said, ...more] = headersAt(rules, address).filter(([name]) => name === 'Cache-Control');
      // Two would be joined by some hosts, into something that says nothing.
      expect(more).toEqual([]);
      const map = [...config.matchAll(/^\s+"~([^"]+)" "([^"]+)";$/gm)];
      const found = map.filter(([, pattern = '']) => new RegExp(pattern).test(address));
      expect(found.map(([, , value]) => value)).toEqual([said?.[1]]);
    },
  );

  test('lets the offline file be saved, not opened', () => {
    const [, disposition = ''] = /\$content_disposition_497 \{([^}]*)\}/.exec(config) ?? [];
    expect(disposition.trim()).toMatch(/offline\/check-497\\\.html\$" "attachment";$/);
  });

  test('leaves no place open', () => {
    expect(config).not.toContain('{{');
    expect(readBuilt(variant, '_headers')).not.toContain('{{');
  });
});

describe('nginxConfig', () => {
  const places = { listen: '80', root: '/srv/www', base: '/' };

  test('refuses what nginx would not take as text', () => {
    const rules = headerRules('/*\n  X-A: $host\n');
    expect(() => nginxConfig(TEMPLATE, rules, places)).toThrow('$host');
  });

  test('refuses a header by address that it has no map for', () => {
    const rules = headerRules('/api/*\n  X-A: b\n');
    expect(() => nginxConfig(TEMPLATE, rules, places)).toThrow('/api/*');
  });
});

test('a line that is no header is refused', () => {
  expect(() => headerRules('/*\n  nonsense\n')).toThrow('nonsense');
});
