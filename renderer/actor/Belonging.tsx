import type { ActorOverview } from '../../db/model/actorOverview.ts';
import { formatDate } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { showPane } from '../state/panes.ts';
import { openTab, select } from '../state/workspace.ts';
import { Button } from '../ui/Button.tsx';
import styles from './ActorPage.module.css';
import { Part } from './Part.tsx';
import { barOf, rangeOf, type Period, type Range } from './periods.ts';
import { Rows } from './Rows.tsx';

interface Place extends Period {
  id: string;
  name: string;
  role: string | null;
}

/** What it belongs to and who belongs to it, as what, and from when to when: bars on one axis. */
export function Belonging({ overview }: { overview: ActorOverview }) {
  const { t } = useMessages();
  const { actor, members, months } = overview;
  const above = actor.affiliations.map(({ actorId, ...rest }): Place => ({ id: actorId, ...rest }));
  const said = [months[0], months.at(-1)].flatMap((one) => one?.month ?? []);
  const range = rangeOf([...above, ...members], said);
  const edit = () => {
    select({ kind: 'actor', id: actor.id });
    showPane('right');
  };
  return (
    <>
      <Part
        title={t('actor.belongs.title')}
        empty={above.length === 0 && t('actor.belongs.none')}
        action={
          <Button look="quiet" onClick={edit}>
            {t('actor.belongs.edit')}
          </Button>
        }
      >
        <Places label={t('actor.belongs.title')} places={above} range={range} />
      </Part>
      {members.length > 0 && (
        <Part title={t('actor.belongs.of')}>
          <Places label={t('actor.belongs.of')} places={members} range={range} />
        </Part>
      )}
    </>
  );
}

function Places(props: { label: string; places: readonly Place[]; range: Range | null }) {
  const { label, places, range } = props;
  return (
    <Rows label={label} things={places} keyOf={({ id }, index) => `${id} ${index}`}>
      {(place) => (
        <button
          type="button"
          className={`${styles.main} ${styles.place}`}
          onClick={() => openTab({ kind: 'actor', id: place.id })}
        >
          <span className={styles.words} dir="auto">
            {place.name} {place.role && <small>{place.role}</small>}
          </span>
          <PeriodWords period={place} />
          {range && <PeriodBar period={place} range={range} />}
        </button>
      )}
    </Rows>
  );
}

function PeriodWords({ period: { from, to } }: { period: Period }) {
  const { t } = useMessages();
  const words = {
    from: from === null ? '' : formatDate(from, 'short'),
    to: to === null ? '' : formatDate(to, 'short'),
  };
  const which = from && to ? 'between' : from ? 'since' : to ? 'until' : 'always';
  return <small className={styles.period}>{t(`actor.belongs.${which}`, words)}</small>;
}

function PeriodBar({ period, range }: { period: Period; range: Range }) {
  const { left, width, openStart, openEnd } = barOf(period, range);
  return (
    <span className={styles.axis} aria-hidden>
      <span
        className={styles.bar}
        data-open-start={openStart || undefined}
        data-open-end={openEnd || undefined}
        style={{ left: `${left}%`, width: `${width}%` }}
      />
    </span>
  );
}
