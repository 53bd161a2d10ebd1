import type { RevisionResult } from '../../db/model/revision.ts';
import { t } from '../messages/i18n.ts';
import { openTab } from '../state/workspace.ts';
import { showToast } from '../ui/toasts.ts';

/** Says what a new text meant for the passages of a source, and leads to those that need review. */
export function reportRevision({ revision, placed, needReview }: RevisionResult): void {
  const followed = placed > 0 && t('revisions.result.placed', { count: placed });
  const waiting = needReview > 0 && t('revisions.result.needReview', { count: needReview });
  const detail = [followed, waiting].filter(Boolean).join(' ');
  showToast({
    tone: 'info',
    message: t('revisions.result.done', { revision }),
    ...(detail !== '' && { detail }),
    ...(needReview > 0 && {
      button: { label: t('revisions.result.review'), run: () => openTab({ kind: 'review' }) },
    }),
  });
}
