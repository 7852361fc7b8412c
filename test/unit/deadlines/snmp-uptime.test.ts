import { describe, expect, test } from 'vitest';
import { deadlineOf, machineDeadline } from '../../../src/deadlines/deadline.ts';
import { deadlineSentences, deadlineShort, DEADLINE_WORDS } from '../../../src/deadlines/deadline-words.ts';
import { CLOCKS, fleetOf } from '../fleet/fleet-facts.ts';

function deadlineIn(text: string) {
  const [row] = fleetOf(text).rows;
  if (row === undefined) throw new Error('no machine');
  return deadlineOf(row, CLOCKS);
}

const WALK =
  'DISMAN-EVENT-MIB::sysUpTimeInstance = Timeticks: (25920000) 3 days, 0:00:00.00\nSNMPv2-MIB::sysName.0 = STRING: APP7\n';

describe('an uptime from SNMP', () => {
  test.each([
    WALK,
    'HOST-RESOURCES-MIB::hrSystemUptime.0 = Timeticks: (25920000) 3 days, 0:00:00.00\nSNMPv2-MIB::sysName.0 = STRING: APP7\n',
    'host,sysUpTime\nAPP7,3 days',
    'host,uptime\nAPP7,Timeticks: (25920000) 3 days',
    'APP7 sysUpTime: 3 days',
    'APP7\nhrSystemUptime: 3 days, 0:00:00',
    'host,uptime,collected\nAPP7,Timeticks: (25920000) 3 days,2026-11-24',
    'host,boot time,uptime\nAPP7,,Timeticks: (25920000) 3 d 00:00:00',
  ])('says that it may be longer: %j', (text) => {
    const deadline = deadlineIn(text);
    expect(machineDeadline(deadline)).toMatchObject({ counterWraps: true });
    for (const words of Object.values(DEADLINE_WORDS)) {
      expect(deadlineSentences(deadline, words)).toContain(words.wraps);
      expect(deadlineShort(deadline, words)).toContain('SNMP');
    }
  });

  test.each(['host,uptime\nAPP7,3 days', 'APP7 uptime: 3.00:00:00', `${WALK}\nAPP7 uptime 3 days`])(
    'and nothing else does: %j',
    (text) => {
      const deadline = deadlineIn(text);
      expect(machineDeadline(deadline)).toMatchObject({ counterWraps: false });
      for (const words of Object.values(DEADLINE_WORDS))
        expect(deadlineSentences(deadline, words)).not.toContain(words.wraps);
    },
  );
});
