import type { HeaderRule } from './header-rules.ts';

/** Where nginx finds and shows the site. */
export interface NginxPlaces {
  /** What `listen` takes, e.g. `80` or `127.0.0.1:8497`. */
  readonly listen: string;
  /** Folder of the whole server. The built site lies in it at the base path: below `497/` for `/497/`. */
  readonly root: string;
  /** Base path that the site was built for, with a slash at both ends. */
  readonly base: string;
}

const EVERYTHING = '/*';

/**
 * Fills the template of the nginx configuration, so that nginx sends the same headers as hosts that read `_headers`.
 *
 * @throws where a rule can't be said in the template's terms
 */
export function nginxConfig(template: string, rules: readonly HeaderRule[], places: NginxPlaces): string {
  const everywhere = rules.filter(({ pattern }) => pattern === EVERYTHING).flatMap(({ headers }) => headers);
  const somewhere = rules.filter(({ pattern }) => pattern !== EVERYTHING);
  const values: Readonly<Record<string, string>> = {
    ...places,
    headers: everywhere.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`).join('\n  '),
    'cache-control': somewhere.flatMap((rule) => mapLine(rule, 'Cache-Control')).join('\n  '),
    'content-disposition': somewhere.flatMap((rule) => mapLine(rule, 'Content-Disposition')).join('\n  '),
  };
  return template.replace(/\{\{([\w-]+)\}\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nginx.conf: nothing fills ${place}`);
    return value;
  });
}

const BY_ADDRESS = ['Cache-Control', 'Content-Disposition'];

/** A line of the map for a header, where the rule sets it. */
function mapLine({ pattern, headers }: HeaderRule, wanted: string): readonly string[] {
  for (const [name] of headers) {
    if (!BY_ADDRESS.includes(name)) throw new Error(`${pattern}: only ${BY_ADDRESS.join(' and ')} are set by address`);
  }
  return headers.flatMap(([name, value]) =>
    name === wanted ? [`${quoted(pathPattern(pattern))} ${quoted(value)};`] : [],
  );
}

/** A path of `_headers` as nginx's `map` takes it. nginx names a folder's page before it looks here. */
function pathPattern(pattern: string): string {
  const plain = pattern.replace(/\*$/, '').replace(/[.+?^()[\]|]/g, String.raw`\$&`);
  if (pattern.endsWith('*')) return `~^${plain}`;
  return `~^${plain}${plain.endsWith('/') ? String.raw`(?:index\.html)?` : ''}$`;
}

function quoted(value: string): string {
  const variable = value.replace(/\$$/, '').includes('$');
  if (variable || value.includes('"')) throw new Error(`nginx would read more than text in: ${value}`);
  return `"${value}"`;
}
