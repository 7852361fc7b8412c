import type { KbNumber } from '../domain/facts.ts';
import { architectureNamed, kbOf, type Architecture } from './names.ts';

/** What the texts inside a package say of it. Every one of them may be missing. */
export interface PackageTexts {
  readonly kb?: KbNumber;
  readonly architecture?: Architecture;
  /** Day on which it was built, `2013-10-10`. */
  readonly built?: string;
  /** What it installs on, in Microsoft's own words or, where there are none, the builds that it asks for. */
  readonly appliesTo?: readonly string[];
  /** `Hotfix`, `Security Update`, … */
  readonly type?: string;
  readonly restart?: 'never' | 'possible' | 'required';
  /** Which edition of the package it is. */
  readonly edition?: number;
}

// Shown to people; the real ones are a line long.
const ITEMS_MAX = 20;
const ITEM_LENGTH = 100;

/**
 * Reads `…-pkgProperties.txt`, which lies in every .msu of Windows 6.0 and 6.1.
 *
 * @example readProperties('KB Article Number="2896146"\r\nBuild Date="2013/10/10"') // { kb: 'KB2896146', built: '2013-10-10' }
 */
export function readProperties(text: string): PackageTexts {
  const properties = new Map<string, string>();
  for (const [, key = '', value = ''] of text.matchAll(/^\s*([A-Za-z ]{3,30})="([^"\r\n]{0,2000})"\s*$/gm)) {
    properties.set(key.trim().toLowerCase(), value.trim());
  }
  const number = /^\d{6,7}$/.exec(properties.get('kb article number') ?? '')?.[0];
  const architecture = architectureNamed(properties.get('processor architecture') ?? '');
  const [, year, month = '', day = ''] = /^(\d{4})\/(\d\d?)\/(\d\d?)$/.exec(properties.get('build date') ?? '') ?? [];
  const edition = Number(properties.get('file version') ?? '');
  const appliesTo = (properties.get('applicabilityinfo') ?? properties.get('applies to') ?? '').split(';');
  const type = properties.get('package type') ?? '';
  return {
    ...(number !== undefined && { kb: kbOf(number) }),
    ...(architecture !== undefined && { architecture }),
    ...(year !== undefined && { built: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }),
    ...items(appliesTo),
    ...(type !== '' && { type: type.slice(0, ITEM_LENGTH) }),
    ...(Number.isInteger(edition) && edition > 0 && { edition }),
  };
}

/** Whether a text is one of these. */
export function isProperties(text: string): boolean {
  return /^\s*KB Article Number="\d{6,7}"\s*$/m.test(text);
}

/**
 * Reads `update.mum`, the manifest of a whole package. It names no file and no version of one.
 *
 * @example readUpdateManifest('<package identifier="KB2896146" releaseType="Hotfix" restart="possible">')
 *   // { kb: 'KB2896146', type: 'Hotfix', restart: 'possible' }
 */
export function readUpdateManifest(text: string): PackageTexts {
  const tag = /<package\s[^>]{0,2000}>/i.exec(text)?.[0] ?? '';
  const own = /<assemblyIdentity\s[^>]{0,2000}>/i.exec(text)?.[0] ?? '';
  const number =
    /^KB(\d{6,7})$/i.exec(attribute(tag, 'identifier') ?? '')?.[1] ??
    /^Package_for_KB(\d{6,7})$/i.exec(attribute(own, 'name') ?? '')?.[1];
  const architecture = architectureNamed(attribute(own, 'processorArchitecture') ?? '');
  const created = /^\d{4}-\d\d-\d\d(?=T)/.exec(attribute(text.slice(0, 4000), 'creationTimeStamp') ?? '')?.[0];
  const type = attribute(tag, 'releaseType');
  const restart = attribute(tag, 'restart');
  const builds = [...text.matchAll(/<parent\b[^]*?<\/parent>/g)]
    .flatMap(([parent]) => [...parent.matchAll(/\bversion="(\d+\.\d+\.\d+)\.\d+"/g)])
    .map(([, build = '']) => `Windows ${build}`);
  return {
    ...(number !== undefined && { kb: kbOf(number) }),
    ...(architecture !== undefined && { architecture }),
    ...(created !== undefined && { built: created }),
    ...items([...new Set(builds)].sort()),
    ...(type !== undefined && { type: type.slice(0, ITEM_LENGTH) }),
    ...((restart === 'never' || restart === 'possible' || restart === 'required') && { restart }),
  };
}

/** Whether a text is a package's manifest. */
export function isUpdateManifest(text: string): boolean {
  return /<package\s[^>]{0,2000}\bidentifier="/i.test(text) && /<assembly\b/i.test(text);
}

/** Whether the manifest of a component names tcpip.sys among its files. */
export function namesTcpip(manifest: string): boolean {
  return /<file\s[^>]{0,500}\bname="tcpip\.sys"/i.test(manifest);
}

/** The files that a package's index of its contents names: some are in the package only as differences. */
export function filesInIndex(index: string): string {
  return [...index.matchAll(/<File\s[^>]{0,500}?\bname="([^"]{1,500})"/g)].map(([, name]) => name).join('\n');
}

/**
 * The component with tcpip.sys as manifests name it, each time: as one that a package installs, or as their own.
 *
 * @example
 * tcpipIdentities('<assemblyIdentity name="Microsoft-Windows-TCPIP-Binaries" version="6.1.7601.22477" processorArchitecture="amd64"/>')
 *   // [{ version: '6.1.7601.22477', architecture: 'x64' }]
 */
export function tcpipIdentities(
  xml: string,
): readonly { readonly version: string; readonly architecture: Architecture | undefined }[] {
  return [...xml.matchAll(/<assemblyIdentity\s[^>]{0,500}\bname="Microsoft-Windows-TCPIP-Binaries"[^>]{0,500}>/gi)].map(
    ([tag]) => ({
      version: attribute(tag, 'version') ?? '',
      architecture: architectureNamed(attribute(tag, 'processorArchitecture') ?? ''),
    }),
  );
}

function items(texts: readonly string[]): Pick<PackageTexts, 'appliesTo'> {
  const named = texts.map((text) => text.trim().slice(0, ITEM_LENGTH)).filter((text) => text !== '');
  return named.length === 0 ? {} : { appliesTo: named.slice(0, ITEMS_MAX) };
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(String.raw`\b${name}="([^"]{0,500})"`, 'i').exec(tag)?.[1];
}
