import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/index.ts';
import { distinctListed, isListed, strengthOfSources } from '../../src/catalog/query.ts';
import { readCatalog } from '../../src/catalog/read.ts';
import { errorOf, filesWith, filesWithout, problemsOf, realFiles, shortFiles } from '../support/catalog-fixtures.ts';

const UPDATE = 'updates/KB2688338.yaml';
const HOTFIX = 'updates/KB2754804.yaml';

describe('the real catalogue', () => {
  test('reads, and is the one that the site is built from', () => {
    expect(readCatalog(realFiles)).toEqual(catalog);
  });

  test('has 32 updates, 452 rollups and 6 editions', () => {
    expect(catalog.updates).toHaveLength(32);
    expect(catalog.rollups.rollups).toHaveLength(452);
    expect(catalog.editions.map(({ id }) => id)).toEqual([
      'windows-7',
      'windows-server-2008-r2',
      'windows-7-sp1',
      'windows-server-2008-r2-sp1',
      'windows-vista-sp2',
      'windows-server-2008-sp2',
    ]);
  });

  test('has sources, facts, notes and changes', () => {
    expect(Object.keys(catalog.sources).length).toBeGreaterThan(20);
    for (const list of [catalog.facts, catalog.notes, catalog.changes]) expect(list).not.toHaveLength(0);
  });

  test('has KB4022722 among the updates and among the rollups', () => {
    expect(catalog.updates.filter(({ kb }) => kb === 'KB4022722')).toHaveLength(1);
    expect(catalog.rollups.rollups.filter(({ kb }) => kb === 'KB4022722')).toHaveLength(1);
  });

  test.each([
    ['windows-7', 2, 13],
    ['windows-server-2008-r2', 2, 15],
    ['windows-7-sp1', 5, 13],
    ['windows-server-2008-r2-sp1', 5, 15],
    ['windows-vista-sp2', 0, 0],
    ['windows-server-2008-sp2', 0, 0],
  ])('lists for %s %d security updates and %d others', (edition, security, other) => {
    const headings = distinctListed(catalog, edition).map(({ heading }) => heading);
    expect(headings).toEqual([...Array<string>(security).fill('security'), ...Array<string>(other).fill('other')]);
  });

  test('lists 20 distinct updates in all, 14 of them without a known version', () => {
    const listed = catalog.updates.filter(isListed);
    expect(listed).toHaveLength(20);
    expect(listed.filter(({ tcpipSys }) => tcpipSys === undefined)).toHaveLength(14);
  });

  test('keeps every scalar as it was written', () => {
    expect(catalog.scope.affected.map(({ line }) => line)).toEqual(['6.0', '6.1']);
    expect(catalog.updates.find(({ kb }) => kb === 'KB2688338')?.released?.value).toBe('2012-05-08');
  });
});

describe('a file is refused', () => {
  // [what is wrong, file, passage, what stands there instead, field of the problem, its message]
  test.each<[string, string, string | RegExp, string, string, RegExp]>([
    ['that is no YAML', UPDATE, 'kind:', 'kind: [', '', /no valid YAML/],
    [
      'with a key that stands twice',
      UPDATE,
      'kind: security-update',
      'kind: security-update\nkind: hotfix',
      '',
      /no valid YAML.*unique/,
    ],
    ['with an unknown field', UPDATE, 'released:', 'relaesed:', 'relaesed', /not a field.*spelling/],
    [
      'with an unknown field inside another',
      UPDATE,
      '{ value: MS12-032, sources',
      '{ value: MS12-032, source: x, sources',
      'bulletin.source',
      /not a field.*spelling/,
    ],
    ['without a field that must be there', UPDATE, /^kind: .*$/m, '', 'kind', /kind|missing|expected/],
    [
      'without the sources of a fact',
      UPDATE,
      '{ value: MS12-032, sources: [ms-bulletins] }',
      '{ value: MS12-032 }',
      'bulletin.sources',
      /is missing: add it/,
    ],
    [
      'with an empty list of sources',
      UPDATE,
      '{ value: MS12-032, sources: [ms-bulletins] }',
      '{ value: MS12-032, sources: [] }',
      'bulletin.sources',
      /no source.*write at least one/,
    ],
    [
      'with one source that is no list',
      UPDATE,
      '{ value: MS12-032, sources: [ms-bulletins] }',
      '{ value: MS12-032, sources: ms-bulletins }',
      'bulletin.sources',
      /expected array/,
    ],
    ['with an empty value', UPDATE, 'value: MS12-032', 'value: ""', 'bulletin.value', /no bulletin: write/],
    [
      'with an empty title',
      HOTFIX,
      /value: "FTP[^"]*"/,
      'value: " "',
      'title.en.value',
      /is empty: write the value, or remove/,
    ],
    [
      'with a bulletin that is none',
      UPDATE,
      'value: MS12-032',
      'value: MS2012-32',
      'bulletin.value',
      /no bulletin: write e\.g\. MS12-032/,
    ],
    ['with a date in another order', UPDATE, '2012-05-08', '08/05/2012', 'released.value', /no date: write YYYY-MM-DD/],
    [
      'with a date without leading zeros',
      UPDATE,
      '2012-05-08',
      '2012-5-8',
      'released.value',
      /no date: write YYYY-MM-DD/,
    ],
    ['with a day that does not exist', UPDATE, '2012-05-08', '2012-02-30', 'released.value', /does not exist/],
    ['with a 13th month', UPDATE, '2012-05-08', '2012-13-01', 'released.value', /does not exist/],
    ['with a CVE that is none', UPDATE, 'CVE-2012-0174', '2012-0174', 'cves.values.0', /no CVE: write e\.g\./],
    [
      'with a KB number without KB',
      UPDATE,
      'kb: KB2588516',
      'kb: 2588516',
      'supersedes.0.kb',
      /no KB number: write KB/,
    ],
    [
      'with a KB number that is too short',
      UPDATE,
      'kb: KB2588516',
      'kb: KB25885',
      'supersedes.0.kb',
      /no KB number: write KB and six or seven digits/,
    ],
    ['with a KB number that is too long', UPDATE, 'kb: KB2588516', 'kb: KB25885160', 'supersedes.0.kb', /no KB number/],
    [
      'with something before a KB number',
      UPDATE,
      'kb: KB2588516',
      'kb: MS-KB2588516',
      'supersedes.0.kb',
      /no KB number/,
    ],
    [
      'with a branch that is none',
      UPDATE,
      'branch: GDR',
      'branch: QFE',
      'tcpipSys.0.branch',
      /no branch: write GDR or LDR/,
    ],
    [
      'with a build of two parts',
      UPDATE,
      'build: 6.0.6002, kb',
      'build: 6.0, kb',
      'supersedes.0.build',
      /no build: write three numbers/,
    ],
    [
      'with a build of four parts',
      UPDATE,
      'build: 6.0.6002, kb',
      'build: 6.0.6002.18604, kb',
      'supersedes.0.build',
      /no build: write three numbers/,
    ],
    [
      'with a severity that is none',
      UPDATE,
      'value: Important',
      'value: Severe',
      'severity.0.value',
      /Critical.*Important.*Moderate.*Low/,
    ],
    ['with an address that is none', HOTFIX, 'https://', 'ftp://', 'articleUrl.value', /no web address: write one/],
    [
      'with a word for a number',
      'editions/windows-7.yaml',
      'security: 2',
      'security: two',
      'sourceDocument.security',
      /no whole number: write digits/,
    ],
    [
      'with a fraction for a number',
      'editions/windows-7.yaml',
      'security: 2',
      'security: 2.0',
      'sourceDocument.security',
      /no whole number: write digits/,
    ],
    [
      'with a Windows line of three parts',
      'scope.yaml',
      "line: '6.0'",
      'line: 6.0.6002',
      'affected.0.line',
      /no Windows line: write two numbers/,
    ],
    ['with a text in one language only', 'facts.yaml', /^ {4}ja: .*\n/m, '', '0.text.ja', /is missing: add it/],
    [
      'with a source of no kind',
      'sources.yaml',
      'kind: official',
      'kind: trustworthy',
      'jpntsblog.kind',
      /official.*scanner.*independent.*third-party/,
    ],
    [
      'with a source that nobody ever read',
      'sources.yaml',
      /^ {2}retrieved: .*\n/m,
      '',
      'jpntsblog.retrieved',
      /is missing: add it/,
    ],
  ])('%s', (_, file, from, to, field, message) => {
    expect(problemsOf(filesWith(file, from, to, shortFiles))).toEqual([
      { file, field, message: expect.stringMatching(message) },
    ]);
  });

  test('for a build of any length that scope.yaml does not have, not for its length', () => {
    expect(problemsOf(filesWith(UPDATE, 'build: 6.0.6002, kb', 'build: 10.10.19045, kb'))).toEqual([
      {
        file: UPDATE,
        field: 'supersedes',
        message: expect.stringMatching(/names the build 10\.10\.19045, which scope\.yaml does not have/),
      },
    ]);
  });

  test('that is empty', () => {
    expect(problemsOf({ ...shortFiles, 'notes.yaml': '' })).toMatchObject([{ file: 'notes.yaml' }]);
  });

  test.each([
    'updates/2688338.yaml',
    'updates/KB12.yaml',
    'updates/KB2688338-en.yaml',
    'updates/old-KB2688338.yaml',
    'updates/KB2688338.yaml.yaml',
    'editions/Windows-7.yaml',
    'editions/seven.yaml',
    'editions/old-windows-7.yaml',
    'editions/windows-7_old.yaml',
  ])('for its name: %s', (file) => {
    const problems = problemsOf({ ...shortFiles, [file]: shortFiles[UPDATE] ?? '' });
    expect(problems).toEqual([
      { file, field: '', message: expect.stringMatching(/name that is no id: it must match/) },
    ]);
  });

  test('for its folder, which no reader looks into: updaets/KB2688339.yaml', () => {
    const file = 'updaets/KB2688339.yaml';
    expect(problemsOf({ ...shortFiles, [file]: shortFiles[UPDATE] ?? '' })).toEqual([
      { file, field: '', message: expect.stringMatching(/no file of the catalogue: check its folder and name/) },
    ]);
  });
});

test('a Windows line may have numbers of any length', () => {
  const [line] = readCatalog(filesWith('scope.yaml', "line: '6.0'", "line: '10.10'")).scope.affected;
  expect(line?.line).toBe('10.10');
});

describe('a file that is missing is named', () => {
  test.each(['sources.yaml', 'scope.yaml', 'rollups.yaml', 'facts.yaml', 'notes.yaml', 'changes.yaml'])(
    '%s',
    (file) => {
      expect(problemsOf(filesWithout(file))).toEqual([
        { file, field: '', message: expect.stringMatching(/is missing: add the file/) },
      ]);
    },
  );

  test.each(['editions', 'updates'])('so is a folder without files: %s', (folder) => {
    const others = Object.fromEntries(Object.entries(shortFiles).filter(([file]) => !file.startsWith(`${folder}/`)));
    expect(problemsOf(others)).toEqual([
      { file: folder, field: '', message: expect.stringMatching(/holds no .*: add/) },
    ]);
  });
});

describe('all problems come at once', () => {
  const files = {
    ...filesWith(UPDATE, '2012-05-08', '2012-5-8'),
    [HOTFIX]: filesWith(HOTFIX, 'kind: hotfix', 'kind: hotfix\nreleesed: 1')[HOTFIX] ?? '',
    'facts.yaml': '- id: [',
    'updates/KB1.yaml': 'kind: hotfix',
  };

  test('of every file, each with file, field and remedy', () => {
    const found = problemsOf(files);
    expect(found.map(({ file, field }) => `${file} ${field}`).sort()).toEqual(
      ['facts.yaml ', 'updates/KB1.yaml ', `${UPDATE} released.value`, `${HOTFIX} releesed`].sort(),
    );
  });

  test('in one error whose message lists them one a line', () => {
    const error = errorOf(files);
    expect(error.name).toBe('CatalogError');
    const [first, ...lines] = error.message.split('\n');
    expect(first).toBe('The catalogue has 4 problem(s):');
    expect(lines).toHaveLength(4);
    expect(lines).toContain(`  catalog/${UPDATE}: released.value: is no date: write YYYY-MM-DD`);
  });

  test('rules that look across files are checked once every file has its shape', () => {
    expect(
      problemsOf(
        filesWith(UPDATE, '{ value: MS12-032, sources: [ms-bulletins] }', '{ value: MS12-032, sources: [msrc] }'),
      ),
    ).toEqual([
      { file: UPDATE, field: 'bulletin.sources', message: expect.stringMatching(/"msrc".*add it there or correct/) },
    ]);
  });
});

test('one scanner named twice is one scanner', () => {
  expect(strengthOfSources(catalog, ['nessus', 'nessus'])).toBe('third-party');
  expect(strengthOfSources(catalog, ['nessus', 'openvas'])).toBe('scanner');
});
