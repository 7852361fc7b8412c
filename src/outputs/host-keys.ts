import { hostIn, isNameLike } from './values/host-name.ts';
import { roleOf } from './vocabulary/role-of-heading.ts';

const KEY = /^(\s*)(?:-\s+)?([\w.-]{1,64}):\s*$/;

/**
 * Follows the keys of an inventory in YAML: below `hosts:` those that are furthest out are names, as far as they look like
 * some.
 *
 * ```yaml
 * hosts:
 *   srv01:
 *     tcpip_sys_version: 6.1.7601.17514
 * ```
 */
export interface HostKeys {
  /** The machine that a line names as a key; `ended` for one behind all that belongs to the machine above. */
  read(text: string): { readonly host: string } | 'ended' | undefined;
  restart(): void;
}

/** No inventory has begun. */
export function createHostKeys(): HostKeys {
  /** How far the key is indented that the names stand below, and how far they are. */
  let list: number | undefined;
  let names: number | undefined;
  let open = false;
  const end = (): 'ended' | undefined => {
    const was = open;
    open = false;
    return was ? 'ended' : undefined;
  };
  return {
    read(text) {
      const indent = text.search(/\S/);
      if (indent < 0) return undefined;
      const [key, , word = ''] = KEY.exec(text) ?? [];
      const isInside = list !== undefined && indent > list;
      if (!isInside) list = key !== undefined && roleOf(word) === 'host' ? indent : undefined;
      if (!isInside || list === undefined) {
        names = undefined;
        return end();
      }
      names ??= indent;
      if (indent > names) {
        if (key !== undefined && roleOf(word) === 'host' && !open) [list, names] = [indent, undefined];
        return undefined;
      }
      const host = key !== undefined && isNameLike(word) ? hostIn(word) : undefined;
      if (host === undefined) return end();
      open = true;
      return { host };
    },
    restart() {
      list = undefined;
      names = undefined;
      open = false;
    },
  };
}
