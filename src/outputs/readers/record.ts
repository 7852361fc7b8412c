import type { ReaderName } from '../machine.ts';
import type { Sink } from '../reader.ts';
import type { BadReason, Line } from '../text/line-ledger.ts';
import { columnsOf } from './columns.ts';
import type { Role } from '../vocabulary/roles.ts';
import { hasFacts } from '../sighting.ts';
import { headingOf, readFields, type Remark } from './fields.ts';
import { fileNamedIn } from '../values/file-name.ts';
import { versionIn } from '../values/versions.ts';
import { withRecordNotes } from './unknown-columns.ts';
import { areExplicit } from '../vocabulary/heading-words.ts';

/** A named value of a record, and the line that it stands in. */
export interface RecordField {
  readonly key: string;
  readonly value: string;
  readonly line: Line | undefined;
}

/** One record of a structured document. */
export interface DocumentRecord {
  readonly reader: ReaderName;
  /** The machine that the record, or what stands around it, names. */
  readonly host: string | undefined;
  readonly fields: readonly RecordField[];
  /** True below a name of which nobody knows what it says: of a plan, perhaps. */
  readonly unclear?: boolean;
  /** Lines of the document that no record has used so far; those that this one uses are taken out. */
  readonly open: Set<Line>;
}

interface Field extends RecordField {
  readonly role: Role | undefined;
}

/**
 * Hands over what a record says; true where it says something, or something that is listed as not taken. Several records
 * may stand in one line, which is counted once.
 *
 * A record with a version has to name its file, as a path or by name: documents are full of other versions.
 */
export function claimRecord(
  sink: Sink,
  { reader, host, fields: named, unclear = false, open }: DocumentRecord,
): boolean {
  const keys = named.map(({ key }) => key);
  const roles = columnsOf(keys);
  const fields = named.map((field, index): Field => ({ ...field, role: roles[index] }));
  const known = fields.filter(({ role, value }) => role !== undefined && (value !== '' || role !== 'host'));
  if (known.every(({ role }) => role === 'host' || role === 'name')) return false;
  const lines = [...new Set(known.flatMap(({ line }) => line ?? []))].sort((a, b) => a.number - b.number);
  const refuse = (reason: BadReason): true => {
    for (const line of lines.filter((one) => open.delete(one))) sink.bad(line, reason);
    return true;
  };
  if (namesNoFile(fields)) return refuse('unnamed-file');
  // What has no known name may say all the same that it is planned or missing.
  const remarks: Remark[] = [];
  const found = readFields(
    withRecordNotes(keys, roles),
    fields.map(({ value }) => value.trim()),
    remarks,
  );
  // A record that says nothing known is of no interest by itself: documents have many.
  if (found === 'no-fact') return host !== undefined && roles.includes('wanted') && refuse('wanted');
  if (typeof found === 'string') return refuse(found);
  const seen = { ...found, host: found.host ?? host };
  if (unclear && hasFacts(seen) && !areExplicit(keys)) return refuse('unknown-heading');
  sink.below(keys);
  const fresh = lines.filter((line) => open.delete(line));
  if (fresh.length > 0) sink.sighting(reader, seen, fresh);
  else sink.also(reader, seen, lines);
  const silent =
    hasFacts(seen) || remarks.length > 0 ? [] : [{ reason: 'no-answer' as const, index: fields.findIndex(isHost) }];
  // Once for a line, however many records stand in it.
  for (const remark of [...remarks, ...silent]) {
    const line = fields[remark.index]?.line;
    if (line !== undefined && fresh.includes(line))
      sink.remark(line, remark.reason, headingOf(remark.reason, [remark], keys));
  }
  return true;
}

function isHost({ role }: Field): boolean {
  return role === 'host';
}

/** A version beside things that are not known, without a file's name: of a program, a library, anything. */
function namesNoFile(fields: readonly Field[]): boolean {
  const versions = fields.some(({ role, value }) => role === 'version' && typeof versionIn(value) === 'object');
  const files = fields.some(({ key, value }) => fileNamedIn(value) !== undefined || fileNamedIn(key) !== undefined);
  return versions && !files && fields.some(({ role }) => role === undefined || role === 'name');
}
