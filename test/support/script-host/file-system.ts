import { collection } from './wmi.ts';
import { comError, ERRORS, fileVersion, realPath, type FakeWindows } from './windows.ts';

const FOR_READING = 1;
const AS_UNICODE = -1;

/** Scripting.FileSystemObject, without anything that writes: a script that tries to write fails. */
export function fileSystem(windows: FakeWindows): object {
  const versionAt = (path: string) => fileVersion(windows.own, realPath(path, windows.redirected === true));
  return {
    FileExists: (path: string) => versionAt(path) !== undefined,
    GetFileVersion(path: string) {
      const version = versionAt(path);
      if (version === undefined) throw comError(ERRORS.fileNotFound, 'File not found');
      if (windows.noFileVersion === true) throw comError(ERRORS.noVersion);
      return version ?? '';
    },
    GetFolder(path: string) {
      const names = windows.folders?.[path];
      if (names === undefined) throw comError(ERRORS.pathNotFound, 'Path not found');
      // Folders and files alike: a script asks for the one or the other.
      const list = names.map((Name) => ({ Name }));
      return { SubFolders: collection(list), Files: collection(list) };
    },
    OpenTextFile(path: string, mode: number, create: boolean, format: number) {
      const bytes = windows.texts?.[path];
      if (mode !== FOR_READING || create) throw comError(ERRORS.invalidCall, 'This file may only be read');
      if (bytes === undefined) throw comError(ERRORS.fileNotFound, 'File not found');
      return textStream(decoded(bytes, format, windows.codePage ?? 'windows-1252'));
    },
  };
}

function textStream(text: string): object {
  let read = false;
  return {
    get AtEndOfStream() {
      return read || text === '';
    },
    ReadAll() {
      if (read || text === '') throw comError(ERRORS.pastEnd, 'Input past end of file');
      read = true;
      return text;
    },
    Close() {},
  };
}

/** Bytes as UTF-16 or in the code page; neither looks for a byte-order mark. */
function decoded(bytes: Uint8Array, format: number, codePage: string): string {
  return new TextDecoder(format === AS_UNICODE ? 'utf-16le' : codePage, { ignoreBOM: true }).decode(bytes);
}
