import { cabinet, type PackedFile, type Packing } from './cabinet.ts';

/** An update package to be made, with the parts that real ones of Windows 6.0 and 6.1 have. */
export interface MadeUpdate {
  readonly kb: number;
  readonly processor?: 'amd64' | 'x86' | 'ia64';
  /** The versions of its component with tcpip.sys. */
  readonly versions: readonly string[];
  readonly built?: string;
  readonly type?: string;
  readonly restart?: string;
  readonly line?: '6.0' | '6.1';
  readonly appliesTo?: string;
  /** How the manifests lie in it: by name, or only in the index, as in packages of differences. */
  readonly manifests?: 'named' | 'indexed';
  readonly packing?: Packing;
  readonly more?: readonly PackedFile[];
}

const HASH = '0123456789abcdef';

/** The name of the component with tcpip.sys. */
export function tcpipComponent(version: string, processor = 'amd64'): string {
  return `${processor}_microsoft-windows-tcpip-binaries_31bf3856ad364e35_${version}_none_${HASH}`;
}

/** The manifest of the component, as it is written there. */
export function componentManifest(version: string, processor = 'amd64', file = 'tcpip.sys'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v3" manifestVersion="1.0">
  <assemblyIdentity name="Microsoft-Windows-TCPIP-Binaries" version="${version}" processorArchitecture="${processor}" language="neutral" buildType="release" publicKeyToken="31bf3856ad364e35" versionScope="nonSxS" />
  <file name="${file}" destinationPath="$(runtime.drivers)\\" sourceName="${file}" sourcePath=".\\" importPath="$(build.nttree)\\" />
</assembly>
`;
}

/** `update.mum` of a package. */
export function updateManifest({ kb, processor = 'amd64', type = 'Hotfix', restart = 'possible' }: MadeUpdate): string {
  return `\ufeff<?xml version="1.0" encoding="utf-8"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v3" manifestVersion="1.0" description="Fix for KB${kb}" displayName="default" company="Microsoft Corporation" supportInformation="http://support.microsoft.com/?kbid=${kb}" creationTimeStamp="2013-10-10T09:57:16Z">
  <assemblyIdentity name="Package_for_KB${kb}" version="6.1.1.0" language="neutral" processorArchitecture="${processor}" publicKeyToken="31bf3856ad364e35" />
  <package identifier="KB${kb}" applicabilityEvaluation="deep" releaseType="${type}" restart="${restart}">
    <parent buildCompare="EQ" serviceCompare="EQ" integrate="separate" disposition="detect">
      <assemblyIdentity name="Microsoft-Windows-WinPE-LanguagePack-Package" language="en-US" version="6.1.7601.17514" processorArchitecture="${processor}" publicKeyToken="31bf3856ad364e35" buildType="release" />
    </parent>
  </package>
</assembly>
`;
}

/** The cabinet inside a package. */
export function updateCabinet(update: MadeUpdate): Buffer {
  return cabinet(updateFiles(update), update.packing ?? 'lzx');
}

/** What is in that cabinet: the index, `update.mum`, the packages in it, the manifests. */
export function updateFiles(update: MadeUpdate): readonly PackedFile[] {
  const { kb, processor = 'amd64', versions, manifests = 'named', more = [] } = update;
  const named = versions.map((version) => `${tcpipComponent(version, processor)}.manifest`);
  const files = [...named, 'update.mum'].map((name, id) => `<File id="${id}" name="${name}" length="1"/>`);
  const name = `package_1_for_kb${kb}~31bf3856ad364e35~${processor}~~6.1.1.0.mum`;
  return [
    {
      name: '_manifest_.cix.xml',
      content: `<Container name="kb${kb}.cab" type="CAB"><Files>${files.join('')}</Files></Container>`,
    },
    { name: 'update.mum', content: updateManifest(update) },
    { name, content: '<assembly/>' },
    { name: '0', content: 'PA30 and what follows'.repeat(100) },
    ...versions.map((version, index) =>
      manifests === 'named'
        ? { name: named[index] ?? '', content: componentManifest(version, processor) }
        : { name: String(index + 1), content: 'PA30 only what differs' },
    ),
    ...more,
  ];
}

/** The properties that lie beside the cabinet. */
export function packageProperties(update: MadeUpdate): string {
  const { kb, processor = 'amd64', built = '2013/10/10', type = 'Hotfix', line = '6.1' } = update;
  const { appliesTo = 'Windows 7.0 Client SP1;Windows 7.0 Server SP1;' } = update;
  return [
    `ApplicabilityInfo="${appliesTo}"`,
    `Applies to="Windows ${line}"`,
    `Build Date="${built}"`,
    'Company="Microsoft Corporation"',
    'File Version="1"',
    `KB Article Number="${kb}"`,
    `Package Type="${type}"`,
    `Processor Architecture="${processor}"`,
    '',
  ].join('\r\n');
}

/** The name of a package's file. */
export function packageName({ kb, processor = 'amd64', line = '6.1' }: MadeUpdate): string {
  return `Windows${line}-KB${kb}-${processor === 'amd64' ? 'x64' : processor}.msu`;
}

/** A package, as it is downloaded: MSZIP outside, a cabinet inside. */
export function updatePackage(update: MadeUpdate): Buffer {
  return cabinet(packageFiles(update, updateCabinet(update)));
}

/** What is in a package: beside its cabinet what Windows Update asks before, the properties, and orders for setup. */
export function packageFiles(update: MadeUpdate, inner: Uint8Array): readonly PackedFile[] {
  const name = packageName(update).replace(/\.msu$/, '');
  return [
    { name: 'WSUSSCAN.cab', content: cabinet([{ name: 'package.cab', content: 'asked before' }]) },
    { name: `${name}.cab`, content: inner },
    { name: `${name}-pkgProperties.txt`, content: packageProperties(update) },
    { name: `${name}.xml`, content: '<unattend/>' },
  ];
}
