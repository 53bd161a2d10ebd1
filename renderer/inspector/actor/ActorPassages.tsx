import type { Actor } from '../../../db/model/actor.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import styles from '../Inspector.module.css';
import { PassageList } from '../PassageList.tsx';

const AT_MOST = 500;

/** What an actor said or others said for it, and what was said to it. */
export function ActorPassages({ actor }: { actor: Actor }) {
  const { t } = useMessages();
  const { id, name, counts } = actor;
  const said = useOperation('passage.list', { speaker: id, limit: AT_MOST }).data;
  const heard = useOperation('passage.list', { addressee: id, limit: AT_MOST }).data;
  return (
    <>
      <p className={styles.count}>{t('inspector.actor.counts', counts)}</p>
      {said && (
        <PassageList
          title={t('inspector.actor.said')}
          passages={said.passages}
          total={said.total}
          where={{ actor: id, roles: ['speaker', 'onBehalfOf'] }}
          name={t('inspector.actor.saidBy', { name })}
          empty={t('inspector.actor.saidNothing')}
        />
      )}
      {heard && (
        <PassageList
          title={t('inspector.actor.heard')}
          passages={heard.passages}
          total={heard.total}
          where={{ actor: id, roles: ['addressee'] }}
          name={t('inspector.actor.saidTo', { name })}
          empty={t('inspector.actor.heardNothing')}
        />
      )}
    </>
  );
}
