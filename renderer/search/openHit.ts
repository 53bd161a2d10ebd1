import type { Hit } from '../../db/model/search.ts';
import { goToPassageById } from '../inspector/goTo.ts';
import { showPane } from '../state/panes.ts';
import { goToOffset, openTab, select } from '../state/workspace.ts';

/** Goes to what was found: to the place in a source, to a note, or shows it in the inspector. */
export function openHit({ kind, id, offset }: Hit): void {
  switch (kind) {
    case 'source':
      if (offset === null) openTab({ kind, id });
      else goToOffset(id, offset);
      select({ kind, id });
      return;
    case 'passage':
      void goToPassageById(id);
      return;
    case 'note':
    case 'actor':
      openTab({ kind, id });
      return;
    default:
      select({ kind, id });
      showPane('right');
  }
}
