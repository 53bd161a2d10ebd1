import type { Event } from '../../db/model/event.ts';
import { formatDate } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { showPane } from '../state/panes.ts';
import { select } from '../state/workspace.ts';
import styles from './ActorPage.module.css';
import { Part } from './Part.tsx';
import { Rows } from './Rows.tsx';

/** What it takes part in. */
export function Events({ events }: { events: readonly Event[] }) {
  const { t } = useMessages();
  const title = t('actor.events.title');
  return (
    <Part title={title} empty={events.length === 0 && t('actor.events.none')}>
      <Rows label={title} things={events} keyOf={({ id }) => id}>
        {({ id, title: name, from, to, place }) => (
          <button
            type="button"
            className={styles.main}
            onClick={() => {
              select({ kind: 'event', id });
              showPane('right');
            }}
          >
            <span className={styles.words} dir="auto">
              {name} {place && <small className={styles.below}>{place}</small>}
            </span>
            <small className={styles.period}>
              {[from, to].flatMap((date) => (date ? formatDate(date, 'short') : [])).join(' – ')}
            </small>
          </button>
        )}
      </Rows>
    </Part>
  );
}
