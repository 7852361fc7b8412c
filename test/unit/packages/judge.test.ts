import { describe, expect, test } from 'vitest';
import { packageFacts } from '../../../src/catalog/package-facts.ts';
import { catalog } from '../../../src/catalog/index.ts';
import { readCatalog } from '../../../src/catalog/read.ts';
import { judgePackage } from '../../../src/packages/judge.ts';
import { newFacts, reportLink } from '../../../src/packages/report/new-fact.ts';
import { packageView, packageVoice } from '../../../src/packages/report/package-view.ts';
import { storedIn } from '../../../src/packages/stored-list.ts';
import { realFiles } from '../../support/catalog-fixtures.ts';
import {
  tcpipComponent,
  updateManifest,
  updatePackage,
  type MadeUpdate,
} from '../../support/packages/update-package.ts';
import { read } from './read.ts';

const facts = packageFacts(catalog, 'https://example.org/new?labels=fact');
const voice = packageVoice('en', facts.names, '550 MB');

async function judged(update: MadeUpdate) {
  const [reading] = await read('a.msu', updatePackage(update));
  if (reading === undefined) throw new Error('Nothing was read');
  return judgePackage(reading, facts);
}

const told = ({ kb, deciding, answer }: ReturnType<typeof judgePackage>) =>
  [
    kb ?? '',
    deciding?.build ?? '',
    deciding?.branch ?? '',
    deciding?.version.revision ?? '',
    answer.verdict,
    answer.reason,
  ].join(' ');

describe('a package', () => {
  test.each<[string, MadeUpdate, string]>([
    ['brings the fix', { kb: 2896146, versions: ['6.1.7601.22477'] }, 'KB2896146 6.1.7601 LDR 22477 fixed brings-fix'],
    [
      'is older than the fix on every build',
      { kb: 2472264, versions: ['6.1.7600.20884', '6.1.7601.21645'] },
      'KB2472264 6.1.7601 LDR 21645 not-fixed older-than-fix',
    ],
    [
      'of four branches brings it on all of them: the highest stands for them',
      { kb: 2688338, versions: ['6.1.7600.17016', '6.1.7600.21198', '6.1.7601.17802', '6.1.7601.21954'] },
      'KB2688338 6.1.7601 LDR 21954 fixed brings-fix',
    ],
    [
      'that brings it on one branch and not on another does not bring it',
      { kb: 2000001, versions: ['6.1.7601.17514', '6.1.7601.22477'] },
      'KB2000001 6.1.7601 GDR 17514 not-fixed older-than-fix',
    ],
    [
      'with a branch of which no level is known can not be told',
      { kb: 2000001, versions: ['6.0.6002.18005', '6.0.6002.22643'] },
      'KB2000001 6.0.6002 GDR 18005 cannot-tell no-fix-level-known',
    ],
    [
      'of another Windows is no answer either',
      { kb: 2000001, versions: ['6.3.9600.17000'] },
      'KB2000001 6.3.9600  17000 cannot-tell no-fix-level-known',
    ],
    ['without tcpip.sys', { kb: 2656946, versions: [] }, 'KB2656946    cannot-tell no-tcpip-in-package'],
  ])('%s', async (_, update, answer) => {
    expect(told(await judged(update))).toBe(answer);
  });

  test('without tcpip.sys is called that: it is certain, and nothing that can not be told', async () => {
    const view = packageView(await judged({ kb: 2656946, versions: [] }), 'a.msu', voice);
    expect(view.verdictText).toBe('No tcpip.sys');
  });

  test('is put beside what the catalogue has: the same, something else, nothing', async () => {
    const known = async (update: MadeUpdate) => (await judged(update)).figures.map((figure) => figure.known);
    expect(await known({ kb: 2896146, versions: ['6.1.7601.22477'] })).toEqual(['same']);
    expect(await known({ kb: 2896146, versions: ['6.1.7601.22478'] })).toEqual(['differs']);
    expect(await known({ kb: 2675785, versions: ['6.1.7601.22209', '6.1.7600.21416'] })).toEqual(['new', 'new']);
  });

  test('of another Windows is nothing to hand in: this site has no data on it', async () => {
    expect((await judged({ kb: 2919355, versions: ['6.3.9600.17031'] })).news).toEqual([]);
  });

  test('says what follows: LDR, a newer security update, the restart, the signature', async () => {
    const { notes, sentence } = packageView(
      await judged({ kb: 2896146, versions: ['6.1.7601.22477'] }),
      'a.msu',
      voice,
    );
    expect(sentence).toContain('has the fix');
    expect(notes.join(' ')).toMatch(/KB2957189 \(MS14-031\).+6\.1\.7601\.22648/);
    expect(notes.join(' ')).toContain('moves tcpip.sys to LDR');
    expect(notes.join(' ')).toContain('Restart: may be needed');
    expect(notes.join(' ')).toContain('signature was not checked');
    const both = packageView(await judged({ kb: 2688338, versions: ['6.1.7601.17802', '6.1.7601.21954'] }), '', voice);
    expect(both.notes.join(' ')).not.toContain('moves tcpip.sys');
  });

  test.each([
    ['6.1.7601.23999', 'newest tcpip.sys in this site’s data is 6.1.7601.23761 (KB4022722). This one is newer.'],
    ['6.1.7601.22700', 'newest tcpip.sys in this site’s data is 6.1.7601.23761 (KB4022722). This one is older.'],
    ['6.1.7601.18000', 'the security update KB2957189 (MS14-031) has a newer tcpip.sys (6.1.7601.18438)'],
  ])('is older or newer than what is listed: %s', async (version, said) => {
    const { notes } = packageView(await judged({ kb: 2000001, versions: [version] }), 'a.msu', voice);
    expect(notes.filter((note) => note.includes('in this site’s data') || note.includes('has a newer'))).toEqual([
      expect.stringContaining(said),
    ]);
  });

  test('that says another version than the catalogue is a contradiction, said first', async () => {
    const view = packageView(await judged({ kb: 2896146, versions: ['6.1.7601.22300'] }), 'a.msu', voice);
    expect(view.contradictions.join(' ')).toMatch(/6\.1\.7601\.22477 for KB2896146.+6\.1\.7601\.22300, which is older/);
    expect(newFacts([view.judged], voice).map(({ title }) => title)).toEqual([voice.words.news.differs]);
  });
});

describe('a figure that nobody has published', () => {
  test('is ready to be handed in, with nothing of who read it where', async () => {
    const [reading] = await read(
      'D:/secret/server/Windows6.1-KB2675785-x64.msu',
      updatePackage({ kb: 2675785, versions: ['6.1.7601.22209'] }),
    );
    const [fact, ...others] = reading ? newFacts([judgePackage(reading, facts)], voice) : [];
    expect(others).toEqual([]);
    expect(fact?.title).toBe('Nobody has published this.');
    expect(fact?.yaml).toContain('version: 6.1.7601.22209');
    expect(fact?.yaml).toContain('kind: package');
    expect(fact?.yaml).toMatch(/sha256: [0-9a-f]{64}/);
    expect(fact?.link).toMatch(/^https:\/\/example\.org\/new\?labels=fact&title=.+&body=.+22209/);
    expect(JSON.stringify(fact)).not.toMatch(/secret|server/);
  });

  test('stands in the catalogue as it is handed in, once who read it has filled in what only they know', async () => {
    const [fact] = newFacts([await judged({ kb: 2675785, versions: ['6.1.7601.22209'] })], voice);
    const [update = '', source = ''] = fact?.yaml.split('# catalog/sources.yaml: add\n') ?? [];
    const filled = source
      .replace('url: ""', 'url: "https://example.org/a.msu"')
      .replace('YYYY-MM-DD', '2026-11-30')
      .replace('readBy: ""', 'readBy: "A reader"');
    const { updates } = readCatalog({
      ...realFiles,
      'updates/KB2675785.yaml': `${realFiles['updates/KB2675785.yaml']}${update}`,
      'sources.yaml': `${realFiles['sources.yaml']}${filled}`,
    });
    expect(updates.find(({ kb }) => kb === 'KB2675785')?.tcpipSys).toMatchObject([
      { build: '6.1.7601', branch: 'LDR', architectures: ['x64'], sources: ['package-kb2675785-x64'] },
    ]);
  });

  test('is told of once where the same package was handed in twice', async () => {
    const twice = await judged({ kb: 2675785, versions: ['6.1.7601.22209'] });
    expect(newFacts([twice, twice], voice)).toHaveLength(1);
  });

  test('is of an update that this site has: of others nobody has looked for what is published', async () => {
    const [fact] = newFacts([await judged({ kb: 2000001, versions: ['6.1.7601.22209'] })], voice);
    expect(fact?.title).toBe('This site’s data does not have this.');
  });

  test('has a source of its own name where the data has the package otherwise', async () => {
    const [fact] = newFacts([await judged({ kb: 2896146, versions: ['6.1.7601.22300'] })], voice);
    const id = /^(package-kb2896146-x64-[0-9a-f]{8}):$/m.exec(fact?.yaml ?? '')?.[1];
    expect(id).toBeDefined();
    expect(fact?.yaml).toContain(`sources: [${id}]`);
  });

  test('is none where it is not known which update it is of', () => {
    const list = storedIn(tcpipComponent('6.1.7601.22209'));
    expect(list && judgePackage(list, facts).news).toEqual([]);
  });

  test('goes into a mail as well', () => {
    expect(reportLink('mailto:a@example.org', 'A & B', 'x\ny')).toBe(
      'mailto:a@example.org?subject=A%20%26%20B&body=x%0Ay',
    );
    expect(reportLink(undefined, 'A', 'x')).toBeUndefined();
  });
});

describe('a list', () => {
  const answer = (text: string) => {
    const list = storedIn(text);
    return list && told(judgePackage(list, facts));
  };

  test('tells of the highest version that is stored', () => {
    expect(answer([tcpipComponent('6.1.7601.17514'), tcpipComponent('6.1.7601.22477')].join('\r\n'))).toBe(
      ' 6.1.7601 LDR 22477 fixed brings-fix',
    );
    expect(answer(tcpipComponent('6.1.7601.17514'))).toBe(' 6.1.7601 GDR 17514 not-fixed older-than-fix');
  });

  test('joins a package with its component only where a line or a document does', () => {
    const name = 'Package_for_KB2675785~31bf3856ad364e35~amd64~~6.1.1.0';
    expect(answer(`${name} ${tcpipComponent('6.1.7601.22209')}`)).toBe('KB2675785 6.1.7601 LDR 22209 fixed brings-fix');
    const apart = storedIn(
      `${name}\nPackage_for_KB2688338~31bf3856ad364e35~amd64~~6.1.1.0\n${tcpipComponent('6.1.7601.22209')}`,
    );
    expect(apart?.figures.map(({ kb }) => kb)).toEqual([undefined]);
    const document = updateManifest({ kb: 2675785, versions: [] }).replace(
      '</package>',
      '<update><component><assemblyIdentity name="Microsoft-Windows-TCPIP-Binaries" version="6.1.7601.22209" processorArchitecture="amd64" /></component></update></package>',
    );
    expect(answer(document)).toBe('KB2675785 6.1.7601 LDR 22209 fixed brings-fix');
  });

  test('of packages names no version', () => {
    const dism = 'Package Identity : Package_for_KB2688338~31bf3856ad364e35~amd64~~6.1.1.2\nState : Installed\n';
    expect(answer(dism)).toBe('KB2688338    cannot-tell no-tcpip-in-package');
    const list = storedIn(`${dism}\n${dism.replace('2688338', '2553549')}\n${dism.replace('2688338', '2000001')}`);
    const view = list && packageView(judgePackage(list, facts), 'a.txt', voice);
    expect(view?.verdictText).toBe('Cannot tell');
    expect(view?.facts).toContain('Updates among them that this site has: KB2688338 (MS12-032), KB2553549');
    expect(answer('SRV01 6.1.7601.17514')).toBeUndefined();
  });
});
