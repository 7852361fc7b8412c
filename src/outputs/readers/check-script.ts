import { readBootTime } from '../../deadlines/boot-time.ts';
import { hasFacts, noFields, type Sighting } from '../sighting.ts';
import type { BadReason, Line } from '../text/line-ledger.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { productIn } from '../values/product.ts';
import { hostIn } from '../values/host-name.ts';
import { osVersionIn, versionIn } from '../values/versions.ts';

/** The first line of a report of check-497.js, or of a ticket's text. */
const TITLE = /^497(?:-day|日).{0,30}tcpip\.sys\)?$/;
/** The last one: a link to the check, or the site. */
const END = /^(?:[^:]{1,40}: ?)?https?:\/\/\S+$/;
// More than the script ever prints of one computer.
const LINES_MAX = 60;

const HOST = /^(?:Computer|コンピューター): ?(\S+)$/;
const WINDOWS = /^Windows: ?(.*?) ?\((\d+\.\d+\.\d+)\)$/;
const VERSION = /^(?:Version|バージョン): ?(\S+)$/;
const START = /^(?:Up since|起動日時): ?(\d{4}-\d\d-\d\d \d\d:\d\d) \(UTC([+-]\d\d:\d\d)\)/;

/** A line of /short: "SRV01: Not fixed; 6.1.7601, GDR: 17514 < 17757 (KB2553549); up 412.2 days". */
const COMPARED = /^(?:(\S+): )?[^;:]{1,20}; (\d+\.\d+\.\d+), (?:GDR|LDR): (\d+) (?:<|>=|≥) \d+ \(KB\d+\)(?:;|$)/;
const NOT_COMPARED = /^(?:(\S+): )?[^;:]{1,20}; (\d+\.\d+\.\d+)\.(\d+) \([a-z-]+\)(?:;|$)/;
/** The help, a command or what was wrong with it: a version that somebody has asked about. */
const ASKED = /\/version:/i;
/** A line of /nagios: the same of each computer, with figures behind it. */
const MONITORED = /^(?:OK|CRITICAL|UNKNOWN) - ([^|]*)(?:\|[^|]*)?$/;

/**
 * What check-497.js prints, in both languages. Only the facts are taken, never the verdict: the report names KB numbers
 * that were compared with, not such as are installed. A report that is not whole is not read.
 */
export const checkScript: BlockReader = {
  name: 'check-script',
  recognise: ({ text }) => TITLE.test(text) || shortLine(text) !== undefined,
  read: (sink, { text }) => (TITLE.test(text) ? report(sink) : lines(sink)),
};

function report(sink: Sink): Block {
  const taken: Line[] = [];
  let whole = false;
  return {
    read(line) {
      const over = whole || line.text.trim() === '' || (taken.length > 0 && TITLE.test(line.text));
      if (over || taken.length === LINES_MAX) return false;
      taken.push(line);
      whole = END.test(line.text);
      return true;
    },
    isOpen: () => !whole,
    end() {
      const found = whole ? factsIn(taken) : 'cut-off';
      if (typeof found === 'string') for (const line of taken) sink.bad(line, found);
      else sink.sighting('check-script', found, taken);
    },
  };
}

function factsIn(taken: readonly Line[]): Sighting | BadReason {
  const fields = noFields();
  for (const { text } of taken) {
    const [, caption, osVersion] = WINDOWS.exec(text) ?? [];
    const [, start, offset] = START.exec(text) ?? [];
    fields.host ??= hostIn(HOST.exec(text)?.[1] ?? '');
    fields.osVersion ??= osVersionIn(osVersion ?? '');
    fields.product ??= productIn(caption ?? '');
    if (start !== undefined) fields.boot ??= readBootTime(`${start}:00${offset}`);
    const version = versionIn(VERSION.exec(text)?.[1] ?? '');
    if (typeof version === 'string') return version;
    fields.version ??= version;
  }
  return hasFacts(fields) ? fields : 'no-fact';
}

function lines(sink: Sink): Block {
  return {
    read(line) {
      const found = shortLine(line.text);
      if (found === undefined) return false;
      if (typeof found === 'string') sink.bad(line, found);
      else sink.sighting('check-script', found, [line]);
      return true;
    },
    end: () => undefined,
  };
}

/** What a line says of one computer; `undefined` where it is none of the script's. One of several is not taken apart. */
function shortLine(text: string): Sighting | BadReason | undefined {
  if (ASKED.test(text)) return 'no-fact';
  const [, monitored] = MONITORED.exec(text) ?? [];
  const found = (monitored?.split(' / ') ?? [text]).map(ofComputer);
  const [only] = found;
  return found.length === 1 || found.every((each) => each === undefined) ? only : 'no-fact';
}

function ofComputer(text: string): Sighting | BadReason | undefined {
  const [, host, build, revision] = COMPARED.exec(text) ?? NOT_COMPARED.exec(text) ?? [];
  if (build === undefined || revision === undefined) return undefined;
  const version = versionIn(`${build}.${revision}`);
  if (typeof version !== 'object') return version;
  return { ...noFields(), host: host === undefined ? undefined : hostIn(host), version };
}
