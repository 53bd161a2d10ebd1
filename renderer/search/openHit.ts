import type { Hit } from '../../db/model/search.ts';
import { showPane } from '../state/panes.ts';
import { goToOffset, goToPassage, openTab, select } from '../state/workspace.ts';

/** Goes to what was found: to the place in a source, to a note, or shows it in the inspector. */
export function openHit({ kind, id, sourceId, offset }: Hit): void {
  switch (kind) {
    case 'source':
      if (offset === null) openTab({ kind, id });
      else goToOffset(id, offset);
      select({ kind, id });
      return;
    case 'passage':
      if (sourceId !== null) goToPassage({ id, sourceId, offset: offset ?? 0 });
      return;
    case 'note':
      openTab({ kind, id });
      return;
    default:
      select({ kind, id });
      showPane('right');
  }
}
