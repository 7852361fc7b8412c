import start from 'libarchive.js/src/webworker/wasm-gen/libarchive.js';
import type { PackageProblem } from '../content.ts';

/** Bytes in the library's memory. */
export interface Held {
  readonly at: number;
  readonly size: number;
}

/** One file in an archive. To be read, if at all, before the next is asked for. */
export interface Entry {
  /** With folders, separated by `/`. Untrusted text. */
  readonly path: string;
  /** As the archive says; nothing says that it is true. */
  readonly size: number;
  /** Unpacks it. Whoever does frees it. */
  readonly read: () => Held;
}

/** Opens archives that lie in its memory. */
export interface Archives {
  /** Takes memory, all zeros. */
  readonly hold: (size: number) => Held;
  /** What lies there now: the view is void after the next call that takes memory. */
  readonly bytesOf: (held: Held) => Uint8Array<ArrayBuffer>;
  readonly free: (held: Held) => void;
  /** Goes through an archive: .cab, .zip, and either of them behind a program. */
  readonly entriesOf: (held: Held) => Generator<Entry, void, undefined>;
}

/** Thrown while a package is read: says what is wrong with it. */
export class PackageError extends Error {
  readonly problem: PackageProblem;

  constructor(problem: PackageProblem) {
    super(problem);
    this.problem = problem;
  }
}

/**
 * Starts the archive library.
 *
 * @param wasmBinary the library's own file
 */
export async function startArchives(wasmBinary: ArrayBuffer | Uint8Array): Promise<Archives> {
  const nothing = () => undefined;
  const library = await start({
    wasmBinary,
    // It speaks of every archive that it can't read.
    print: nothing,
    printErr: nothing,
    preRun: [],
    postRun: [],
    totalDependencies: 0,
    monitorRunDependencies: nothing,
  });

  // Its memory is asked for anew each time: it moves when it grows.
  const {
    _malloc: malloc,
    _free: release,
    _archive_open: open,
    _get_next_entry: nextEntry,
    _archive_entry_pathname: pathIn,
    _archive_entry_pathname_utf8: utf8PathIn,
    _archive_entry_size: sizeIn,
    _archive_entry_is_encrypted: isEncrypted,
    _get_filedata: unpack,
    _archive_error_string: errorOf,
    _archive_close: close,
  } = library;
  const textAt = (at: number): string => {
    const end = at === 0 ? at : library.HEAPU8.indexOf(0, at);
    return new TextDecoder().decode(library.HEAPU8.subarray(at, end));
  };
  const hold = (size: number): Held => {
    const at = malloc(size);
    if (at === 0) throw new PackageError('no-memory');
    library.HEAPU8.fill(0, at, at + size);
    return { at, size };
  };
  const free = ({ at }: Held): void => release(at);

  return {
    hold,
    free,
    bytesOf: ({ at, size }) => library.HEAPU8.subarray(at, at + size),
    *entriesOf({ at, size }) {
      const archive = open(at, size, 0, 0);
      if (archive === 0) throw new PackageError('not-a-package');
      const failure = () => problemIn(textAt(errorOf(archive)));
      try {
        for (;;) {
          const entry = nextEntry(archive);
          if (entry === 0) break;
          const stated = sizeIn(entry);
          if (isEncrypted(entry) !== 0) throw new PackageError('encrypted');
          yield {
            path: textAt(utf8PathIn(entry) || pathIn(entry)),
            size: stated,
            read() {
              // The library takes its memory without a look whether there is any, and leaves what an archive promises
              // and does not have as it was: with what lay there before, perhaps of another package.
              free(hold(stated));
              const found = unpack(archive, stated);
              if (found <= 0) throw new PackageError(failure() ?? 'damaged');
              return { at: found, size: stated };
            },
          };
        }
        const problem = failure();
        if (problem !== undefined) throw new PackageError(problem);
      } finally {
        close(archive);
      }
    },
  };
}

/** What the library's own words come to; `undefined` where it has none. */
function problemIn(words: string): PackageProblem | undefined {
  if (words === '') return undefined;
  if (/unrecognized archive format/i.test(words)) return 'not-a-package';
  if (/passphrase|encrypt/i.test(words)) return 'encrypted';
  // -5: the unpacker of .zip asked for more, and there was no more.
  return /truncated|decompression failed \(-5\)/i.test(words) ? 'cut-off' : 'damaged';
}
