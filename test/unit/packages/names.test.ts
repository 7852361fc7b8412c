import { describe, expect, test } from 'vitest';
import { formatFileVersion } from '../../../src/domain/file-version.ts';
import { componentsIn, isTcpip, mayNameStored, packageFileName, packagesIn } from '../../../src/packages/names.ts';
import { readProperties, readUpdateManifest } from '../../../src/packages/package-texts.ts';
import { packageProperties, tcpipComponent, updateManifest } from '../../support/packages/update-package.ts';

const tcpipIn = (text: string) =>
  componentsIn(text)
    .filter(isTcpip)
    .map(({ architecture, version }) => `${architecture} ${formatFileVersion(version)}`);

describe('the component with tcpip.sys', () => {
  test.each([
    [tcpipComponent('6.1.7601.22477'), ['x64 6.1.7601.22477']],
    [tcpipComponent('6.0.6002.18005', 'x86'), ['x86 6.0.6002.18005']],
    [tcpipComponent('6.1.7601.22477', 'ia64'), ['ia64 6.1.7601.22477']],
    [tcpipComponent('6.1.7601.22477').toUpperCase(), ['x64 6.1.7601.22477']],
    [`C:\\Windows\\winsxs\\${tcpipComponent('6.1.7601.17514')}\\tcpip.sys`, ['x64 6.1.7601.17514']],
    [`${tcpipComponent('6.1.7601.22477')}.manifest`, ['x64 6.1.7601.22477']],
    [`11/20/2010  08:40 PM    <DIR>          ${tcpipComponent('6.1.7601.17514')}`, ['x64 6.1.7601.17514']],
    // Other components, other makers, 32-bit parts of a 64-bit Windows, entries for every version.
    ['amd64_microsoft-windows-tcpip-utility_31bf3856ad364e35_6.1.7601.22477_none_91389ca67ec95fbc', []],
    ['amd64_microsoft-windows-tcpip-binaries.resources_31bf3856ad364e35_6.1.7601.22477_ja-jp_91389ca67ec95fbc', []],
    ['amd64_microsoft-windows-tcpip-binaries_31bf3856ad364e35_6.1.7601.22477_ja-jp_91389ca67ec95fbc', []],
    ['amd64_microsoft-windows-tcpip-binaries_0000000000000000_6.1.7601.22477_none_91389ca67ec95fbc', []],
    ['wow64_microsoft-windows-tcpip-binaries_31bf3856ad364e35_6.1.7601.22477_none_91389ca67ec95fbc', []],
    ['amd64_microsoft-windows-tcpip-binaries_31bf3856ad364e35_0.0.0.0_none_91389ca67ec95fbc', []],
    ['amd64_microsoft-windows-tcpip-binaries_31bf3856ad364e35_6.1.7601.99999_none_91389ca67ec95fbc', []],
    ['not-amd64_microsoft-windows-tcpip-binaries_31bf3856ad364e35_6.1.7601.22477_none_91389ca67ec95fbc', []],
    ['tcpip.sys 6.1.7601.22477', []],
  ])('%s', (text, found) => {
    expect(tcpipIn(text)).toEqual(found);
  });
});

test.each([
  ['Package_for_KB2896146~31bf3856ad364e35~amd64~~6.1.1.0', [{ kb: 'KB2896146', architecture: 'x64' }]],
  ['package_1_for_kb2896146~31bf3856ad364e35~x86~~6.1.1.0.mum', [{ kb: 'KB2896146', architecture: 'x86' }]],
  ['Package_for_KB2896146_SP1~31bf3856ad364e35~amd64~~6.1.1.0', [{ kb: 'KB2896146', architecture: 'x64' }]],
  ['Package_for_RollupFix~31bf3856ad364e35~amd64~~7601.24384.1.4', [{ kb: undefined, architecture: 'x64' }]],
  ['Microsoft-Windows-Foundation-Package~31bf3856ad364e35~amd64~~6.1.7601.17514', []],
  ['KB2896146', []],
])('packages: %s', (text, found) => {
  expect(packagesIn(text)).toEqual(found);
});

test.each([
  ['Windows6.1-KB2896146-x64.msu', 'KB2896146 x64 6.1'],
  ['Windows6.1-KB2472264-v3-x86.msu', 'KB2472264 x86 6.1 3'],
  ['Windows6.0-KB2553549-ia64.msu', 'KB2553549 ia64 6.0'],
  ['windows6.1-kb4534310-x64_4dc78a6eeb14e2eac1ede7381f4a93658c8e2cdc.msu', 'KB4534310 x64 6.1'],
  ['504812_intl_x64_zip.exe', 'x64'],
  ['KB123456789.msu', ''],
  ['server64.cab', ''],
])('the name of a file: %s', (name, told) => {
  const { kb, architecture, line, edition } = packageFileName(name);
  expect([kb, architecture, line, edition].filter((part) => part !== undefined).join(' ')).toBe(told);
});

describe('texts inside a package', () => {
  test('its properties, with a date that has short numbers too', () => {
    expect(readProperties(packageProperties({ kb: 974150, versions: [], built: '2009/9/10' }))).toEqual({
      kb: 'KB974150',
      architecture: 'x64',
      built: '2009-09-10',
      appliesTo: ['Windows 7.0 Client SP1', 'Windows 7.0 Server SP1'],
      type: 'Hotfix',
      edition: 1,
    });
  });

  test('its manifest', () => {
    expect(readUpdateManifest(updateManifest({ kb: 2896146, versions: [], restart: 'required' }))).toEqual({
      kb: 'KB2896146',
      architecture: 'x64',
      built: '2013-10-10',
      appliesTo: ['Windows 6.1.7601'],
      type: 'Hotfix',
      restart: 'required',
    });
  });

  test.each(['', 'KB Article Number=2896146', '<package identifier="secret">', '\0'.repeat(100)])(
    'nothing in %j',
    (text) => {
      expect([readProperties(text), readUpdateManifest(text)].flatMap(({ kb }) => kb ?? [])).toEqual([]);
    },
  );
});

test('a list of machines is not looked into', () => {
  expect(mayNameStored('SRV01,6.1.7601.17514,KB2688338\n'.repeat(10))).toBe(false);
});
