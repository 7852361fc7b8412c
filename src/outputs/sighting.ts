import type { KbNumber } from '../domain/facts.ts';
import type { BuildNumber } from '../domain/file-version.ts';
import type { BootTime } from '../deadlines/boot-time.ts';
import type { Install } from '../deadlines/replaced-later.ts';
import type { StartTold } from '../deadlines/told-starts.ts';
import type { Uptime } from '../deadlines/uptime.ts';
import type { VersionFound } from './machine.ts';
import type { ProductFound } from './values/product.ts';
import { NO_KBS } from './values/kb-numbers.ts';

/** What one row or block says of one machine, before it is joined with what others say of it. */
export interface Sighting {
  readonly host: string | undefined;
  /** The domain that stands before its name: of two machines with one name it tells which. */
  readonly domain: string | undefined;
  /**
   * True where a name stands in the text that names nobody (`localhost`, `DC-PROD-TO...`), or a row has a place for
   * one: a machine of its own, that nothing is ever joined with.
   */
  readonly apart: boolean;
  readonly version: VersionFound | undefined;
  /** What stands in columns that tell it from another machine of its name. */
  readonly places: readonly string[] | undefined;
  /** Days that stand beside the version. */
  readonly versionDays: readonly BootTime[] | undefined;
  readonly osVersion: BuildNumber | undefined;
  readonly product: ProductFound | undefined;
  readonly kbs: readonly KbNumber[];
  /** True where these are all that the machine has, by the text's own count. */
  readonly whole: true | undefined;
  /** Updates of which the text says that they are not there. */
  readonly absent: readonly KbNumber[];
  readonly boot: BootTime | undefined;
  readonly uptime: Uptime | undefined;
  /** What else it says of the start. */
  readonly otherStarts: readonly StartTold[] | undefined;
  /** When its updates were installed, as far as the text says so. */
  readonly installs: readonly Install[];
}

/** A sighting under construction. */
export type Fields = { -readonly [Key in keyof Sighting]: Sighting[Key] };

const NO_INSTALLS: Sighting['installs'] = [];

/** Nothing known yet: every sighting has the same fields in the same order. */
export function noFields(): Fields {
  return {
    host: undefined,
    domain: undefined,
    apart: false,
    version: undefined,
    places: undefined,
    versionDays: undefined,
    osVersion: undefined,
    product: undefined,
    kbs: NO_KBS,
    whole: undefined,
    absent: NO_KBS,
    boot: undefined,
    uptime: undefined,
    otherStarts: undefined,
    installs: NO_INSTALLS,
  };
}

/** Adds a start or an uptime: none takes the place of another. */
export function addStart(fields: Pick<Fields, 'boot' | 'uptime' | 'otherStarts'>, told: StartTold): void {
  if ('boot' in told && fields.boot === undefined) fields.boot = told.boot;
  else if ('uptime' in told && fields.uptime === undefined) fields.uptime = told.uptime;
  else fields.otherStarts = [...(fields.otherStarts ?? []), told];
}

/** True where there is more than a host's name. */
export function hasFacts(fields: Sighting): boolean {
  return (
    fields.version !== undefined ||
    fields.kbs.length > 0 ||
    fields.osVersion !== undefined ||
    fields.boot !== undefined ||
    fields.uptime !== undefined ||
    fields.product !== undefined
  );
}
