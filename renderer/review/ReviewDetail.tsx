import { SPAN_JOINT, type Passage } from '../../db/model/passage.ts';
import type { Review } from '../../db/model/revision.ts';
import { useSourceTitle } from '../data/titles.ts';
import { useMessages } from '../messages/i18n.ts';
import { goToPassage } from '../state/workspace.ts';
import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';
import { CandidateList } from './CandidateList.tsx';
import styles from './ReviewView.module.css';
import type { ReviewActions } from './useReviewActions.ts';

interface ReviewDetailProps {
  passage: Passage;
  review: Review;
  actions: ReviewActions;
}

/** A passage as it was read, where it may stand now, and what can be done. */
export function ReviewDetail({ passage, review, actions }: ReviewDetailProps) {
  const { t } = useMessages();
  const title = useSourceTitle(passage.sourceId);
  return (
    <>
      <section aria-labelledby="review-was">
        <div className={styles.heading}>
          <h2 id="review-was">{t('review.was')}</h2>
          <span className={styles.muted}>
            {title} · {t('review.revision', { revision: review.revision })}
          </span>
          <Button look="quiet" onClick={() => goToPassage(passage)}>
            {t('review.inSource')}
          </Button>
        </div>
        <blockquote className={styles.context} dir="auto">
          {review.before}
          {passage.spans.map(({ start, exact }, index) => (
            <span key={start}>
              {index > 0 && SPAN_JOINT}
              <mark className={styles.old}>{exact}</mark>
            </span>
          ))}
          {review.after}
        </blockquote>
      </section>
      <section aria-labelledby="review-candidates">
        <div className={styles.heading}>
          <h2 id="review-candidates">{t('review.candidates')}</h2>
        </div>
        {review.candidates.length === 0 ? (
          <p className={styles.muted}>{t('review.noCandidate')}</p>
        ) : (
          <CandidateList passage={passage} review={review} onAccept={actions.accept} />
        )}
      </section>
      <div className={styles.buttons}>
        <Button onClick={actions.byHand}>
          {t('review.byHand')} <Key>P</Key>
        </Button>
        <Button title={t('review.keepHint')} onClick={actions.keep}>
          {t('review.keep')} <Key>H</Key>
        </Button>
      </div>
    </>
  );
}
