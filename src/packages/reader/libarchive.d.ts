/** The archive library as it was compiled; its own worker and its messages stand in other files, which are not used. */
declare module 'libarchive.js/src/webworker/wasm-gen/libarchive.js' {
  /** The library's functions and memory. Addresses are numbers; 0 stands for nothing. */
  interface LibArchive {
    readonly HEAPU8: Uint8Array<ArrayBuffer>;
    readonly _malloc: (size: number) => number;
    readonly _free: (at: number) => void;
    /** @param passphrase, locale addresses of texts, or 0 */
    readonly _archive_open: (at: number, size: number, passphrase: number, locale: number) => number;
    /** @returns an entry, or 0 at the end and after an error */
    readonly _get_next_entry: (archive: number) => number;
    readonly _archive_entry_pathname: (entry: number) => number;
    readonly _archive_entry_pathname_utf8: (entry: number) => number;
    readonly _archive_entry_size: (entry: number) => number;
    readonly _archive_entry_is_encrypted: (entry: number) => number;
    /** @returns the address of memory that has to be freed, or a negative number */
    readonly _get_filedata: (archive: number, size: number) => number;
    readonly _archive_error_string: (archive: number) => number;
    readonly _archive_close: (archive: number) => void;
  }

  /** Starts the library. The object that is handed in becomes the library. */
  const start: (settings: {
    readonly wasmBinary: ArrayBuffer | Uint8Array;
    readonly print: (text: string) => void;
    readonly printErr: (text: string) => void;
    readonly preRun: readonly never[];
    readonly postRun: readonly never[];
    readonly totalDependencies: number;
    readonly monitorRunDependencies: () => void;
  }) => Promise<LibArchive>;
  export default start;
}
