import fc from 'fast-check';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { expect, test } from 'vitest';
import { readDriverFile } from '../../../src/outputs/driver/driver-file.ts';
import { driverFile, type Bytes } from '../../support/driver-files.ts';

/** What another reader of such files finds: the number, and the texts by language. */
function oracle(bytes: Bytes) {
  const program = NtExecutable.from(bytes, { ignoreCert: true });
  const [info] = Resource.VersionInfo.fromEntries(NtExecutableResource.from(program).entries);
  if (info === undefined) throw new Error('No version');
  const { fileVersionMS, fileVersionLS } = info.fixedInfo;
  return {
    version: {
      major: Math.floor(fileVersionMS / 0x1_0000),
      minor: fileVersionMS % 0x1_0000,
      build: Math.floor(fileVersionLS / 0x1_0000),
      revision: fileVersionLS % 0x1_0000,
    },
    texts: info.getAllLanguagesForStringValues().map((language) => info.getStringValues(language)),
  };
}

const part = fc.nat(0xffff);
const text = fc.string({
  unit: fc.constantFrom('a', 'Z', '0', '.', '_', 'バ', '版', 'é'),
  minLength: 1,
  maxLength: 60,
});
const values = fc.record(
  { OriginalFilename: text, InternalName: text, FileDescription: text, FileVersion: text, Comments: text },
  { requiredKeys: [] },
);

test('whatever a file says, another reader finds the same', () => {
  const languages = fc.uniqueArray(fc.record({ lang: fc.integer({ min: 1, max: 0xffff }), values }), {
    selector: ({ lang }) => lang,
    minLength: 1,
    maxLength: 4,
  });
  const version = fc.record({ major: part, minor: part, build: part, revision: part });
  fc.assert(
    fc.property(version, languages, fc.constantFrom(32, 64), (number, spoken, bits) => {
      const bytes = driverFile({ version: number, languages: spoken, bits });
      const found = oracle(bytes);
      const reading = readDriverFile(bytes);
      if (!reading.ok) throw new Error(reading.problem);
      expect(found.version).toEqual(number);
      expect(reading.version).toEqual(found.version);
      const names = found.texts.flatMap((each) => each['OriginalFilename'] ?? each['InternalName'] ?? []);
      const saying = (name: string) => found.texts.flatMap((each) => each[name] ?? []);
      for (const [own, said] of [
        [reading.originalName, names],
        [reading.fileDescription, saying('FileDescription')],
        [reading.stringVersion, saying('FileVersion')],
      ] as const) {
        expect(said.length === 0 ? [undefined] : said).toContain(own);
      }
    }),
    { seed: 497, numRuns: 300 },
  );
});
