import type { EditionId } from '../../domain/facts.ts';
import type { BuildNumber } from '../../domain/file-version.ts';
import type { OtherWindows } from '../../domain/machine-knowledge.ts';
import { remembered } from '../../domain/remembered.ts';

/** A Windows product as it was named, read as far as the name goes. */
export interface ProductFound {
  readonly raw: string;
  /** The product's part of an edition id; absent for products that the fix does not name. */
  readonly product: 'windows-vista' | 'windows-server-2008' | 'windows-7' | 'windows-server-2008-r2' | undefined;
  readonly servicePack: 'RTM' | 'SP1' | 'SP2' | undefined;
  /** For a Windows that is named and that the fix is not for. */
  readonly other: OtherWindows | undefined;
}

// Windows 8 is not Windows 8 of "Windows 80…", and a year has four digits.
const NEWER = /\b(?:windows|win|server)\W{0,3}(?:server\W{0,3})?(?:8(?:\.1)?|1[01]|20(?:1[2-9]|[2-9]\d))(?![\w.-]|\d)/i;
const OLDER = /\b(?:windows|win|server)\W{0,3}(?:server\W{0,3})?(?:xp|nt|9[58]|me|2000|2003)(?![\w.-]|\d)/i;

const WINDOWS = /\bwindows(?![-\w])|\bwin\s?(?:7|vista|\d{4})(?![-\w])|\bserver\s*(?:20\d\d(?![-\w])|®)/i;
const EDITION_WORDS = String.raw`standard|enterprise|professional|pro|ultimate|home|basic|premium|starter|business|datacenter|web|foundation|hpc|storage|small|server|essentials|evaluation|edition|n|k|e|kn|x64|x86|32[- ]?bit|64[- ]?bit|for x64-based systems|for 32-bit systems|for itanium-based systems|sp\s?\d|service\s?pack\s?\d|rtm|r2|without hyper-v`;
/** A product's name as it may stand in a line of other values: the name, and words that editions have. */
export const EDITION_OR_PRODUCT = new RegExp(
  String.raw`windows-(?:vista|7|server-2008(?:-r2)?)(?:-sp[12])?(?![\w-])|(?:microsoft[®\s]+)?(?:windows[®™]?|win)\s?(?:(?:storage|small business|web)\s)?(?:server[®]?\s?)?(?:7|8\.1|8|10|11|xp|vista[™]?|20(?:00|03|08|12|16|19|22|25))(?![\w-])(?:[\s,(]{1,2}(?:${EDITION_WORDS})\b\)?)*|server[®]?\s20(?:03|08|12|16|19|22|25)(?![\w-])(?:\s(?:${EDITION_WORDS})\b)*`,
  'iuy',
);
const EDITION_ID = /^(windows-vista|windows-server-2008-r2|windows-server-2008|windows-7)(?:-(sp[12]))?$/i;
// Only signs and short words may stand between: "Windows Server® 2008 R2", "Windows® 7", "Windows Vista™".
const SERVER_R2 = /2008\s*(?:\(?r2\b)/i;
const SERVER = /server\W{0,4}2008\b|\bwin(?:dows)?\s?2008\b/i;
const SEVEN = /\bwin(?:dows)?\W{0,3}7\b/i;
const VISTA = /\bvista\b/i;
const SERVICE_PACK = /\b(?:SP|service\s*pack)\s*([0-9])\b/i;

/**
 * Reads a product name in any display language: Microsoft's brand names are the same in all of them.
 *
 * @example productIn('Microsoft Windows Server 2008 R2 Standard')?.product // 'windows-server-2008-r2'
 * @example productIn('windows-7')?.servicePack // 'RTM': an edition id says all of it
 */
export function productIn(raw: string): ProductFound | undefined {
  // Most cells name none, and they are not worth remembering.
  return /win|server/i.test(raw) ? (quickProduct(raw) ?? undefined) : undefined;
}

const quickProduct = remembered((raw: string): ProductFound | null => readProduct(raw) ?? null);

function readProduct(raw: string): ProductFound | undefined {
  const [, id, pack] = EDITION_ID.exec(raw.trim()) ?? [];
  if (id !== undefined)
    return {
      raw,
      product: productOf(id.replaceAll('-', ' ')),
      servicePack: packOf(pack?.slice(2) ?? '0'),
      other: undefined,
    };
  // A name without a blank is a machine's: WIN7-01, SERVER20.
  if (!WINDOWS.test(raw) || !/\S\s+\S/.test(raw)) return undefined;
  const [, number] = SERVICE_PACK.exec(raw) ?? [];
  const servicePack = number === undefined ? (/\bRTM\b/.test(raw) ? 'RTM' : undefined) : packOf(number);
  const product = productOf(raw);
  return { raw: raw.trim(), product, servicePack, other: product === undefined ? otherOf(raw) : undefined };
}

/** The edition that a product is, with the service pack that its name, or else its build, tells. */
export function editionOf(found: ProductFound, build: BuildNumber | undefined): EditionId | undefined {
  if (found.product === undefined) return undefined;
  const servicePack = found.servicePack ?? servicePackOf(found.product, build);
  if (servicePack === undefined) return undefined;
  return EDITIONS[servicePack][found.product];
}

// Written once: a fleet has many machines and few editions.
const EDITIONS = { RTM: editions(''), SP1: editions('-sp1'), SP2: editions('-sp2') };

function editions(pack: string) {
  return {
    'windows-vista': `windows-vista${pack}`,
    'windows-server-2008': `windows-server-2008${pack}`,
    'windows-7': `windows-7${pack}`,
    'windows-server-2008-r2': `windows-server-2008-r2${pack}`,
  } satisfies Record<NonNullable<ProductFound['product']>, EditionId>;
}

function productOf(name: string): ProductFound['product'] {
  if (SERVER_R2.test(name)) return 'windows-server-2008-r2';
  if (SERVER.test(name)) return 'windows-server-2008';
  if (SEVEN.test(name)) return 'windows-7';
  return VISTA.test(name) ? 'windows-vista' : undefined;
}

function otherOf(name: string): OtherWindows | undefined {
  if (NEWER.test(name)) return 'newer-windows';
  return OLDER.test(name) ? 'older-windows' : undefined;
}

function packOf(number: string): ProductFound['servicePack'] {
  return number === '0' ? 'RTM' : number === '1' ? 'SP1' : number === '2' ? 'SP2' : undefined;
}

function servicePackOf(product: string, build: BuildNumber | undefined): ProductFound['servicePack'] {
  const six = product === 'windows-vista' || product === 'windows-server-2008';
  switch (build) {
    case '6.0.6000':
      return product === 'windows-vista' ? 'RTM' : undefined;
    case '6.0.6001':
      // Server 2008 was published as what Vista SP1 is.
      return six ? 'SP1' : undefined;
    case '6.0.6002':
    case '6.0.6003':
      return six ? 'SP2' : undefined;
    case '6.1.7600':
      return six ? undefined : 'RTM';
    case '6.1.7601':
      return six ? undefined : 'SP1';
    default:
      return undefined;
  }
}
