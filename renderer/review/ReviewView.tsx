import { useEffect, useRef, useState } from 'react';
import { useOperation } from '../data/useOperation.ts';
import { useMessages } from '../messages/i18n.ts';
import { OperationState } from '../ui/OperationState.tsx';
import { ReviewHints } from './ReviewHints.tsx';
import { QueueList } from './QueueList.tsx';
import { ReviewDetail } from './ReviewDetail.tsx';
import styles from './ReviewView.module.css';
import { useReviewActions } from './useReviewActions.ts';
import { useReviewQueue } from './useReviewQueue.ts';

/** The passages that could not be placed for certain in a new text, one after the other. */
export function ReviewView() {
  const { t } = useMessages();
  const queue = useReviewQueue();
  const { current, passages, loaded } = queue;
  const { data, error } = useOperation(
    'passage.review',
    { id: current?.id ?? '' },
    { enabled: current !== undefined },
  );
  const review = data?.passageId === current?.id ? data : undefined;
  const actions = useReviewActions(queue, review);
  const list = useRef<HTMLDivElement>(null);
  // Whoever has emptied the list is told so; whoever opens it empty has nothing to be told of.
  const [began, setBegan] = useState(false);
  if (!began && passages.length > 0) setBegan(true);
  const has = current !== undefined;
  useEffect(() => {
    if (has) list.current?.focus({ preventScroll: true });
  }, [has]);

  if (!loaded) return <OperationState error={null} />;
  if (!current) return <NothingLeft done={began} />;
  return (
    <section className={styles.view} aria-labelledby="review-title" onKeyDown={actions.onKeyDown}>
      <header className={styles.header}>
        <h1 id="review-title" className={styles.title}>
          {t('review.title')}
        </h1>
        <span className={styles.total}>{t('review.left', { count: passages.length })}</span>
        <p className={styles.intro}>{t('review.intro')}</p>
      </header>
      <div className={styles.columns}>
        <QueueList ref={list} queue={queue} />
        <div className={styles.detail}>
          {review ? (
            <ReviewDetail passage={current} review={review} actions={actions} />
          ) : (
            <OperationState error={error} />
          )}
        </div>
      </div>
      <ReviewHints />
    </section>
  );
}

function NothingLeft({ done }: { done: boolean }) {
  const { t } = useMessages();
  return (
    <section className={styles.empty} aria-labelledby="review-title">
      <h1 id="review-title" className={styles.title}>
        {t(done ? 'review.done' : 'review.nothing')}
      </h1>
      <p className={styles.intro} role="status">
        {t(done ? 'review.doneHint' : 'review.nothingHint')}
      </p>
    </section>
  );
}
