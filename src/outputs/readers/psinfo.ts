import { readBootTime } from '../../deadlines/boot-time.ts';
import { readUptime } from '../../deadlines/uptime.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { hasFacts, noFields } from '../sighting.ts';
import type { Line } from '../text/line-ledger.ts';
import { kbsIn } from '../values/kb-numbers.ts';
import { productIn } from '../values/product.ts';

// Its values stand in one column.
const LABELLED = /^([A-Z][A-Za-z ]{3,24}): {2,25}(\S.*)$/;
const FIRST = /^(?:Uptime|Kernel version): {5,25}\S/;
const EMPTY = /^Registered (?:owner|organization): *$/;
const VOLUMES = /^Volume\s+Type\s+Format\b|^\s+[A-Z]:\s+\S/;
const UPDATES = /^OS Hot Fix {2,}Installed\s*$/;
const UPDATE = /^((?:KB|Q)\d{6,7}(?:-?v\d)?)(?: {2,}(\S.*?))?\s*$/i;

/**
 * What PsInfo prints below the machine's name: its uptime, its Windows, and with `-h` the updates that are installed.
 *
 * ```
 * Uptime:                    412 days 3 hours 12 minutes 5 seconds
 * Kernel version:            Windows Server 2008 R2 Standard, Multiprocessor Free
 * Service pack:              1
 * OS Hot Fix   Installed
 * KB2553549    5/10/2012
 * ```
 */
export const psinfo: BlockReader = {
  name: 'psinfo',
  recognise: ({ text }) => FIRST.test(text) || UPDATES.test(text),
  read: psinfoBlock,
};

function psinfoBlock(sink: Sink): Block {
  const fields = noFields();
  const used: Line[] = [];
  let kernel = '';
  let listing = false;

  /** An update without a day that can be read is not said to be installed. */
  const readUpdate = (line: Line, name: string, day: string): void => {
    const on = readBootTime(day);
    const kbs = kbsIn(name);
    if (on === undefined || on.readings.length === 0) sink.bad(line, 'not-installed');
    else if (kbs.length === 0) sink.structural(line);
    else {
      fields.kbs = [...fields.kbs, ...kbs];
      fields.installs = [...fields.installs, ...kbs.map((kb) => ({ kb, on }))];
      used.push(line);
    }
  };
  const readLabelled = (line: Line, label: string, value: string): void => {
    const uptime = label === 'Uptime' ? readUptime(value) : undefined;
    if (label === 'Kernel version') kernel = value;
    const pack = label === 'Service pack' && /^\d$/.test(value) ? ` Service Pack ${value}` : undefined;
    const product =
      label === 'Kernel version' ? productIn(value) : pack === undefined ? undefined : productIn(kernel + pack);
    if (uptime === undefined && product === undefined) sink.structural(line);
    else {
      fields.uptime ??= uptime;
      fields.product = product ?? fields.product;
      used.push(line);
    }
  };

  return {
    read(line) {
      const { text } = line;
      const [, label, value = ''] = LABELLED.exec(text) ?? [];
      const [, name, day = ''] = listing ? (UPDATE.exec(text) ?? []) : [];
      if (name !== undefined) readUpdate(line, name, day);
      else if (UPDATES.test(text)) {
        if (listing) return false;
        listing = true;
        sink.structural(line);
      } else if (listing && text.trim() !== '') return false;
      else if (label !== undefined) {
        // Another machine's, whose name is not there.
        if (label === 'Uptime' && used.length > 0) return false;
        readLabelled(line, label, value);
      } else if (text.trim() === '' || EMPTY.test(text) || VOLUMES.test(text)) sink.structural(line);
      else return false;
      return true;
    },
    end() {
      if (hasFacts(fields)) sink.sighting('psinfo', fields, used);
    },
  };
}
