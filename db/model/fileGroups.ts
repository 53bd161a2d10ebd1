/** Files that are imported together: one that is read, and those that belong to it. */
export interface FileGroup<File> {
  main: File;
  companions: File[];
}

const ANNOTATIONS = '.ann';

/**
 * Puts each file with those that belong to it. A brat annotation file (`.ann`) belongs to the text
 * file of the same name, also where it stands in another folder or its name goes on with “_” or “.”
 * and who made it; the text of the longest such name has it. One without a text stands alone. The
 * order is kept.
 */
export function groupFiles<File>(
  files: readonly File[],
  pathOf: (file: File) => string,
): Array<FileGroup<File>> {
  const groups = new Map<File, FileGroup<File>>();
  const texts = new Map<string, FileGroup<File>>();
  const annotations: File[] = [];
  for (const file of files) {
    const { stem, extension } = nameOf(pathOf(file));
    if (extension === ANNOTATIONS) {
      annotations.push(file);
      continue;
    }
    const group = { main: file, companions: [] };
    groups.set(file, group);
    if (extension === '.txt') texts.set(stem, group);
  }
  for (const file of annotations) {
    const group = textOf(nameOf(pathOf(file)).stem, texts);
    if (group) group.companions.push(file);
    else groups.set(file, { main: file, companions: [] });
  }
  return [...groups.values()];
}

function textOf<Group>(stem: string, texts: ReadonlyMap<string, Group>): Group | undefined {
  for (let end = stem.length; end > 0; end = lastJoint(stem, end)) {
    const text = texts.get(stem.slice(0, end));
    if (text) return text;
  }
  return undefined;
}

/** Where the last “_” or “.” before an offset is; 0 where there is none. */
function lastJoint(stem: string, before: number): number {
  const earlier = stem.slice(0, before);
  return Math.max(earlier.lastIndexOf('_'), earlier.lastIndexOf('.'), 0);
}

function nameOf(path: string): { stem: string; extension: string } {
  const name = path.replace(/^.*[\\/]/su, '');
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return { stem: name, extension: '' };
  return { stem: name.slice(0, dot), extension: name.slice(dot).toLowerCase() };
}
