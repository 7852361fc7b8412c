/** What the first bytes of a file say of it. */
export type ArchiveKind = 'cabinet' | 'zip' | 'program' | 'wim' | 'other';

/** So many bytes are enough for {@link archiveKind}. */
export const HEAD_SIZE = 8;

/** Says by its first bytes which kind of archive a file is. A program may have one behind it. */
export function archiveKind([a, b, c, d]: Uint8Array): ArchiveKind {
  if (a === 0x4d && b === 0x53 && c === 0x43 && d === 0x46) return 'cabinet';
  if (a === 0x50 && b === 0x4b && (c === 3 || c === 5) && (d === 4 || d === 6)) return 'zip';
  if (a === 0x4d && b === 0x53 && c === 0x57 && d === 0x49) return 'wim';
  return a === 0x4d && b === 0x5a ? 'program' : 'other';
}

/**
 * Whether a file is for the reader of packages, by its name and its first bytes. Microsoft sent hotfixes as programs
 * that unpack themselves; a driver is a program as well, and goes elsewhere.
 *
 * @example isPackageFile('Windows6.1-KB2896146-x64.msu', new Uint8Array()) // true
 */
export function isPackageFile(name: string, head: Uint8Array): boolean {
  if (/\.(?:msu|cab|psf|cicab)$/i.test(name)) return true;
  switch (archiveKind(head)) {
    case 'cabinet':
      return true;
    case 'zip':
      return /\.zip$/i.test(name);
    case 'program':
      return /\.exe$/i.test(name);
    case 'wim':
    case 'other':
      return false;
  }
}
