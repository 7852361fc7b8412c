/** A file with the path that it had in a dropped or chosen folder: folders are often named after machines. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** The files of a file input, one folder or several files. */
export function chosenFiles(files: Iterable<File>): readonly NamedFile[] {
  return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/**
 * The files of a drop or a paste, folders walked through.
 *
 * @param limit at most so many: the walk stops there
 */
export async function droppedFiles(data: DataTransfer, limit: number): Promise<readonly NamedFile[]> {
  // Entries have to be taken before the first wait: afterwards the browser empties the list.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return chosenFiles(data.files);
  const files: NamedFile[] = [];
  for (const entry of entries) await walk(entry, files, limit);
  return files;
}

async function walk(entry: FileSystemEntry, files: NamedFile[], limit: number): Promise<void> {
  if (files.length > limit) return;
  if (isFile(entry)) {
    const file = await new Promise<File | undefined>((resolve) => entry.file(resolve, () => resolve(undefined)));
    // What can't be opened is listed too: as a file that the worker can't read.
    files.push({ name: entry.fullPath.replace(/^\//, ''), file: file ?? new File([], entry.name) });
  } else if (isDirectory(entry)) {
    const reader = entry.createReader();
    // A directory comes in batches; an empty one is the end.
    for (;;) {
      const batch = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
      if (batch.length === 0) return;
      for (const child of [...batch].sort((a, b) => (a.name < b.name ? -1 : 1))) await walk(child, files, limit);
    }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
