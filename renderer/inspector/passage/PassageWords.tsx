import { Fragment } from 'react';
import { SPAN_JOINT, type Passage } from '../../../db/model/passage.ts';
import { change } from '../../data/change.ts';
import { stancesOf } from '../../data/passageTags.ts';
import { useTags } from '../../data/tags.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './passage.module.css';
import { PassageStateNote } from './PassageStateNote.tsx';
import type { UpdatePassage } from './update.ts';
import { useSelectedWords } from './useSelectedWords.ts';

interface PassageWordsProps {
  passage: Passage;
  update: UpdatePassage;
}

/** The words of a passage. They are changed by selecting others in the text. */
export function PassageWords({ passage, update }: PassageWordsProps) {
  const { t } = useMessages();
  const [stance] = stancesOf(passage, useTags());
  const selected = useSelectedWords(passage.sourceId);
  const { id, spans, paragraph, state } = passage;

  const retake = async () => {
    if (!selected) return;
    const at = [...selected.spans];
    // Words of the newest text are a new place for one that had none there.
    const done =
      state === 'placed'
        ? await update({ spans: at })
        : await change('passage.place', { id, spans: at });
    if (done) selected.done();
  };
  return (
    <>
      <blockquote className={styles.words} data-color={stance?.color ?? 'none'} dir="auto">
        {spans.map(({ start, exact }, index) => (
          <Fragment key={start}>
            {index > 0 && <span className={styles.joint}>{SPAN_JOINT}</span>}
            {exact}
          </Fragment>
        ))}
        {paragraph !== null && <small className={styles.paragraph}>¶{paragraph}</small>}
      </blockquote>
      <PassageStateNote passage={passage} />
      {selected && (
        <p className={styles.retake}>
          <Button look="quiet" title={selected.words} onClick={() => void retake()}>
            {t('inspector.passage.retake')}
          </Button>
        </p>
      )}
    </>
  );
}
