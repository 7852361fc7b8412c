import type { Branch } from '../domain/branch.ts';
import type { EditionId, KbNumber } from '../domain/facts.ts';
import type { BuildNumber, FileVersion } from '../domain/file-version.ts';
import type { BootTime } from '../deadlines/boot-time.ts';
import type { Install } from '../deadlines/replaced-later.ts';
import type { StartTold } from '../deadlines/told-starts.ts';
import type { Uptime } from '../deadlines/uptime.ts';
import type { OtherWindows } from '../domain/machine-knowledge.ts';

/** So many machines are taken: a browser on an old machine has little memory. */
export const MACHINES_MAX = 250_000;

/** Which format a fact was read from. */
export type ReaderName =
  | 'wmic-table'
  | 'wmic-list'
  | 'powershell-table'
  | 'powershell-list'
  | 'systeminfo'
  | 'systeminfo-csv'
  | 'check-script'
  | 'net-statistics'
  | 'psinfo'
  | 'installed-updates'
  | 'event-6013'
  | 'debugger-target'
  | 'dxdiag'
  | 'msinfo'
  | 'check-mk'
  | 'snmp'
  | 'performance-counter'
  | 'json'
  | 'markup'
  | 'delimited-list'
  | 'file-record'
  | 'timespan'
  | 'stored-names'
  | 'free-line';

/** A tcpip.sys version as it was found. `parts`: from the numbers that Windows compares, which can't be stale. */
export interface VersionFound {
  readonly version: FileVersion;
  readonly tag: Branch | undefined;
  readonly origin: 'text' | 'parts';
  /** True where an answer beside it says no of it: then it proves no fix. */
  readonly refused?: true;
}

/** Lines of one input, both ends included; the first line is 1, the first input 0. */
export interface LineSpan {
  readonly input: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Two inputs that say different things of one machine. The first value was kept, a start as the clearest says it; the
 * earliest start decides the deadline. An update that is said to be there and not to be there was not kept: both values
 * are its number.
 */
export interface Conflict {
  readonly field: 'os-version' | 'edition' | 'boot' | 'uptime' | 'update';
  readonly kept: string;
  readonly other: string;
}

/** One machine with all that the inputs say of it. */
export interface Machine {
  readonly host: string | undefined;
  /** Different versions each once; two of them contradict each other. */
  readonly versions: readonly VersionFound[];
  /** What Windows itself says it is, `6.1.7601`: not the version of any file. */
  readonly osVersion: BuildNumber | undefined;
  readonly edition: EditionId | undefined;
  /** The product's name as it was written, also where it is no edition that the fix names. */
  readonly product: string | undefined;
  /** All that the inputs call its OS version and its edition, each once: more than one contradict each other. */
  readonly osVersions: readonly BuildNumber[];
  readonly editions: readonly EditionId[];
  /** A Windows that an input names and that the fix is not for. */
  readonly otherWindows: OtherWindows | undefined;
  /** Its name as it was written. */
  readonly otherProduct: string | undefined;
  /** Each once, in the order found. */
  readonly kbs: readonly KbNumber[];
  readonly boot: BootTime | undefined;
  readonly uptime: Uptime | undefined;
  /** Starts and uptimes that do not agree with these two. */
  readonly otherStarts: readonly StartTold[] | undefined;
  /** When its updates were installed, as far as the inputs say so. */
  readonly installs: readonly Install[];
  /** True where an input says that it gave no answer, or that nothing was found on it. */
  readonly unanswered?: true | undefined;
  readonly lines: readonly LineSpan[];
  readonly readers: readonly ReaderName[];
  readonly conflicts: readonly Conflict[];
}
