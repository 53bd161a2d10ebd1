import type { ActorOverview } from '../../db/model/actorOverview.ts';
import { stancesOf } from '../data/passageTags.ts';
import { useTags } from '../data/tags.ts';
import { useOperation } from '../data/useOperation.ts';
import { formatDate, formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { quoted } from '../messages/quoted.ts';
import { goToPassage } from '../state/workspace.ts';
import { openPassages } from '../table/openPassages.ts';
import { Button } from '../ui/Button.tsx';
import { StanceMark } from '../ui/StanceMark.tsx';
import styles from './ActorPage.module.css';
import { Part } from './Part.tsx';
import { Rows } from './Rows.tsx';

const AT_MOST = 8;

/** What it said last; choosing a passage goes to its words. */
export function Latest({ by, name }: { by: ActorOverview['by']; name: string }) {
  const { t } = useMessages();
  const tags = useTags();
  const { data } = useOperation(
    'passage.table',
    { where: by.where, sort: [{ by: 'said', descending: true }], limit: AT_MOST },
    { keep: true },
  );
  const rows = data?.rows ?? [];
  const title = t('actor.latest.title');
  return (
    <Part
      title={title}
      wide
      empty={by.count === 0 && t('actor.latest.none')}
      action={
        by.count > rows.length && (
          <Button
            look="quiet"
            onClick={() => openPassages(by.where, t('actor.opens.by', { name }))}
          >
            {t('actor.showAll', { number: formatNumber(by.count) })}
          </Button>
        )
      }
    >
      <Rows label={title} things={rows} keyOf={({ id }) => id}>
        {(passage) => {
          const [stance] = stancesOf(passage, tags);
          const { words, addressees, saidOn, sourceId, speakers } = passage;
          const source = data?.sources[sourceId];
          const date = saidOn?.date ?? source?.published;
          const about = [
            speakers.map((one) => one.name).join(', '),
            addressees.length > 0 && `→ ${addressees.map((one) => one.name).join(', ')}`,
            date && formatDate(date, 'short'),
            source?.title,
          ];
          return (
            <button type="button" className={styles.main} onClick={() => goToPassage(passage)}>
              <StanceMark color={stance?.color ?? null} letter={stance?.letter ?? null} />
              <span className={styles.words} dir="auto">
                <span className={styles.quotation}>{quoted(words)}</span>
                <small className={styles.below}>{about.filter(Boolean).join(' · ')}</small>
              </span>
            </button>
          );
        }}
      </Rows>
    </Part>
  );
}
