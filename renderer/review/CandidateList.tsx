import { Fragment } from 'react';
import { joinSpanWords, SPAN_JOINT, type Passage } from '../../db/model/passage.ts';
import type { Candidate, Review } from '../../db/model/revision.ts';
import { formatShare } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { readableRuns, wordRuns } from '../../db/text/wordRuns.ts';
import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';
import styles from './ReviewView.module.css';

interface CandidateListProps {
  passage: Passage;
  review: Review;
  onAccept: (index: number) => void;
}

/** Where a passage may stand now, the best first, each with how it differs from what was read. */
export function CandidateList({ passage, review, onAccept }: CandidateListProps) {
  const { t } = useMessages();
  return (
    <ol className={styles.candidates}>
      {review.candidates.map((candidate, index) => (
        <li key={index} className={styles.candidate} data-best={index === 0 || undefined}>
          <Words passage={passage} candidate={candidate} />
          <div className={styles.choose}>
            <span className={styles.muted}>
              {t('review.score', { percent: formatShare(candidate.score) })}
            </span>
            <Button look={index === 0 ? 'primary' : 'plain'} onClick={() => onAccept(index)}>
              {t('review.take')} <Key>{index === 0 ? 'Enter' : index + 1}</Key>
            </Button>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Words({ passage, candidate }: { passage: Passage; candidate: Candidate }) {
  const { spans } = candidate;
  const whole = spans.length === passage.spans.length;
  return (
    <blockquote className={styles.context} dir="auto">
      …{inLine(spans[0]!.prefix)}
      {whole ? (
        spans.map((span, index) => (
          <Fragment key={span.start}>
            {index > 0 && SPAN_JOINT}
            <Difference before={passage.spans[index]!.exact} after={span.exact} />
          </Fragment>
        ))
      ) : (
        <Difference before={passage.words} after={joinSpanWords(spans)} />
      )}
      {inLine(spans.at(-1)!.suffix)}…
    </blockquote>
  );
}

/** What stands beside the words is there to be recognised; its paragraphs do not matter. */
function inLine(context: string): string {
  return context.replace(/\s+/gu, ' ');
}

/** New words, with what is not as it was read marked, and what is gone struck out. */
function Difference({ before, after }: { before: string; after: string }) {
  const { t } = useMessages();
  return (
    <mark className={styles.now}>
      {readableRuns(wordRuns(before, after)).map((run, index) =>
        run.changed ? (
          <Fragment key={index}>
            {run.before !== '' && (
              <del className={styles.gone}>
                <span className="visually-hidden">{t('compare.removed')}: </span>
                {run.before}
              </del>
            )}
            {run.after !== '' && (
              <ins className={styles.come}>
                <span className="visually-hidden">{t('compare.added')}: </span>
                {run.after}
              </ins>
            )}
          </Fragment>
        ) : (
          run.after
        ),
      )}
    </mark>
  );
}
