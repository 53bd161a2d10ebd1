import type { Link } from '../../db/model/link.ts';
import type { Relation } from '../inspector/link/relations.ts';
import { change } from '../data/change.ts';
import { changeWithUndo } from '../data/undo.ts';
import { t } from '../messages/i18n.ts';

/** Turns a link round, where that makes a difference. */
export async function reverseLink({ id, type }: Link): Promise<void> {
  if (type.symmetric) return;
  await changeWithUndo('link.update', { id, reverse: true }, t('links.turned'));
}

/** Gives a link another relation, read from where it begins. */
export async function relateLink({ id }: Link, { typeId, reversed }: Relation): Promise<void> {
  await change('link.update', { id, type: typeId, ...(reversed && { reverse: true }) });
}
