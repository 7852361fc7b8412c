import { readBootTime } from '../../deadlines/boot-time.ts';
import { noFields } from '../sighting.ts';
import type { BlockReader } from '../reader.ts';
import { nameIn } from '../values/host-name.ts';
import { kbsIn } from '../values/kb-numbers.ts';

const KIND = String.raw`(?:Security Update|Critical Update|Update Rollup|Service Pack|Hotfix|Update)`;
const USER = String.raw`(?!KB)[^\s,;|]+(?: [^\s,;|\\]+)?\\\S+(?: \S+)?`;
const DATE = String.raw`\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{1,4}\.?(?:,?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*\S{2,4})?)?`;
// With two blanks or more between the cells; or with one, and then with its user or day: "SRV01 Update KB2688338" is a wish.
const PADDED = new RegExp(
  String.raw`^(\S{1,255})\s{2,}${KIND}\s{2,}(KB\d{6,7})(?:-v\d)?(?:\s+${USER})?(?:\s+(${DATE}))?\s*$`,
);
const JOINED = new RegExp(
  String.raw`^(?:https?:\/\/\S+\s+)?(\S{1,255})\s+${KIND}\s+(KB\d{6,7})(?:-v\d)?(?:\s+${USER}(?:\s+(${DATE}))?|\s+(${DATE}))\s*$`,
);
// `wmic qfe list brief` has no column of the machine: "Hotfix  KB2553549  NT AUTHORITY\SYSTEM  3/14/2013".
const BRIEF = new RegExp(String.raw`^()${KIND}\s{2,}(KB\d{6,7})(?:-v\d)?\s{2,}${USER}\s{2,}(${DATE})\s*$`);
const MAY_BE = /(?:Update|Hotfix|Rollup|Pack)\s+KB\d/;

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
  const [, name, kb, day, dayAlone] = MAY_BE.test(text)
    ? (BRIEF.exec(text) ?? PADDED.exec(text) ?? JOINED.exec(text) ?? [])
    : [];
  if (name === undefined || kb === undefined) return undefined;
  const found = name === '' ? undefined : nameIn(name);
  if (name !== '' && found === undefined) return undefined;
  const kbs = kbsIn(kb);
  const on = readBootTime(day ?? dayAlone ?? '');
  const installs = on === undefined ? [] : kbs.map((one) => ({ kb: one, on }));
  const fields = { ...noFields(), kbs, installs };
  if (found === undefined) return fields;
  return found === 'nobody' ? { ...fields, apart: true } : { ...fields, host: found.host };
}
