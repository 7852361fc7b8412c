import { readFileVersion } from '../domain/file-version.ts';
import type { Figure, StoredContent } from './content.ts';
import { componentsIn, isTcpip, mayNameStored, packagesIn, type ComponentName } from './names.ts';
import {
  isProperties,
  isUpdateManifest,
  readProperties,
  readUpdateManifest,
  tcpipIdentities,
} from './package-texts.ts';

/**
 * Reads what a pasted text says of stored components and packages: `dir /b` of WinSxS, `dism /online /get-packages`,
 * names of packages, `update.mum`, `…-pkgProperties.txt`. Nothing of it is a verdict on a machine: components stay
 * stored when an update is replaced, and a package is listed before its files are in use.
 *
 * @returns `undefined` where it names neither a component with tcpip.sys nor a package
 */
export function storedIn(text: string): StoredContent | undefined {
  if (!mayNameStored(text)) return undefined;
  const whole = isUpdateManifest(text);
  const texts = whole ? readUpdateManifest(text) : isProperties(text) ? readProperties(text) : {};
  const packages = packagesIn(text);
  const kbs = [...new Set([...(texts.kb ? [texts.kb] : []), ...packages.flatMap(({ kb }) => kb ?? [])])];
  const figures = distinct(
    // A package's own manifest is about one update from end to end; elsewhere a line joins what it names.
    whole ? componentsOf(text).map((each) => ({ ...each, kb: texts.kb })) : text.split(/\r?\n|\r/).flatMap(ofLine),
  );
  if (figures.length === 0 && kbs.length === 0 && packages.length === 0) return undefined;
  return { kind: 'list', texts, figures, packages: Math.max(kbs.length, packages.length), kbs };
}

function ofLine(line: string): readonly Figure[] {
  if (!mayNameStored(line)) return [];
  const figures = componentsOf(line);
  const kbs = new Set(packagesIn(line).flatMap(({ kb }) => kb ?? []));
  const [only] = kbs;
  return kbs.size === 1 ? figures.map((figure) => ({ ...figure, kb: only })) : figures;
}

function componentsOf(text: string): readonly Figure[] {
  return [...componentsIn(text).filter(isTcpip).map(figureOf), ...tcpipIdentities(text).flatMap(identified)];
}

function identified({ version, architecture }: ReturnType<typeof tcpipIdentities>[number]): readonly Figure[] {
  const reading = readFileVersion(version);
  return reading.ok ? [{ version: reading.version, architecture, seenIn: 'name' }] : [];
}

/** A component's name as a figure: what scanners take for the version of the file in it. */
export function figureOf({ version, architecture }: ComponentName): Figure {
  return { version, architecture, seenIn: 'name' };
}

function distinct(figures: readonly Figure[]): readonly Figure[] {
  const seen = new Map(figures.map((figure) => [JSON.stringify(figure), figure]));
  return [...seen.values()];
}
