import type { ActorOverview, AskedOfActor } from '../../db/model/actorOverview.ts';
import { formatDate, formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { goToPassage } from '../state/workspace.ts';
import { openPassages } from '../table/openPassages.ts';
import { Button } from '../ui/Button.tsx';
import styles from './ActorPage.module.css';
import { Part } from './Part.tsx';
import { Rows } from './Rows.tsx';

/** What is asked of it and how that stands; choosing one goes to the words that ask it. */
export function Asked({ overview, name }: { overview: ActorOverview; name: string }) {
  const { t } = useMessages();
  const { asked, conditions } = overview;
  const title = t('actor.asked.title');
  return (
    <Part
      title={title}
      empty={conditions.length === 0 && t('actor.asked.none')}
      action={
        asked.count > 0 && (
          <Button
            look="quiet"
            title={t('actor.asked.more')}
            onClick={() => openPassages(asked.where, t('actor.opens.asked', { name }))}
          >
            {formatNumber(asked.count)}
          </Button>
        )
      }
    >
      <Rows label={title} things={conditions} keyOf={({ conditionId }) => conditionId}>
        {(condition) => (
          <button
            type="button"
            className={styles.main}
            onClick={() => goToPassage(condition.passage)}
          >
            <span className={styles.status} data-status={condition.status}>
              {t(`inspector.status.${condition.status}`)}
            </span>
            <span className={styles.words} dir="auto">
              {condition.action} <small className={styles.below}>{detail(condition)}</small>
            </span>
          </button>
        )}
      </Rows>
    </Part>
  );

  function detail({ passage, due }: AskedOfActor): string {
    const { speakers, onBehalfOf, said, published } = passage;
    const askers = (onBehalfOf.length > 0 ? onBehalfOf : speakers).map((one) => one.name);
    const date = said ?? published;
    return [
      askers.length > 0 && t('actor.asked.by', { names: askers.join(', ') }),
      date && formatDate(date, 'short'),
      due && t('actor.asked.due', { date: formatDate(due, 'short') }),
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
