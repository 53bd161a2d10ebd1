import type { Source } from '../../db/model/source.ts';
import { useRevisions } from '../data/useRevisions.ts';
import { formatMoment } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { ReaderBanner } from '../reader/ReaderBanner.tsx';
import { openTab, readRevision } from '../state/workspace.ts';
import { Button } from '../ui/Button.tsx';
import { compareWithNewest } from './comparing.ts';

/** Above an older text of a source: which it is, and the ways back to the newest. */
export function RevisionBanner({ source }: { source: Pick<Source, 'id' | 'revision'> }) {
  const { t } = useMessages();
  const { id, revision } = source;
  const { revisions, newest } = useRevisions(id);
  const shown = revisions.find((one) => one.revision === revision);
  if (!shown) return null;
  const reason = t(`revisions.reasons.${shown.reason}`);
  const moment = formatMoment(shown.createdAt);
  return (
    <ReaderBanner
      label={t('revisions.ofMany', { revision, count: newest })}
      buttons={
        <>
          <Button onClick={() => openTab(compareWithNewest(id, revision))}>
            {t('revisions.compareNewest')}
          </Button>
          <Button look="primary" onClick={() => readRevision(id, null)}>
            {t('revisions.back')}
          </Button>
        </>
      }
    >
      <p>
        <strong>{t('revisions.banner', { revision, count: newest, reason, moment })}</strong>{' '}
        {t('revisions.bannerHint')}
      </p>
    </ReaderBanner>
  );
}
