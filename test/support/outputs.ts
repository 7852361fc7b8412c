import type { Machine } from '../../src/outputs/machine.ts';
import { createOutputReader, type OutputReader } from '../../src/outputs/output-reader.ts';
import type { BadLine, LineCounts } from '../../src/outputs/text/line-ledger.ts';

/** All that was read. */
export interface ReadOutputs {
  readonly machines: readonly Machine[];
  readonly badLines: readonly BadLine[];
  readonly counts: LineCounts;
}

/** Ends the last input and gives everything, in input order. */
export function finished(reader: OutputReader): ReadOutputs {
  reader.end();
  return { machines: reader.machines.map(machineOf), badLines: reader.badLines(), counts: reader.counts() };
}

/** Reads texts as inputs of their own, one after another. */
export function readOutputs(...texts: readonly string[]): ReadOutputs {
  const reader = createOutputReader();
  for (const [index, text] of texts.entries()) {
    if (index > 0) reader.nextInput();
    reader.push(text);
  }
  return finished(reader);
}

/** A machine as it is now, without what joining keeps of it besides. */
export function machineOf({
  versions,
  kbs,
  installs,
  lines,
  readers,
  conflicts,
  osVersions,
  editions,
  otherWindows,
  otherProduct,
  ...machine
}: Machine): Machine {
  const { host, osVersion, edition, product, boot, uptime, otherStarts, unanswered } = machine;
  return {
    host,
    versions: [...versions],
    osVersion,
    edition,
    product,
    kbs: [...kbs],
    boot,
    uptime,
    otherStarts,
    installs: [...installs],
    lines: [...lines],
    readers,
    conflicts,
    osVersions,
    editions,
    otherWindows,
    otherProduct,
    ...(unanswered && { unanswered }),
  };
}
