import type { ReaderName } from './machine.ts';
import { json } from './readers/json.ts';
import { powershellList } from './readers/property-list.ts';
import { areClearBelowAny, areExplicit, arePrinted } from './vocabulary/heading-words.ts';
import { mentionsDriver } from './values/file-name.ts';
import { roleOf } from './vocabulary/role-of-heading.ts';
import type { Role } from './vocabulary/roles.ts';
import { isOwnExport } from './vocabulary/own-outputs.ts';

/** The headings of columns, or names of properties, that the open block stands below. */
export interface ColumnsAbove {
  below(names: readonly string[] | undefined): void;
  /** `undefined` where there are none. */
  names(): readonly string[] | undefined;
  /** True where these say by themselves that what stands below them was found. */
  areExplicit(reader: ReaderName): boolean;
  /** True where one is for the version of tcpip.sys and none for Windows, its version or a file that a row may name. */
  areOfDriverAlone(): boolean;
  /** Who wrote them. */
  writtenBy(): 'people' | 'program';
}

// Nobody writes these by hand.
const BY_PROGRAMS: ReadonlySet<ReaderName> = new Set([json.name, powershellList.name]);

const OF_WINDOWS: ReadonlySet<Role | undefined> = new Set<Role>(['os-version', 'product', 'file', 'name']);

/** No block is open yet. */
export function createColumnsAbove(): ColumnsAbove {
  let names: readonly string[] | undefined;
  /** What was asked of these names before: they are asked for each row. */
  let explicit: boolean | undefined;
  let printed: boolean | undefined;
  let ofDriver: boolean | undefined;
  return {
    below(others) {
      if (names !== others) explicit = printed = ofDriver = undefined;
      names = others;
    },
    names: () => names,
    areExplicit: (reader) =>
      (explicit ??= names !== undefined && (BY_PROGRAMS.has(reader) ? areExplicit : areClearBelowAny)(names)),
    areOfDriverAlone: () =>
      (ofDriver ??=
        names !== undefined &&
        names.some((name) => mentionsDriver(name) && roleOf(name) === 'version') &&
        !names.some((name) => OF_WINDOWS.has(roleOf(name)))),
    writtenBy: () =>
      names !== undefined && (printed ??= isOwnExport(names) || arePrinted(names)) ? 'program' : 'people',
  };
}
