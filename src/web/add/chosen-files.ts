/** A file that was chosen or dropped, and its path below what was chosen, with `/`. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

/** Files of a field; those of a folder keep their paths in it. */
export const filesOfField = (files: Iterable<File>): ChosenFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** Files and folders that were dropped, with all that is in the folders. */
export async function filesOfDrop(items: DataTransferItemList): Promise<ChosenFile[]> {
  // Entries have to be asked for before anything is waited for.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map((entry) => filesOfEntry(entry)))).flat();
}

async function filesOfEntry(entry: FileSystemEntry): Promise<ChosenFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: ChosenFile[] = [];
  // A reader gives a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await filesOfEntry(one)));
  }
}

/** Bytes that one file may have. */
export const fileLimit = 64 * 1024 ** 2;

/** Files by whether they can be sent; those that systems hide are left aside without a word. */
export function sorted(files: readonly ChosenFile[]): { readonly sent: ChosenFile[]; readonly tooLarge: ChosenFile[] } {
  const seen = files.filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')));
  return {
    sent: seen.filter(({ file }) => file.size <= fileLimit),
    tooLarge: seen.filter(({ file }) => file.size > fileLimit),
  };
}
