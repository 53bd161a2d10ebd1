import type { LinkEnd } from '../../db/model/link.ts';
import { change } from '../data/change.ts';
import { goToPassage, openTab, select } from '../state/workspace.ts';

/** Opens the source of a passage at its words. */
export async function goToPassageById(id: string): Promise<void> {
  const passage = await change('passage.get', { id });
  if (passage) goToPassage(passage);
}

/** Goes to one end of a link. */
export async function goToEnd({ kind, id }: Pick<LinkEnd, 'kind' | 'id'>): Promise<void> {
  if (kind === 'passage') await goToPassageById(id);
  else if (kind === 'event') select({ kind: 'event', id });
  else openTab({ kind, id });
}
