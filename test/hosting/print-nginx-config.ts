/* Prints the nginx configuration for a built site: node test/hosting/print-nginx-config.ts [listen] [root]. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules } from './header-rules.ts';
import { nginxConfig } from './nginx-config.ts';

const [listen = '80', root = '/srv/www'] = process.argv.slice(2);
const dist = process.env['OUT_DIR'] ?? 'dist';
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

const template = readFileSync(join(import.meta.dirname, 'nginx.conf'), 'utf8');
const headers = join(dist, '_headers');
if (!existsSync(headers)) throw new Error(`${headers} is missing: run npm run build first`);
const rules = headerRules(readFileSync(headers, 'utf8'));
if (!rules.some(({ pattern }) => pattern === `${base}sw.js`))
  throw new Error(`${dist} was not built for the base path ${base}: set BASE_PATH as for the build`);
console.log(nginxConfig(template, rules, { listen, root, base }));
