import { useId, useState } from 'react';
import type { ActorOverview } from '../../db/model/actorOverview.ts';
import { useOperation } from '../data/useOperation.ts';
import { useMessages } from '../messages/i18n.ts';
import { KeyHints } from '../ui/KeyHints.tsx';
import { OperationState } from '../ui/OperationState.tsx';
import { ActorHeader } from './ActorHeader.tsx';
import styles from './ActorPage.module.css';
import { Asked } from './Asked.tsx';
import { Belonging } from './Belonging.tsx';
import { Events } from './Events.tsx';
import { Figures } from './Figures.tsx';
import { Issues } from './Issues.tsx';
import { Latest } from './Latest.tsx';
import { Others } from './Others.tsx';
import { OverTime } from './OverTime.tsx';

const HINTS = [
  ['move', ['↑', '↓']],
  ['parts', ['←', '→']],
  ['open', ['Enter']],
  ['next', ['Tab']],
] as const;

/** Everything said by, to and about an actor; every number opens its passages. */
export function ActorPage({ id }: { id: string }) {
  const { t } = useMessages();
  const titleId = useId();
  const [members, setMembers] = useState(false);
  const { data: overview, error } = useOperation('actor.overview', { id, members }, { keep: true });
  if (error || !overview) return <OperationState error={error} />;
  const { actor } = overview;
  const name = members ? t('actor.whole', { name: actor.name }) : actor.name;
  return (
    <section className={styles.view} aria-labelledby={titleId}>
      <div className={styles.scroller}>
        <div className={styles.page}>
          <ActorHeader actor={actor} titleId={titleId} />
          {overview.members.length > 0 && (
            <label className={styles.members}>
              <input
                type="checkbox"
                checked={members}
                onChange={(event) => setMembers(event.target.checked)}
              />
              {t('actor.members')}
            </label>
          )}
          {isKnown(overview) ? (
            <Known overview={overview} name={name} />
          ) : (
            <Unknown overview={overview} hasMembers={overview.members.length > 0 && !members} />
          )}
        </div>
      </div>
      <KeyHints hints={HINTS.map(([what, keys]) => [t(`actor.keys.${what}`), keys])} />
    </section>
  );
}

function Known({ overview, name }: { overview: ActorOverview; name: string }) {
  return (
    <>
      <Figures overview={overview} name={name} />
      <div className={styles.parts}>
        <OverTime overview={overview} name={name} />
        <Issues overview={overview} name={name} />
        <Asked overview={overview} name={name} />
        <Others which="addressees" others={overview.addressees} name={name} />
        <Others which="speakers" others={overview.speakers} name={name} />
        <Belonging overview={overview} />
        <Events events={overview.events} />
        <Latest by={overview.by} name={name} />
      </div>
    </>
  );
}

/** Where nothing was said by, to or about it: what belongs here, and how it gets here. */
function Unknown({ overview, hasMembers }: { overview: ActorOverview; hasMembers: boolean }) {
  const { t } = useMessages();
  return (
    <>
      <div className={styles.unknown}>
        <h2>{t('actor.nothing.title')}</h2>
        <p>{t('actor.nothing.what')}</p>
        {hasMembers && <p>{t('actor.nothing.members')}</p>}
        <p>{t('actor.nothing.how')}</p>
      </div>
      <div className={styles.parts}>
        <Belonging overview={overview} />
        <Events events={overview.events} />
      </div>
    </>
  );
}

function isKnown({ by, to, about, asked, reported }: ActorOverview): boolean {
  return [by, to, about, asked, reported].some(({ count }) => count > 0);
}
