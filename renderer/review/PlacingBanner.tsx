import { useEffect } from 'react';
import { trimSpan } from '../../db/text/selectors.ts';
import { mergeTouching } from '../../db/text/spans.ts';
import type { Source } from '../../db/model/source.ts';
import { SPAN_JOINT } from '../../db/model/passage.ts';
import { isModalOpen, shownKey } from '../commands/keys.ts';
import { runCommand } from '../commands/registry.ts';
import { useMessages } from '../messages/i18n.ts';
import { ReaderBanner } from '../reader/ReaderBanner.tsx';
import { selectionOf, useReading } from '../reader/reading.ts';
import { Button } from '../ui/Button.tsx';
import styles from './PlacingBanner.module.css';
import { cancelPlacing, usePlacing } from './placing.ts';

/** Above a text in which the words of a passage are to be shown: which it is, and what was chosen. */
export function PlacingBanner({ source }: { source: Source }) {
  const { t } = useMessages();
  const placing = usePlacing((state) => state.placing);
  const caret = useReading((state) => state.caret);
  useEscape(cancelPlacing);
  if (!placing) return null;
  const selection = selectionOf(caret);
  const selected = selection && trimSpan(source.text, selection);
  const spans = mergeTouching([...placing.spans, ...(selected ? [selected] : [])]);
  const words = spans.map(({ start, end }) => source.text.slice(start, end)).join(SPAN_JOINT);
  return (
    <ReaderBanner
      label={t('review.placing.label')}
      buttons={
        <>
          <Button onClick={cancelPlacing}>{t('review.placing.cancel')}</Button>
          <Button disabled={!selected} onClick={() => runCommand('passage.addSpan')}>
            {t('review.placing.addSpan')} ({shownKey('passage.addSpan')})
          </Button>
          <Button
            look="primary"
            disabled={spans.length === 0}
            onClick={() => runCommand('passage.create')}
          >
            {t('review.placing.place')} ({shownKey('passage.create')})
          </Button>
        </>
      }
    >
      <p>
        {t('review.placing.ask')}{' '}
        <q className={styles.words} dir="auto">
          {placing.passage.words}
        </q>
      </p>
      <p role="status">{words !== '' && t('review.placing.chosen', { words })}</p>
    </ReaderBanner>
  );
}

/** Escape leaves, wherever the focus is, unless it means something there. */
function useEscape(leave: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isModalOpen()) return;
      event.preventDefault();
      leave();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [leave]);
}
