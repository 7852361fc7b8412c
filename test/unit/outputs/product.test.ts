import { describe, expect, test } from 'vitest';
import { catalog } from '../../../src/catalog/index.ts';
import { roleOf } from '../../../src/outputs/vocabulary/role-of-heading.ts';
import { editionOf, productIn } from '../../../src/outputs/values/product.ts';

describe('a product name', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['Microsoft Windows Server 2008 R2 Standard ', '6.1.7601', 'windows-server-2008-r2-sp1'],
    ['Microsoft Windows Server 2008 R2 Standard ', '6.1.7600', 'windows-server-2008-r2'],
    ['Microsoft Windows 7 旗舰版 ', '6.1.7601', 'windows-7-sp1'],
    ['Microsoft Windows 7 Профессиональная ', '6.1.7600', 'windows-7'],
    ['Microsoft® Windows Server® 2008 Standard ', '6.0.6002', 'windows-server-2008-sp2'],
    ['Microsoft® Windows Server® 2008 Standard ', '6.0.6003', 'windows-server-2008-sp2'],
    ['Microsoft® Windows Vista™ Business ', '6.0.6002', 'windows-vista-sp2'],
    ['Windows Server 2008 R2 SP1', undefined, 'windows-server-2008-r2-sp1'],
    ['Win7 SP1', undefined, 'windows-7-sp1'],
    ['Windows 7 RTM', '6.1.7601', 'windows-7'],
    // An id says all of it, also against the build: the contradiction is the assessment's business.
    ['windows-7', '6.1.7601', 'windows-7'],
    ['windows-server-2008-r2-sp1', undefined, 'windows-server-2008-r2-sp1'],
    [' windows-7 ', undefined, 'windows-7'],
    // Without build and service pack nobody knows.
    ['Windows 7', undefined, undefined],
    ['Microsoft® Windows Vista™ Business ', '6.0.6000', 'windows-vista'],
    ['Microsoft® Windows Server® 2008 Standard ', '6.0.6000', undefined],
    ['Microsoft® Windows Vista™ Business ', '6.0.6001', 'windows-vista-sp1'],
    ['Microsoft® Windows Server® 2008 Standard ', '6.0.6001', 'windows-server-2008-sp1'],
    ['Microsoft Windows 7 Professional Service Pack 3', '6.1.7601', 'windows-7-sp1'],
    ['Windows Server 2008 SP2', '6.0.6001', 'windows-server-2008-sp2'],
    // The build is of another product.
    ['Windows 7', '6.0.6001', undefined],
    ['Windows 7', '6.0.6002', undefined],
    ['Microsoft Windows Server 2012 R2 Standard', '6.3.9600', undefined],
    ['Microsoft Windows 10 Pro', '10.0.19045', undefined],
  ])('%s of build %s', (raw, build, edition) => {
    const found = productIn(raw);
    expect(found).toBeDefined();
    expect(found && editionOf(found, build as never)).toBe(edition); // builds of the table are builds
  });

  test.each(['SRV01', 'Security Update', 'C:\\Windows\\system32', 'windowsill', ''])('%j is none', (raw) => {
    expect(productIn(raw)?.product).toBeUndefined();
  });

  test('every edition of the catalogue is found by its id and by its name', () => {
    expect(catalog.editions.length).toBeGreaterThan(5);
    for (const { id, name, builds } of catalog.editions) {
      const byId = productIn(id);
      const byName = productIn(name);
      expect(byId && editionOf(byId, undefined)).toBe(id);
      expect(byName && editionOf(byName, builds[0])).toBe(id);
    }
  });
});

test('a product is named as it was written, without the blanks around it', () => {
  expect(productIn(' Microsoft Windows 7  ')?.raw).toBe('Microsoft Windows 7');
});

test.each([
  ['CSName', 'host'],
  ['PSComputerName', 'host'],
  ['コンピューター名', 'host'],
  ['Nom de l’hôte', 'host'],
  ['ファイル バージョン', 'version'],
  ['Версия файла', 'version'],
  ['tcpip.sys のバージョン', 'version'],
  ['ProductVersion', 'ignored'],
  ['fwpkclnt.sys version', 'ignored'],
  ['OS バージョン', 'os-version'],
  ['HotFixID', 'kb'],
  ['Démarrage', 'boot'],
  ['Memory', undefined],
  ['', undefined],
])('a column headed %s holds: %s', (header, role) => {
  expect(roleOf(header)).toBe(role);
});
