import type { CodebookResult } from '../../db/model/codebook.ts';
import type { Tag } from '../../db/model/tag.ts';
import { change } from '../data/change.ts';
import { changeWithUndo } from '../data/undo.ts';
import { formatNumber } from '../messages/format.ts';
import { t } from '../messages/i18n.ts';
import { openPassages } from '../table/openPassages.ts';
import { announce } from '../ui/announce.ts';
import type { TagPlace } from './tagPlaces.ts';

/** Puts a tag with those below it to another place, and says where that is. */
export async function moveTag({ id, name }: Tag, place: TagPlace, under: string): Promise<void> {
  if (await change('tag.move', { id, ...place })) announce(t('codebook.moved', { name, under }));
}

/** Retires a tag, or takes it up again. */
export async function retireTag({ id, name, retired }: Tag): Promise<void> {
  const message = t(retired ? 'codebook.retire.undone' : 'codebook.retire.done', { name });
  await changeWithUndo('tag.update', { id, retired: !retired }, message);
}

/** Deletes a tag, and offers to take that back. */
export async function deleteTag({ id, name }: Tag): Promise<void> {
  await changeWithUndo('tag.delete', { id }, t('app.deleted.tag', { name }));
}

/** Opens the passages that carry a tag: it alone, or it or one below it. */
export function openPassagesOf({ id, name }: Tag, below: boolean): void {
  const title = t(below ? 'codebook.passages.tree' : 'codebook.passages.own', { name });
  openPassages(below ? { tag: id } : { tag: id, below: false }, title);
}

/** What became of a codebook that was taken in, in one line. */
export function resultLine({ created, changed, unchanged }: CodebookResult): string {
  const parts = { created, changed, unchanged };
  return (Object.keys(parts) as Array<keyof typeof parts>)
    .filter((part) => parts[part] > 0)
    .map((part) =>
      t(`codebook.result.${part}`, { count: parts[part], number: formatNumber(parts[part]) }),
    )
    .join(', ');
}
