import { catalogVersionText } from '../domain/catalog-version.ts';
import type { FleetFacts } from '../fleet/fleet-facts.ts';
import { asciiLiteral } from './ascii-text.ts';
import { scriptData } from './script-data.ts';

const parts = import.meta.glob<string>('./source/*.js', { query: '?raw', import: 'default', eager: true });

// The parts only declare, and the last one runs.
const ORDER = ['text', 'moments', 'judge', 'machine', 'arguments', 'report', 'rows', 'stored', 'main'] as const;

/**
 * The check for the machine itself, as one file for Windows Script Host: ECMAScript 3 in ASCII with CRLF, which reads
 * the version of tcpip.sys and looks the verdict up in the table that the checker's own rules gave at build time.
 *
 * @param site the site's address with the slash at its end
 */
export function checkScript(facts: FleetFacts, site: string): string {
  const code = ORDER.map((name) => partNamed(name).trim()).join('\n\n');
  const text = [
    ...header(facts, site),
    '(function () {',
    `var DATA = ${asciiLiteral(scriptData(facts, site))};`,
    '',
    code,
    '}());',
    '',
  ].join('\n');
  const foreign = /[^\n\x20-\x7e]/.exec(text);
  if (foreign !== null) throw new Error(`check-497.js must be ASCII, and has ${JSON.stringify(foreign[0])}`);
  return text.replace(/\n/g, '\r\n');
}

function partNamed(name: string): string {
  const part = parts[`./source/${name}.js`];
  if (part === undefined) throw new Error(`src/script-host/source/${name}.js is missing`);
  return part;
}

function header({ catalog }: FleetFacts, site: string): readonly string[] {
  return [
    'check-497.js: is the 497-day problem fixed on this Windows?',
    '',
    'For Windows Vista, 7, Server 2008 and Server 2008 R2, with or without Server Core.',
    'It reads the version of tcpip.sys, and the time of the last start. It only reads: it changes nothing, writes no',
    'file, and uses the network only to ask the computers that you name, by WMI.',
    '',
    '  cscript //nologo //E:JScript check-497.js      this computer',
    '  cscript //nologo //E:JScript check-497.js /?   help (Japanese: /? /lang:ja)',
    '',
    `Site:      ${site}`,
    `Catalogue: ${catalogVersionText(catalog)}`,
    'Licence:   MIT License, Copyright (c) 2026 The 497-day problem contributors',
  ].map((line) => `// ${line}`.trimEnd());
}
