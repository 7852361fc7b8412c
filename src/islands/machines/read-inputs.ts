import { formatFileVersion } from '../../domain/file-version.ts';
import { decodeText, kindOfFile } from '../../outputs/text/decode.ts';
import type { DriverFileReading } from '../../outputs/driver/driver-file.ts';
import type { StoredContent } from '../../packages/content.ts';
import { mayNameStored } from '../../packages/names.ts';
import { HEAD_SIZE, isPackageFile } from '../../packages/reader/recognise.ts';
import type { Fleet } from '../../fleet/fleet.ts';
import { INPUT_LIMIT, type Input, type InputReport, type Outcome } from './protocol.ts';

// Small enough that a message (a question for rows, "cancel") is heard between two of them.
const CHUNK = 256 * 1024;

/** What reading needs of its surroundings. */
export interface ReadingHost {
  /** Called after each bit, with the characters or bytes of all inputs that were read so far. */
  readonly advanced: (read: number) => Promise<void>;
  readonly stopped: () => boolean;
  /** Reads a driver file; its reader is loaded only then. */
  readonly readDriverFile: (bytes: Uint8Array<ArrayBuffer>) => Promise<DriverFileReading>;
  /** Reads what a text says of stored components; its reader is loaded only then. */
  readonly readStored: (text: string) => Promise<StoredContent | undefined>;
}

/** How much an input holds: bytes of a file, characters of a text. */
export function sizeOf({ content }: Input): number {
  return typeof content === 'string' ? content.length : content.size;
}

/**
 * Reads inputs one after the other into a fleet. An input that can't be read is reported, and the others are read.
 * Where it is stopped, the rest has no reports.
 */
export async function readInputs(
  inputs: readonly Input[],
  fleet: Fleet,
  host: ReadingHost,
): Promise<readonly InputReport[]> {
  const reports: InputReport[] = [];
  let before = 0;
  for (const input of inputs) {
    if (host.stopped()) break;
    if (reports.length > 0) fleet.nextInput();
    const size = sizeOf(input);
    const start = before;
    const advance = (text: string, rest: string) =>
      host.advanced(start + size * (1 - rest.length / Math.max(1, text.length)));
    const report = await readInput(input, host, async (text) => {
      for (let from = 0; from < text.length && !host.stopped(); from += CHUNK) {
        fleet.push(text.slice(from, from + CHUNK));
        await advance(text, text.slice(from + CHUNK));
      }
    });
    reports.push({ name: input.name, size, ...report });
    before += size;
  }
  fleet.end();
  return reports;
}

async function readInput(
  { name, content }: Input,
  host: ReadingHost,
  read: (text: string) => Promise<void>,
): Promise<Outcome> {
  if (typeof content === 'string') {
    await read(content);
    return { kind: 'text', encoding: undefined, stored: await storedIn(content, host) };
  }
  if (await isPackage(name, content)) return { kind: 'package' };
  if (content.size === 0) return { kind: 'empty' };
  if (content.size > INPUT_LIMIT) return { kind: 'too-large' };
  const bytes = await bytesOf(content);
  if (bytes === undefined) return { kind: 'unreadable' };
  const kind = kindOfFile(bytes);
  if (kind === 'driver-file') {
    const reading = await host.readDriverFile(bytes);
    if (reading.ok && reading.identity === 'tcpip') await read(formatFileVersion(reading.version));
    return { kind, reading };
  }
  if (kind === 'binary') return { kind };
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'binary') return { kind: 'binary' };
  await read(text);
  return { kind: 'text', encoding, stored: await storedIn(text, host) };
}

async function storedIn(text: string, { readStored }: ReadingHost): Promise<StoredContent | undefined> {
  return mayNameStored(text) ? readStored(text) : undefined;
}

/** Its first bytes are enough: a package may have more bytes than are taken of a text. */
async function isPackage(name: string, content: Blob): Promise<boolean> {
  return isPackageFile(name, (await bytesOf(content, HEAD_SIZE)) ?? new Uint8Array());
}

/** A file can be gone, or locked, by the time it is opened. */
async function bytesOf(blob: Blob, most = blob.size): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await (blob.size > most ? blob.slice(0, most) : blob).arrayBuffer());
  } catch {
    return undefined;
  }
}
