import { cabinetOf } from './cabinet.ts';

const FRAME = 32_768;

/**
 * The compressed files of a help file (.chm) as a cabinet: both are packed with LZX in the same frames, and tools that
 * make help files can be had.
 *
 * @param help its content has to end before LZX starts anew in it, which it never does in a cabinet
 */
export function cabinetOfHelp(help: Buffer): Buffer {
  const entries = entriesOf(help);
  const content = Number(help.readBigUInt64LE(0x58));
  const stored = (name: string): Buffer => {
    const entry = entries.find((each) => each.name.endsWith(name));
    if (entry === undefined) throw new Error(`The help file has no ${name}`);
    return help.subarray(content + entry.place, content + entry.place + entry.size);
  };
  const control = stored('MSCompressed/ControlData');
  const frames = stored('/ResetTable');
  const size = Number(frames.readBigUInt64LE(16));
  const windowSize = control.readUInt32LE(16) * FRAME;
  if (size > control.readUInt32LE(12) * FRAME) throw new Error(`${size} bytes: LZX starts anew among them`);

  const packed = stored('MSCompressed/Content');
  const start = (frame: number): number => Number(frames.readBigUInt64LE(40 + 8 * frame));
  const count = Math.ceil(size / FRAME);
  const blocks = Array.from({ length: count }, (_, at) => ({
    packed: packed.subarray(start(at), at + 1 === count ? undefined : start(at + 1)),
    size: Math.min(FRAME, size - at * FRAME),
  }));
  // Its own tables among them: a cabinet's files lie one behind the other without a gap.
  const files = entries.filter((entry) => entry.section === 1 && entry.size > 0);
  return cabinetOf(
    files.map(({ name, ...each }) => ({ ...each, name: name.slice(1) })),
    blocks,
    (Math.log2(windowSize) << 8) | 3,
  );
}

interface HelpEntry {
  readonly name: string;
  /** 0: as it is; 1: compressed, its place is one in what that unpacks to. */
  readonly section: number;
  readonly place: number;
  readonly size: number;
}

/** The directory of a help file, in the order of places. */
function entriesOf(help: Buffer): readonly HelpEntry[] {
  const directory = Number(help.readBigUInt64LE(0x48));
  const chunk = help.readUInt32LE(directory + 16);
  const first = directory + help.readUInt32LE(directory + 8);
  const entries: HelpEntry[] = [];
  for (let at = first; help.toString('latin1', at, at + 4) === 'PMGL'; at += chunk) {
    const end = at + chunk - help.readUInt32LE(at + 4);
    let next = at + 20;
    const number = (): number => {
      for (let value = 0; ;) {
        const byte = help.readUInt8(next++);
        value = value * 128 + (byte & 127);
        if (byte < 128) return value;
      }
    };
    while (next < end) {
      const length = number();
      const name = help.toString('utf8', next, next + length);
      next += length;
      entries.push({ name, section: number(), place: number(), size: number() });
    }
  }
  return entries.sort((a, b) => a.place - b.place);
}
