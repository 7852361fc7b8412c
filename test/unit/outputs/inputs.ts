import { createEvidenceReader, type Evidence } from '../../../src/outputs/output-reader.ts';

/** Reads these texts as inputs of their own, one after another. */
export function readInputs(...texts: readonly string[]): Evidence {
  const reader = createEvidenceReader();
  for (const text of texts) {
    reader.push(text);
    reader.nextInput();
  }
  return reader.finish();
}
