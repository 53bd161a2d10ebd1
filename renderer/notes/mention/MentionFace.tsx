import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import { useEffect } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import { showPane } from '../../state/panes.ts';
import { openTab, select } from '../../state/workspace.ts';
import type { FaceProps } from '../nodes/faces.ts';
import { knownName, rememberName } from '../nodes/known.ts';
import type { MentionKind } from '../nodes/mentionKind.ts';
import { useReference } from '../noteContext.ts';
import styles from './Mention.module.css';

/** The name of an actor, a source or a note, as it is called now; leads there. */
export function MentionFace({ nodeKey, kind, id }: FaceProps['mention']) {
  const { t } = useMessages();
  const reference = useReference(kind, id);
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const known = reference?.words ?? knownName(kind, id);
  const name = known === '' ? t('notes.mention.nameless') : known;
  const isDeleted = reference?.state === 'deleted';
  useEffect(() => {
    if (reference) rememberName(kind, id, reference.words);
  }, [reference, kind, id]);

  const about = { kind: t(`notes.mention.${kind}`), name };
  return (
    <button
      type="button"
      className={styles.mention}
      data-kind={kind}
      data-state={isDeleted ? 'deleted' : 'current'}
      data-selected={isSelected || undefined}
      title={isDeleted ? t('notes.mention.deleted', about) : t('notes.mention.open', about)}
      aria-disabled={isDeleted || undefined}
      // The text keeps its caret.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !isDeleted && open(kind, id)}
    >
      {name}
    </button>
  );
}

function open(kind: MentionKind, id: string): void {
  if (kind !== 'actor') {
    openTab({ kind, id });
    return;
  }
  select({ kind, id });
  showPane('right');
}
