import type { Passage } from '../../../db/model/passage.ts';
import { goToPassage } from '../../state/workspace.ts';

/** Opens the source of a passage where it stands. */
export function goToQuoted({ id, sourceId, spans }: Passage): void {
  goToPassage({ id, sourceId, offset: spans[0]!.start });
}
