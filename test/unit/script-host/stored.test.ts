import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { formatFileVersion } from '../../../src/domain/file-version.ts';
import { storedIn } from '../../../src/packages/stored-list.ts';
import { readOutputs } from '../../support/outputs.ts';
import { tcpipComponent } from '../../support/packages/update-package.ts';
import { check } from '../../support/script-host/script.ts';
import { computer, type FakeWindows } from '../../support/script-host/windows.ts';

const windows: FakeWindows = {
  own: computer('6.1.7601.17514'),
  folders: {
    'C:\\Windows\\winsxs': [
      tcpipComponent('6.1.7601.22477'),
      'amd64_microsoft-windows-tcpip-utility_31bf3856ad364e35_6.1.7601.22477_none_91389ca67ec95fbc',
      'Catalogs',
      tcpipComponent('6.1.7601.17514'),
    ],
    'C:\\Windows\\servicing\\Packages': [
      'Package_for_KB2896146~31bf3856ad364e35~amd64~~6.1.1.0.mum',
      'Package_for_KB2896146~31bf3856ad364e35~amd64~~6.1.1.0.cat',
      'package_1_for_kb2896146~31bf3856ad364e35~amd64~~6.1.1.0.mum',
      'Microsoft-Windows-Foundation-Package~31bf3856ad364e35~amd64~~6.1.7601.17514.mum',
    ],
  },
};
const FORMATS = ['', '/short', '/csv', '/nagios'];
const runs = LOCALES.flatMap((lang) => FORMATS.map((format) => [lang, format] as const));
const run = (lang: string, format: string, on = windows) =>
  check(['/components', `/lang:${lang}`, ...(format === '' ? [] : [format])], on);

describe.each(runs)('/components in %s %s', (lang, format) => {
  const { out, status } = run(lang, format);

  test('is no verdict: the status never says "fixed" or "not fixed"', () => {
    expect(status).toBe(3);
    expect(out).not.toMatch(/^(?:Verdict|判定):/m);
  });

  test('gives the site no machine, and no line that it does not understand; monitoring’s is of no use to it', () => {
    const { machines, badLines } = readOutputs(out);
    expect(machines).toEqual([]);
    expect(badLines.map(({ line }) => line)).toEqual(format === '/nagios' ? [1] : []);
  });

  test('gives the site the components and packages; to monitoring it only counts them', () => {
    const stored = storedIn(out);
    const versions = stored?.figures.map(({ version }) => formatFileVersion(version));
    const counted = format === '/nagios';
    expect(versions).toEqual(counted ? undefined : ['6.1.7601.17514', '6.1.7601.22477']);
    expect(stored?.kbs).toEqual(counted ? undefined : ['KB2896146']);
    expect(out.includes('components=2 packages=1')).toBe(counted);
  });
});

test('says of each component what its version is compared with', () => {
  expect(run('en', '/short').out.split('\r\n')).toEqual([
    `${tcpipComponent('6.1.7601.17514')} = 6.1.7601, GDR: 17514 < 17757 (KB2553549)`,
    `${tcpipComponent('6.1.7601.22477')} = 6.1.7601, LDR: 22477 >= 21954 (KB2688338)`,
    'Package_for_KB2896146~31bf3856ad364e35~amd64~~6.1.1.0',
  ]);
});

test('says where a folder can not be listed, and lists the rest', () => {
  const half = { ...windows, folders: { 'C:\\Windows\\winsxs': [tcpipComponent('6.1.7601.17514')] } };
  for (const format of FORMATS) {
    const { out, err, status } = run('en', format, half);
    expect(status).toBe(3);
    expect(out + err).toContain('not complete (error 0x800A004C)');
  }
});

test.each(['/computer:SRV02', '/version:6.1.7601.17802'])('is not for %s', (other) => {
  const { err, status } = check(['/components', other], windows);
  expect(status).toBe(1);
  expect(err).toContain('/components is for this computer alone');
});
