import type { Passage } from '../../../db/model/passage.ts';
import { useMessages } from '../../messages/i18n.ts';
import { goToPassage, openTab } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './passage.module.css';

/** Of a passage that has no certain place in the newest text: why, and what can be done. */
export function PassageStateNote({ passage }: { passage: Passage }) {
  const { t } = useMessages();
  const { state, revision } = passage;
  if (state === 'placed') return null;
  return (
    <div className={styles.review}>
      <p>{t(`inspector.passage.${state}`)}</p>
      <Button look="quiet" onClick={() => goToPassage(passage)}>
        {t('inspector.passage.asFirstRead', { revision })}
      </Button>
      {state === 'review' && (
        <Button look="quiet" onClick={() => openTab({ kind: 'review' })}>
          {t('inspector.passage.toReview')}
        </Button>
      )}
    </div>
  );
}
