import { noFields } from './fields.ts';
import type { BlockReader } from '../reader.ts';
import { nameIn } from '../values/host-name.ts';
import { kbsIn } from '../values/values.ts';

const KIND = /(?:update|hotfix|rollup|service pack)\s+KB\d/i;
const ROW =
  /^(?:https?:\/\/\S+\s+)?(\S{1,255})\s+(?:Security Update|Critical Update|Update Rollup|Service Pack|Hotfix|Update)\s+(KB\d{6,7})(?:-v\d)?(?:\s+(?!KB)[^\s,;|]+(?: [^\s,;|\\]+)?\\\S+(?: \S+)?)?(?:\s+\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{1,4}\.?(?:,?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*\S{2,4})?)?)?\s*$/i;

/**
 * Rows of `Get-HotFix` or `wmic qfe` that were copied without their headings, or whose blanks were joined: machine,
 * kind of update, update, who installed it and when.
 *
 * ```
 * SRV01         Security Update  KB2688338     NT AUTHORITY\SYSTEM  5/10/2012 12:00:00 AM
 * ```
 */
export const hotfixRow: BlockReader = {
  name: 'powershell-table',
  recognise: ({ text }) => rowOf(text) !== undefined,
  read: (sink) => ({
    read(line) {
      const found = rowOf(line.text);
      if (found === undefined) return false;
      sink.sighting('powershell-table', found, [line]);
      return true;
    },
    end() {},
  }),
};

function rowOf(text: string) {
  const [, name, kb] = KIND.test(text) ? (ROW.exec(text) ?? []) : [];
  if (name === undefined || kb === undefined) return undefined;
  const found = nameIn(name);
  if (found === undefined) return undefined;
  const fields = { ...noFields(), kbs: kbsIn(kb) };
  return found === 'nobody' ? { ...fields, apart: true } : { ...fields, host: found.host };
}
