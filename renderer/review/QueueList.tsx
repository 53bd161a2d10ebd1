import { useEffect, type Ref } from 'react';
import { stancesOf } from '../data/passageTags.ts';
import { useTags } from '../data/tags.ts';
import { useMessages } from '../messages/i18n.ts';
import { quoted } from '../messages/quoted.ts';
import { whoOf } from '../reader/margin/cardText.ts';
import { StanceMark } from '../ui/StanceMark.tsx';
import styles from './ReviewView.module.css';
import { SourceName } from './SourceName.tsx';
import type { ReviewQueue } from './useReviewQueue.ts';

interface QueueListProps {
  ref: Ref<HTMLDivElement>;
  queue: ReviewQueue;
}

function optionId(passageId: string): string {
  return `review-${passageId}`;
}

/** The passages that are still to be placed, as a list to go through. */
export function QueueList({ ref, queue }: QueueListProps) {
  const { t } = useMessages();
  const tags = useTags();
  const { passages, current } = queue;
  const shown = current && optionId(current.id);
  useEffect(() => {
    if (shown) document.getElementById(shown)?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <div
      ref={ref}
      className={styles.queue}
      role="listbox"
      aria-label={t('review.queue')}
      aria-activedescendant={shown}
      tabIndex={0}
      data-pane-start
    >
      {passages.map((passage, index) => {
        const [stance] = stancesOf(passage, tags);
        return (
          <div
            key={passage.id}
            id={optionId(passage.id)}
            className={styles.queued}
            role="option"
            aria-selected={passage === current}
            aria-posinset={index + 1}
            aria-setsize={passages.length}
            onClick={() => queue.go(passage.id)}
          >
            <StanceMark color={stance?.color ?? null} letter={stance?.letter ?? null} />
            <span className={styles.queuedWords} dir="auto">
              {quoted(passage.words)}
            </span>
            <span className={styles.queuedAbout}>
              {whoOf(passage, t)?.speakers ?? stance?.name}
              <SourceName id={passage.sourceId} />
            </span>
          </div>
        );
      })}
    </div>
  );
}
