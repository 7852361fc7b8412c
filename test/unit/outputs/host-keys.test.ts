import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';
import { saidOf } from './fixtures.ts';

const OLD = '6.1.7601.17514';
const NEW = '6.1.7601.24384';

describe('an inventory in YAML', () => {
  test('names its machines by the keys below "hosts"', () => {
    expect(
      saidOf(`all:
  hosts:
    srv01:
      tcpip_sys_version: ${OLD}
      last_boot: 2026-03-01 08:15
    srv02:
      tcpip_sys_version: ${NEW}
`),
    ).toEqual([
      { host: 'srv01', version: OLD, boot: '2026-03-01 08:15:00' },
      { host: 'srv02', version: NEW },
    ]);
    expect(saidOf(`servers:\n  - srv01:\n      tcpip.sys: ${OLD}\n  - srv02:\n      tcpip.sys: ${NEW}`)).toEqual([
      { host: 'srv01', version: OLD },
      { host: 'srv02', version: NEW },
    ]);
  });

  test('has nothing for a machine outside of its key', () => {
    for (const key of ['vars', 'defaults', 'web']) {
      const { machines } = readOutputs(
        `all:\n  hosts:\n    srv01:\n      tcpip_sys_version: ${OLD}\n  ${key}:\n    tcpip_sys_version: ${NEW}`,
      );
      expect(machines.filter(({ host }) => host !== undefined).flatMap(({ versions }) => versions.length)).toEqual([1]);
    }
  });

  test.each([
    `hosts:\n  srv01:\n    expected:\n      tcpip_sys_version: ${NEW}`,
    `hosts:\n  srv01:\n    golden:\n      tcpip_sys_version: ${NEW}`,
    `target_hosts:\n  srv01:\n    tcpip_sys_version: ${NEW}`,
    `baseline:\n  hosts:\n    srv01:\n      tcpip_sys_version: ${NEW}`,
  ])('states nothing that is only wanted: %j', (text) => {
    expect(saidOf(text)).toEqual([]);
  });
});

describe('a record that names the machine beside its own', () => {
  test.each(['Failover partner', 'Partner', 'Backup host', 'Standby', 'Ausweichserver', '待機系', '备用服务器'])(
    'is of its own: %s',
    (label) => {
      expect(saidOf(`Host: SRV01\n${label}: SRV02\ntcpip.sys: ${NEW}`)).toEqual([{ host: 'SRV01', version: NEW }]);
    },
  );

  test.each([
    `Host: SRV01\nNext machine: SRV02\ntcpip.sys: ${NEW}`,
    `Host: SRV01\nStandby: SRV02\n\ntcpip.sys: ${NEW}`,
    `Host: SRV01\nBackup of: SRV02\ntcpip.sys: ${NEW}`,
  ])('is nobody’s where the other name may begin a record of its own: %j', (text) => {
    expect(saidOf(text)).toEqual([{ version: NEW }]);
  });

  test('has nothing of what follows its own facts', () => {
    expect(saidOf(`Host: SRV01\ntcpip.sys: ${OLD}\nStandby: SRV02\ntcpip.sys: ${NEW}`)).toEqual([
      { host: 'SRV01', version: OLD },
      { version: NEW },
    ]);
  });
});
