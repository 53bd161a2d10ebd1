/** Files that are imported together: one that is read, and those that belong to it. */
export interface FileGroup<File> {
  main: File;
  companions: File[];
}

const ANNOTATIONS = '.ann';
const TEXT = '.txt';

/** How far up from a file its text or annotations are looked for. */
const MOST_FOLDERS = 32;

/**
 * Puts each file with those that belong to it. A brat annotation file (`.ann`) belongs to the text
 * file of the same name, also where it stands in another folder or its name goes on with “_” or “.”
 * and who made it. Of several texts the one with the longest such name has it, of equal names the
 * nearest: in the same folder, else below the first folder up from there that has one. One without
 * a text stands alone. The order is kept.
 */
export function groupFiles<File>(
  files: readonly File[],
  pathOf: (file: File) => string,
): Array<FileGroup<File>> {
  const groups = new Map<File, FileGroup<File>>();
  const texts = new Map<string, FileGroup<File>>();
  const annotations: File[] = [];
  for (const file of files) {
    const { folder, stem, extension } = partsOf(pathOf(file));
    if (extension === ANNOTATIONS) {
      annotations.push(file);
      continue;
    }
    const group = { main: file, companions: [] };
    groups.set(file, group);
    if (extension !== TEXT) continue;
    texts.set(keyIn(folder, stem), group);
    for (const above of foldersFrom(folder).slice(1)) {
      const key = keyIn(above, stem);
      if (!texts.has(key)) texts.set(key, group);
    }
  }
  for (const file of annotations) {
    const group = textOf(pathOf(file), texts);
    if (group) group.companions.push(file);
    else groups.set(file, { main: file, companions: [] });
  }
  return [...groups.values()];
}

function textOf<Group>(path: string, texts: ReadonlyMap<string, Group>): Group | undefined {
  const { folder, stem } = partsOf(path);
  const folders = foldersFrom(folder);
  for (let end = stem.length; end > 0; end = lastJoint(stem, end)) {
    for (const above of folders) {
      const text = texts.get(keyIn(above, stem.slice(0, end)));
      if (text) return text;
    }
  }
  return undefined;
}

/** A folder and those above it, the root last; of a very deep one the nearest and the root. */
function foldersFrom(folder: string): string[] {
  const folders: string[] = [];
  for (let end = folder.length; end > 0 && folders.length < MOST_FOLDERS;) {
    folders.push(folder.slice(0, end));
    end = folder.lastIndexOf('/', end - 1);
  }
  return [...folders, ''];
}

function keyIn(folder: string, stem: string): string {
  return `${folder}/${stem}`;
}

/** Where the last “_” or “.” before an offset is; 0 where there is none. */
function lastJoint(stem: string, before: number): number {
  const earlier = stem.slice(0, before);
  return Math.max(earlier.lastIndexOf('_'), earlier.lastIndexOf('.'), 0);
}

function partsOf(path: string): { folder: string; stem: string; extension: string } {
  const [, folder = '', name = ''] =
    /^(?:(.*)\/)?([^/]*)$/su.exec(path.replaceAll('\\', '/')) ?? [];
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return { folder, stem: name, extension: '' };
  return { folder, stem: name.slice(0, dot), extension: name.slice(dot).toLowerCase() };
}
