import { changeWithUndo } from '../../data/undo.ts';
import { t } from '../../messages/i18n.ts';

/** Deletes a condition, and offers to take that back. */
export async function deleteCondition(id: string): Promise<void> {
  await changeWithUndo('condition.delete', { id }, t('inspector.condition.removed'));
}
