import { readUptime } from '../../deadlines/uptime.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import type { Line } from '../text/line-ledger.ts';
import { hostIn } from '../values/host-name.ts';
import { osVersionIn } from '../values/versions.ts';
import { hasFacts, noFields } from '../sighting.ts';

// By name or by number, as snmpget and snmpwalk write them.
const LINE = /^\s*(?:[\w-]+::|\.?(?:iso|1)\.)([\w.]+)\s*=\s*(?:[\w -]{1,20}:\s*)?(.*)$/i;
const DESCRIPTION = /^(?:sysDescr\.0|3\.6\.1\.2\.1\.1\.1\.0)$/i;
const NAME = /^(?:sysName\.0|3\.6\.1\.2\.1\.1\.5\.0)$/i;
// The host's own uptime goes before the agent's: the agent may have been restarted.
const AGENT_UPTIME = /^(?:sysUpTimeInstance|sysUpTime\.0|3\.6\.1\.2\.1\.1\.3\.0)$/i;
const HOST_UPTIME = /^(?:hrSystemUptime\.0|3\.6\.1\.2\.1\.25\.1\.1\.0)$/i;
// "Windows Version 6.1 (Build 7601 Multiprocessor Free)"
const WINDOWS = /Windows Version (\d+)\.(\d+) \(Build (\d{4,5})\b/;

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
  recognise: ({ text }) => LINE.test(text),
  read: snmpBlock,
};

function snmpBlock(sink: Sink): Block {
  let fields = noFields();
  let used: Line[] = [];
  const handOver = () => {
    if (hasFacts(fields)) sink.sighting('snmp', fields, used);
    else for (const line of used) sink.bad(line, 'no-fact');
    fields = noFields();
    used = [];
  };
  return {
    read(line) {
      const [, object = '', quoted = ''] = LINE.exec(line.text) ?? [];
      if (object === '') return false;
      const value = quoted.replace(/^"(.*)"$/, '$1').trim();
      // A walk through the next machine begins with its description again.
      if (DESCRIPTION.test(object) && hasFacts(fields)) handOver();
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
