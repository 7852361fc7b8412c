import { describe, expect, test } from 'vitest';
import { accountOf, saidOf } from './fixtures.ts';

const PATH = String.raw`C:\\Windows\\System32\\drivers\\tcpip.sys`;

describe('JSON', () => {
  test('is an object a line', () => {
    expect(accountOf('{"host":"A1","version":"6.1.7601.17514"}', '{"host":"A2","version":"6.1.7601.24384"}')).toEqual({
      said: ['A1 6.1.7601.17514', 'A2 6.1.7601.24384'],
      took: ['1 json', '2 json'],
      bad: [],
      structural: 0,
    });
  });

  test('is a whole document, each object with its own lines', () => {
    const lines = [
      '[',
      '  {',
      '    "ComputerName": "A1",',
      '    "HotFixID": "KB2553549"',
      '  },',
      '  { "ComputerName": "A2", "HotFixID": "KB4012212" }',
      ']',
    ];
    expect(accountOf(...lines)).toEqual({
      said: ['A1 KB2553549', 'A2 KB4012212'],
      took: ['3-4 json', '6 json'],
      bad: [],
      structural: 4,
    });
  });

  test('may hold several machines in one line, which counts once', () => {
    const { said, took } = accountOf(
      '[{"host":"A1","version":"6.1.7601.17514"},{"host":"A2","version":"6.1.7601.24384"}]',
    );
    expect([said, took]).toEqual([
      ['A1 6.1.7601.17514', 'A2 6.1.7601.24384'],
      ['1 json', '1 json'],
    ]);
  });

  test('takes the numbers of a version before its text, and the machine from Ansible’s heading', () => {
    const lines = [
      'APP07 | SUCCESS => {',
      '    "changed": false,',
      '    "win_file_version": {',
      '        "file_build_part": "7601",',
      '        "file_major_part": "6",',
      '        "file_minor_part": "1",',
      '        "file_private_part": "24384",',
      '        "file_version": "6.1.7601.17514 (win7sp1_rtm.101119-1850)",',
      `        "path": "${PATH}"`,
      '    }',
      '}',
    ];
    expect(saidOf(lines.join('\n'))).toEqual([{ host: 'APP07', version: '6.1.7601.24384' }]);
    expect(saidOf(lines.join('\n').replace('tcpip.sys', 'afd.sys'))).toEqual([]);
  });

  test.each(['not yet installed', '適用予定', 'fehlt'])(
    'takes no update beside a value that denies it: %s',
    (value) => {
      expect(saidOf(`{"ComputerName":"A1","HotFixID":"KB2553549","remark":"${value}"}`)).toEqual([{ host: 'A1' }]);
    },
  );

  test('keeps a machine that Ansible could not reach', () => {
    const lines = ['APP08 | UNREACHABLE! => {', '    "changed": false,', '    "msg": "KB2553549 timed out"', '}'];
    expect(accountOf(...lines)).toMatchObject({ said: ['APP08'], bad: ['1 no-answer'] });
  });

  test('reads what PowerShell makes of versions and moments', () => {
    const lines = [
      '{',
      '  "PSComputerName": "APP07",',
      `  "FileName": "${PATH}",`,
      '  "FileVersionRaw": { "Major": 6, "Minor": 1, "Build": 7601, "Revision": 24384 },',
      '  "LastBootUpTime": "/Date(1684998322000)/"',
      '}',
    ];
    expect(saidOf(lines.join('\n'))).toEqual([
      { host: 'APP07', version: '6.1.7601.24384', boot: '2023-05-25 07:05:22 0' },
    ]);
  });

  test('says a machine’s name and Windows, and no label is a machine', () => {
    expect(
      saidOf(
        '{\n  "hostname": "app07",\n  "kernel": "windows",\n  "operatingsystem": "windows",\n  "osbuild": "6.1.7601"\n}',
      ),
    ).toEqual([{ host: 'app07', os: '6.1.7601' }]);
  });

  test.each([
    ['{"host":"A1","installed":["KB2553549"],"missing":["KB976902"]}', 'A1 KB2553549', '1 not-installed'],
    ['{"host":"A1","適用済み":"KB2553549, KB2688338"}', 'A1 KB2553549 KB2688338', ''],
    [
      '{"host":"A1","file":"tcpip.sys","current":"6.1.7601.17514","expected":"6.1.7601.17757"}',
      'A1 6.1.7601.17514',
      '',
    ],
    ['{"host":"A1","tcpip.sys":{"current":"6.1.7601.17514","target":"6.1.7601.17757"}}', 'A1 6.1.7601.17514', ''],
  ])('has properties that mean what columns of that name do: %s', (line, text, remark) => {
    const { said, bad } = accountOf(line);
    expect([said.join(), bad.join()]).toEqual([text, remark]);
  });

  test.each([
    ['{"host":"A1"}', 'A1', '1 no-answer'],
    ['{"host":"A1","HotFixID":"KB2553549","installed":false}', 'A1', '1 not-installed'],
    ['{"host":"A1","colour":"blue"}', 'A1', '1 no-fact'],
    ['{"host":"A1","agent":{"version":"6.1.7601.24545"}}', 'A1', '1 no-fact'],
    ['{"host":"A1","toInstall":["KB2553549"]}', 'A1', '1 no-inventory'],
    ['{"A1":["KB2553549"]}', '', '1 no-inventory'],
    ['{"hosts":["A1","A2"]}', '', '1 no-fact'],
    ['{"source":"syslog","colour":"blue"}', '', '1 no-fact'],
    ['["KB2553549"]', '', '1 no-inventory'],
    ['[{"host":"A1","tcpip.sys":"6.1.7601.17514"},{"colour":"blue"}]', 'A1 6.1.7601.17514', '1 no-fact'],
    ['[{"host":"A1","tcpip.sys":"6.1.7601.17514"},{"host":"A2"}]', 'A1 6.1.7601.17514,A2', '1 no-answer'],
    ['[{"host":"A1","tcpip.sys":"6.1.7601.17514"},\n{"colour":"blue"}]', 'A1 6.1.7601.17514', '2 no-fact'],
    ['{"host":"A1","tcpip.sys":"6.1.7601.17514",\n"colour":"KB2553549"}', 'A1 6.1.7601.17514', '2 no-inventory'],
  ])('does not vanish where nothing of it is known: %s', (text, machines, bad) => {
    const account = accountOf(...text.split('\n'));
    expect([account.said.join(), account.bad.join()]).toEqual([machines, bad]);
  });

  test.each([
    ['another program’s', '{"host":"A1","name":"Example Runtime","version":"6.1.7601.24384"}'],
    ['a version of nobody knows what', '{"host":"A1","component":"x","version":"6.1.7601.24384"}'],
  ])('does not take a version that names no file: %s', (_what, line) => {
    expect(accountOf(line)).toMatchObject({ said: [], bad: ['1 unnamed-file'] });
  });

  test.each(['missing', 'availableUpdates', 'approved', '未適用'])('takes no update out of %j', (key) => {
    const { said, bad } = accountOf(`{"ComputerName":"A1","${key}":[{"HotFixID":"KB2553549"}]}`);
    expect([said.join().includes('KB'), said.length + bad.length]).toEqual([false, 1]);
  });

  test.each([
    [`{"host":{"name":"a1"},"file":{"path":"${PATH}","pe":{"file_version":"6.1.7601.24384"}}}`, 'a1 6.1.7601.24384'],
    [`{"ComputerName":"A1","FullName":"${PATH}","VersionInfo":{"FileVersion":"6.1.7601.24384"}}`, 'A1 6.1.7601.24384'],
    ['{"ComputerName":"A1","drivers":{"tcpip.sys":{"version":"6.1.7601.24384"}}}', 'A1 6.1.7601.24384'],
    ['{"ComputerName":"A1","drivers":{"tcpip":{"version":"6.1.7601.24384"}}}', 'A1 6.1.7601.24384'],
    ['{"hosts":{"a1":{"tcpip_sys_version":"6.1.7601.24384"}}}', 'a1 6.1.7601.24384'],
    ['{"a1.example.com":{"facts":{"ansible_hostname":"A1","ansible_kernel":"6.1.7601.65536"}}}', 'A1 6.1.7601'],
  ])('takes machine and file from the object around: %s', (line, text) => {
    expect(accountOf(line).said).toEqual([text]);
  });

  test.each([
    `{"host":{"name":"a1"},"file":{"path":"${PATH.replace('tcpip', 'afd')}","pe":{"file_version":"6.1.7601.24384"}}}`,
    '{"ComputerName":"A1","agent":{"version":"6.1.7601.24384"}}',
    '{"ComputerName":"A1","afd":{"version":"6.1.7601.24384"}}',
    '{"ComputerName":"A1","drivers":{"afd.sys":{"version":"6.1.7601.24384"}}}',
    '{"ComputerName":"A1","tcpip_sys":{"target":{"version":"6.1.7601.24384"}}}',
    '{"ComputerName":"A1","after":{"tcpip_sys_version":"6.1.7601.24384"}}',
    '{"ComputerName":"A1","required":[{"tcpip_sys_version":"6.1.7601.24384"}]}',
  ])('takes no version of which the object around names another file, or none: %s', (line) => {
    expect(saidOf(line).filter(({ version }) => version !== undefined)).toEqual([]);
  });

  test('that is cut off or broken is listed, and what follows is read', () => {
    expect(accountOf('{', '  "host": "A1",', 'A2 6.1.7601.17514')).toMatchObject({
      said: ['A2 6.1.7601.17514'],
      bad: ['1 cut-off', '2 cut-off'],
    });
    expect(accountOf('{ "host": "A1" "x": 1 }', 'A2 6.1.7601.17514')).toMatchObject({
      said: ['A2 6.1.7601.17514'],
      bad: ['1 no-fact'],
    });
  });
});

test.each([
  ['JSON', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['XML', `${'<a >'.repeat(12_000)}${'</a>'.repeat(12_000)}`],
])('%s that is nested without end is not understood', (_name, text) => {
  expect(accountOf(text, 'A2 6.1.7601.17514')).toMatchObject({ said: ['A2 6.1.7601.17514'] });
});

describe('XML', () => {
  test('of an inventory is the machine’s, not its programs’', () => {
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<REQUEST><CONTENT>',
      '<HARDWARE><NAME>APP07</NAME><OSNAME>Microsoft Windows Server 2008 R2 Standard</OSNAME><OSVERSION>6.1.7601</OSVERSION></HARDWARE>',
      '<OPERATINGSYSTEM><BOOT_TIME>2023-05-25 10:05:22</BOOT_TIME><KERNEL_VERSION>6.1.7601</KERNEL_VERSION></OPERATINGSYSTEM>',
      '<SOFTWARES><NAME>Example Runtime</NAME><VERSION>9.0.30729.6161</VERSION></SOFTWARES>',
      '</CONTENT></REQUEST>',
    ];
    expect(accountOf(...lines)).toMatchObject({
      said: ['APP07 6.1.7601 windows-server-2008-r2-sp1 2023-05-25 10:05:22'],
      took: ['3-4 markup'],
      bad: [],
    });
  });

  test('of Nessus has a text about a file for each host', () => {
    const host = (name: string, version: string) =>
      `<ReportHost name="${name}"><ReportItem pluginID="58659"><plugin_output>\n  - C:\\Windows\\system32\\drivers\\tcpip.sys has not been patched.\n    Remote version : ${version}\n    Should be      : 6.1.7601.17802\n</plugin_output></ReportItem></ReportHost>`;
    expect(
      saidOf(
        `<?xml version="1.0" ?>\n<NessusClientData_v2><Report name="x">\n${host('192.0.2.10', '6.1.7601.17514')}\n${host('192.0.2.11', '6.1.7601.17607')}\n</Report></NessusClientData_v2>`,
      ),
    ).toEqual([
      { host: '192.0.2.10', version: '6.1.7601.17514' },
      { host: '192.0.2.11', version: '6.1.7601.17607' },
    ]);
  });

  test('of OpenVAS likewise', () => {
    const text =
      '<report><results><result id="1"><host>192.0.2.10<asset asset_id=""/></host><description>File checked:     C:\\Windows\\system32\\drivers\\tcpip.sys\nFile version:     6.1.7601.17514\nVulnerable range: Less than 6.1.7601.24441</description></result></results></report>';
    expect(saidOf(text)).toEqual([{ host: '192.0.2.10', version: '6.1.7601.17514' }]);
  });

  test('of the event log counts the start back', () => {
    const text =
      "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='EventLog'/><EventID Qualifiers='32768'>6013</EventID><TimeCreated SystemTime='2023-05-25T03:00:00.000000000Z'/><Computer>APP07</Computer></System><EventData><Data></Data><Data></Data><Data></Data><Data></Data><Data>86400</Data><Data>60</Data><Data>-540 Tokyo</Data></EventData></Event>";
    expect(saidOf(text)).toEqual([{ host: 'APP07', boot: '2023-05-24 03:00:00 0' }]);
    expect(saidOf(text.replace('6013', '6009'))).toEqual([]);
  });

  test('that wmic and PowerShell write has named properties', () => {
    expect(
      saidOf(
        `<COMMAND><RESULTS NODE="APP07"><CIM><INSTANCE CLASSNAME="CIM_DataFile"><PROPERTY NAME="Name" TYPE="string"><VALUE>C:\\Windows\\System32\\drivers\\tcpip.sys</VALUE></PROPERTY><PROPERTY NAME="Version" TYPE="string"><VALUE>6.1.7601.17514</VALUE></PROPERTY></INSTANCE></CIM></RESULTS></COMMAND>`,
      ),
    ).toEqual([{ host: 'APP07', version: '6.1.7601.17514' }]);
    expect(
      saidOf(
        '<?xml version="1.0"?>\n<Objects>\n  <Object>\n    <Property Name="PSComputerName">APP07</Property>\n    <Property Name="HotFixID">KB2688338</Property>\n  </Object>\n</Objects>',
      ),
    ).toEqual([{ host: 'APP07', kbs: 'KB2688338' }]);
  });

  test('that PowerShell writes has strings, and none of them is struck through', () => {
    const strings = '<S N="PSComputerName">A1</S><S N="HotFixID">KB2553549</S>';
    expect(saidOf(`<Objs><Obj RefId="0"><MS>${strings}</MS></Obj></Objs>`)).toEqual([{ host: 'A1', kbs: 'KB2553549' }]);
  });

  test('of an unknown form is not understood, whatever it has in it', () => {
    expect(accountOf('<note host="A1">KB2553549 6.1.7601.24384</note>')).toMatchObject({
      said: [],
      bad: ['1 no-fact'],
    });
  });
});

describe('tables of pages', () => {
  const SAYS = ['SRV01 6.1.7601.18438', 'SRV02 6.1.7601.17514'];
  const row = (name: string, ...cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;

  test('have a machine a row, in one line or in many', () => {
    const rows = [
      '<table>',
      row('th', 'Host', 'tcpip.sys', 'Required'),
      row('td', 'SRV01', '6.1.7601.18438', '6.1.7601.22653'),
      row('td', 'SRV02', '<b>6.1.7601.17514</b>', '6.1.7601.22653'),
      '</table>',
    ];
    expect(accountOf(...rows)).toMatchObject({ said: SAYS, bad: [] });
    expect(accountOf(rows.join(''))).toMatchObject({ said: SAYS, bad: [] });
    expect(accountOf(...rows.slice(2, 4).map((line) => line.replace(/<td>[^<]*22653<\/td>/, ''))).said).toEqual(SAYS);
  });

  test.each(['del', 's', 'strike', 'span style="text-decoration: line-through"'])(
    'take nothing with a line through it: <%s>',
    (tag) => {
      const struck = (text: string) => `<${tag}>${text}</${tag.split(' ')[0] ?? ''}>`;
      const rows = [row('td', 'SRV01', struck('KB2553549'), ''), row('td', 'SRV02', '', struck('6.1.7601.24545'))];
      expect(accountOf('<table>', row('th', 'Host', 'KB', 'tcpip.sys'), ...rows, '</table>')).toMatchObject({
        said: ['SRV01', 'SRV02'],
        bad: ['3 not-installed', '4 prose'],
      });
    },
  );

  test('take nothing of a row with a line through it', () => {
    const struck = row('td', 'SRV01', 'KB2553549').replace('<tr>', '<tr style="text-decoration:line-through">');
    expect(accountOf('<table>', row('th', 'Host', 'KB'), struck, '</table>').said.join()).not.toContain('KB');
  });

  test('take an update only where the row says that it is there', () => {
    const text = ['<table>', row('th', 'Host', 'KB', 'State'), row('td', 'SRV01', 'KB2553549', 'Missing'), '</table>'];
    expect(accountOf(...text)).toMatchObject({ said: ['SRV01'], bad: ['3 not-installed'] });
  });
});

test('the agent of check_mk tells its machine, its clock and its uptime', () => {
  const lines = [
    '<<<check_mk>>>',
    'Version: 1.2.8p26',
    'AgentOS: windows',
    'Hostname: SRV01',
    '<<<services>>>',
    'Tcpip running/system 6.1.7601.18438',
    '<<<systemtime>>>',
    '1684998322',
    '<<<uptime>>>',
    '12345678',
  ];
  expect(accountOf(...lines, 'C:\\>', 'SRV02 6.1.7601.17514').said).toEqual([
    'SRV01 2023-01-02 09:44:04 0',
    'SRV02 6.1.7601.17514',
  ]);
});

describe('what is struck through in a page', () => {
  test.each([
    '<del>KB2553549</del>',
    '<s>KB2553549</s>',
    '<strike>KB2553549</strike>',
    '<span style="text-decoration: line-through">KB2553549</span>',
  ])('is no fact: %s', (cell) => {
    const page = `<table><tr><th>Server</th><th>KB</th></tr>\n<tr><td>SRV01</td><td>${cell}</td></tr></table>`;
    expect(saidOf(page)).toEqual([{ host: 'SRV01' }]);
  });
});

test('a row that is struck through is no fact either', () => {
  const row = '<tr style="text-decoration:line-through"><td>SRV01</td><td>KB2553549</td></tr>';
  expect(saidOf(`<table><tr><th>Server</th><th>KB</th></tr>\n${row}</table>`).flatMap(({ kbs = [] }) => kbs)).toEqual(
    [],
  );
});
