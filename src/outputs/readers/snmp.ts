import { readUptime } from '../../deadlines/uptime.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import type { Line } from '../text/line-ledger.ts';
import { hostIn, isNameLike } from '../values/host-name.ts';
import { osVersionIn } from '../values/versions.ts';
import { hasFacts, noFields } from '../sighting.ts';

// By name or by number, as snmpget and snmpwalk write them.
const LINE =
  /^\s*(?:(?<host>[^\s:]{1,64}):?\s+)?(?:[\w-]+::|\.?(?:iso|1)\.)(?<object>[\w.]+)\s*=\s*(?:[\w -]{1,20}:\s*)?(?<value>.*)$/i;
const DESCRIPTION = /^(?:sysDescr\.0|3\.6\.1\.2\.1\.1\.1\.0)$/i;
const NAME = /^(?:sysName\.0|3\.6\.1\.2\.1\.1\.5\.0)$/i;
// The host's own uptime goes before the agent's: the agent may have been restarted.
const AGENT_UPTIME = /^(?:sysUpTimeInstance|sysUpTime\.0|3\.6\.1\.2\.1\.1\.3\.0)$/i;
const HOST_UPTIME = /^(?:hrSystemUptime\.0|3\.6\.1\.2\.1\.25\.1\.1\.0)$/i;
// "Windows Version 6.1 (Build 7601 Multiprocessor Free)"
const WINDOWS = /Windows Version (\d+)\.(\d+) \(Build (\d{4,5})\b/;

const KINDS = [DESCRIPTION, NAME, AGENT_UPTIME, HOST_UPTIME];

/**
 * What snmpget and snmpwalk print of a Windows machine: its name, its Windows, its uptime in hundredths of a second. That
 * uptime begins anew after 497 days by itself, just as the ports do.
 *
 * ```
 * SNMPv2-MIB::sysDescr.0 = STRING: Hardware: Intel64 Family 6 - Software: Windows Version 6.1 (Build 7601 Multiprocessor Free)
 * DISMAN-EVENT-MIB::sysUpTimeInstance = Timeticks: (4294967295) 497 days, 2:27:52.95
 * SNMPv2-MIB::sysName.0 = STRING: SRV01
 * ```
 */
export const snmp: BlockReader = {
  name: 'snmp',
  recognise: ({ text }) => partsOf(text) !== undefined,
  read: snmpBlock,
};

/** What a line tells, and the machine before it: of several that were asked. */
function partsOf(
  text: string,
): { readonly host?: string; readonly object: string; readonly value: string } | undefined {
  const { host, object = '', value = '' } = LINE.exec(text)?.groups ?? {};
  if (object === '' || (host !== undefined && !isNameLike(host))) return undefined;
  const named = host === undefined ? undefined : hostIn(host);
  return { ...(named !== undefined && { host: named }), object, value: value.replace(/^"(.*)"$/, '$1').trim() };
}

function snmpBlock(sink: Sink): Block {
  let fields = noFields();
  let used: Line[] = [];
  let told = new Set<RegExp>();
  const handOver = () => {
    if (hasFacts(fields)) sink.sighting('snmp', fields, used);
    else for (const line of used) sink.bad(line, 'no-fact');
    fields = noFields();
    used = [];
    told = new Set();
  };
  return {
    read(line) {
      const parts = partsOf(line.text);
      if (parts === undefined) return false;
      const { object, value } = parts;
      // The next machine says the same again.
      const kind = KINDS.find((one) => one.test(object));
      const isAnother = parts.host !== undefined && fields.host !== undefined && parts.host !== fields.host;
      if (isAnother || (kind !== undefined && told.has(kind))) handOver();
      if (kind !== undefined) told.add(kind);
      fields.host ??= parts.host;
      if (DESCRIPTION.test(object)) fields.osVersion = osVersionIn(WINDOWS.exec(value)?.slice(1).join('.') ?? '');
      else if (NAME.test(object)) fields.host = hostIn(value);
      else if (HOST_UPTIME.test(object)) fields.uptime = readUptime(value, 'snmp');
      else if (AGENT_UPTIME.test(object)) fields.uptime ??= readUptime(value, 'snmp');
      else {
        sink.structural(line);
        return true;
      }
      used.push(line);
      return true;
    },
    end: handOver,
  };
}
