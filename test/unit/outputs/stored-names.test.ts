import { describe, expect, test } from 'vitest';
import { createOutputReader } from '../../../src/outputs/output-reader.ts';
import { packageProperties, tcpipComponent, updateManifest } from '../../support/packages/update-package.ts';

const COMPONENT = tcpipComponent('6.1.7601.22477');
const PACKAGE = 'Package_for_KB2688338~31bf3856ad364e35~amd64~~6.1.1.2';
const FOUNDATION = 'Microsoft-Windows-Foundation-Package~31bf3856ad364e35~amd64~~6.1.7601.17514';
const DISM = `
Deployment Image Servicing and Management tool
Version: 6.1.7600.16385

Image Version: 6.1.7601.17514

Packages listing:

Package Identity : ${FOUNDATION}
State : Installed
Release Type : Foundation
Install Time : 11/21/2010 3:40 AM

Package Identity : ${PACKAGE}
State : Staged
Release Type : Security Update
Install Time : 

The operation completed successfully.`;
const DISM_TABLE = `
展開イメージのサービスと管理ツール
バージョン: 6.1.7600.16385

イメージのバージョン: 6.1.7601.17514

パッケージの一覧:

------------------------- | ---------------- | --------------- | ----------------
パッケージ ID             | 状態             | リリースの種類  | インストール時間
------------------------- | ---------------- | --------------- | ----------------
${FOUNDATION} | インストール済み | Foundation      | 2010/11/21 3:40
${PACKAGE}    | ステージング済み | Security Update |

操作は正常に終了しました。`;

function read(text: string) {
  const reader = createOutputReader();
  reader.push(text);
  reader.end();
  return { hosts: reader.machines.map(({ host }) => host), bad: reader.badLines().map(({ line }) => line) };
}

describe('names of components and packages', () => {
  test.each([
    ['dir /b', COMPONENT],
    ['with a folder', `C:\\Windows\\winsxs\\${COMPONENT}`],
    ['dir', `2010/11/20  20:40    <DIR>          ${COMPONENT}`],
    [
      'dism',
      `Package Identity : ${PACKAGE}\nState : Installed\nRelease Type : Security Update\nInstall Time : 5/25/2013 10:05 AM`,
    ],
    [
      'dism in Japanese',
      `パッケージ ID : ${PACKAGE}\n状態 : インストール済み\nリリースの種類 : Security Update\nインストール時刻 : 2013/05/25 10:05`,
    ],
    [
      'dism in German',
      `Paketidentität : ${PACKAGE}\nStatus : Installiert\nVersionstyp : Update\nInstallationszeit : 25.05.2013 10:05`,
    ],
    ['dism from its first line to its last', DISM],
    ['dism as a table', DISM_TABLE],
    ['a name alone', PACKAGE],
    ['the manifest of a package', updateManifest({ kb: 2675785, versions: [] }).trim()],
    ['properties', packageProperties({ kb: 2896146, versions: [] }).trimEnd()],
  ])('are of no machine, and nothing that was not understood: %s', (_, text) => {
    expect(read(text)).toEqual({ hosts: [], bad: [] });
  });

  test('end where something else begins', () => {
    expect(
      read(
        `${COMPONENT}\nSRV01 6.1.7601.17514\nPackage Identity : ${PACKAGE}\nState : Installed\n\nSRV02 6.1.7601.17514`,
      ).hosts,
    ).toEqual(['SRV01', 'SRV02']);
    expect(read(`${DISM.slice(0, DISM.indexOf('Packages'))}SRV02: 6.1.7601.17514\n`).hosts).toEqual(['SRV02']);
    expect(read(`SRV01 6.1.7601.17514\n${DISM}\nSRV02 6.1.7601.17802\n`)).toEqual({
      hosts: ['SRV01', 'SRV02'],
      bad: [],
    });
  });

  test.each([
    `SRV01 ${COMPONENT}`,
    `SRV01 6.1.7601.17514 ${COMPONENT}`,
    `Missing: ${PACKAGE}`,
    `SRV01: ${PACKAGE} installed`,
  ])('with words that they do not have are left to others, and prove nothing: %s', (line) => {
    const reader = createOutputReader();
    reader.push(line);
    reader.end();
    expect(reader.machines.flatMap(({ versions, kbs }) => [...versions, ...kbs])).toEqual([]);
  });
});
