import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import { useEffect } from 'react';
import type { NoteReference } from '../../../db/model/note.ts';
import type { Passage } from '../../../db/model/passage.ts';
import type { Tag } from '../../../db/model/tag.ts';
import { stancesOf } from '../../data/passageTags.ts';
import { useTags } from '../../data/tags.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { quotationWithReference } from '../../reader/reference.ts';
import { rememberQuotation } from '../nodes/known.ts';
import type { FaceProps } from '../nodes/faces.ts';
import { useReference } from '../noteContext.ts';
import { useSource } from '../useSource.ts';
import { LostQuotation } from './LostQuotation.tsx';
import styles from './Quotation.module.css';
import { QuotationMenu } from './QuotationMenu.tsx';
import { QuotedWords } from './QuotedWords.tsx';
import { SourceLine } from './SourceLine.tsx';

/** A quotation in a note: the words of the passage as they are now, and where they come from. */
export function QuotationFace({ nodeKey, passageId }: FaceProps['quotation']) {
  const { t } = useMessages();
  const { data: passage, error } = useOperation('passage.get', { id: passageId });
  const reference = useReference('passage', passageId);
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const isLost = reference?.state === 'deleted' || error?.code === 'UNKNOWN_ID';
  const stance = useStance(isLost ? undefined : passage);

  return (
    <figure
      className={styles.quotation}
      aria-label={t('notes.quotation.name')}
      data-color={stance?.color ?? 'none'}
      data-selected={isSelected || undefined}
      data-state={isLost ? 'deleted' : (reference?.state ?? 'current')}
    >
      {isLost ? (
        <LostQuotation passageId={passageId} words={reference?.words ?? ''} />
      ) : (
        passage && <Present {...{ passage, reference, stance }} />
      )}
      {(isLost || passage) && (
        <QuotationMenu nodeKey={nodeKey} passage={isLost ? null : (passage ?? null)} />
      )}
    </figure>
  );
}

function useStance(passage: Passage | undefined) {
  const tags = useTags();
  return passage && stancesOf(passage, tags)[0];
}

interface PresentProps {
  passage: Passage;
  reference: NoteReference | undefined;
  stance: Tag | undefined;
}

function Present({ passage, reference, stance }: PresentProps) {
  const { t } = useMessages();
  const source = useSource(passage.sourceId);
  useEffect(() => {
    if (source) rememberQuotation(passage.id, quotationWithReference(passage, source, t));
  }, [passage, source, t]);
  return (
    <>
      <QuotedWords passage={passage} reference={reference} />
      <SourceLine {...{ passage, source, stance }} />
    </>
  );
}
