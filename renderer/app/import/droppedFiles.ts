import { isMeant, type ChosenFile } from './chosenFiles.ts';

/**
 * The files that were dropped, and those of the folders that were. Has to be called while the event
 * is being told of: what it holds is gone after that.
 */
export async function droppedFiles({ items }: DataTransfer): Promise<ChosenFile[]> {
  const dropped = [...items].map((item) => ({
    entry: item.webkitGetAsEntry(),
    file: item.getAsFile(),
  }));
  const found: ChosenFile[] = [];
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) found.push(...(await filesBelow(entry as FileSystemDirectoryEntry)));
    else if (file) found.push({ path: file.name, file });
  }
  return found;
}

/** All files in a folder and the folders in it. */
async function filesBelow(folder: FileSystemDirectoryEntry): Promise<ChosenFile[]> {
  const found: ChosenFile[] = [];
  for (const entry of await entriesOf(folder)) {
    const path = entry.fullPath.slice(1);
    if (!isMeant({ path })) continue;
    if (entry.isDirectory) found.push(...(await filesBelow(entry as FileSystemDirectoryEntry)));
    else found.push({ path, file: await fileOf(entry as FileSystemFileEntry) });
  }
  return found;
}

/** A folder gives what is in it by and by, until it gives nothing more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    entries.push(...some);
  }
  return entries.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
