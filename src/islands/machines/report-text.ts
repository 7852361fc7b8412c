import { formatFileVersion } from '../../domain/file-version.ts';
import { INPUT_LIMIT, type InputReport } from './protocol.ts';
import { fill } from '../../i18n/fill.ts';
import { byteSize } from '../../i18n/byte-size.ts';
import type { MachinesWords } from './state.ts';

/** What became of an input, in words: its encoding, its version, or why it could not be read and what to do. */
export function reportText(report: InputReport, { intake: { input }, language }: MachinesWords): string {
  switch (report.kind) {
    case 'text':
      if (report.stored !== undefined) return input.stored;
      return report.encoding === undefined ? input.typed : fill(input.text, { encoding: report.encoding });
    case 'driver-file':
      return driverText(report.reading, input);
    case 'too-large':
      return fill(input['too-large'], { limit: byteSize(INPUT_LIMIT, language) });
    case 'package':
    case 'empty':
    case 'binary':
    case 'unreadable':
      return input[report.kind];
  }
}

function driverText(
  reading: Extract<InputReport, { kind: 'driver-file' }>['reading'],
  words: MachinesWords['intake']['input'],
): string {
  if (!reading.ok) return words[reading.problem];
  const version = formatFileVersion(reading.version);
  switch (reading.identity) {
    case 'tcpip':
      return fill(words.driver, { version, machine: reading.machine });
    case 'unknown':
      return fill(words.unnamed, { version });
    case 'tcpip-language-file':
      return fill(words.languageFile, { version });
    case 'other':
      return fill(words.otherFile, { name: reading.originalName ?? '', version });
  }
}
