import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { useMessages } from '../messages/i18n.ts';
import { QueryBar } from '../query/QueryBar.tsx';
import { createKept } from '../state/kept.ts';
import { KindPicker, type MapKind } from './KindPicker.tsx';
import { LinkedMap } from './LinkedMap.tsx';
import styles from './MapView.module.css';
import { NetworkMap } from './NetworkMap.tsx';

const useKind = createKept<MapKind>('passages');
const useWhere = createKept<PassageQuery | undefined>(undefined);

/** Passages, actors or issues as a graph, and networks of actors. */
export function MapView() {
  const { t } = useMessages();
  const [kind, setKind] = useKind();
  const [where, setWhere] = useWhere();
  return (
    <section className={styles.view} aria-labelledby="map-title">
      <header className={styles.header}>
        <h1 id="map-title" className={styles.title}>
          {t('map.title')}
        </h1>
        <KindPicker kind={kind} onKind={setKind} />
        <p className={styles.intro}>{t(`map.intro.${kind}`)}</p>
        <QueryBar value={where} onChange={setWhere} />
      </header>
      {kind === 'network' ? (
        <NetworkMap where={where} />
      ) : (
        <LinkedMap key={kind} of={kind} where={where} />
      )}
    </section>
  );
}
