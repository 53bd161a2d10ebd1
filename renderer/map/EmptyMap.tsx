import { useMessages } from '../messages/i18n.ts';
import styles from './MapView.module.css';

interface EmptyMapProps {
  map: 'passages' | 'actors' | 'issues' | 'network';
  /** Whether a filter may be why there is nothing. */
  filtered: boolean;
}

/** Where there is nothing to draw: what the map is for, and what to do for it. */
export function EmptyMap({ map, filtered }: EmptyMapProps) {
  const { t } = useMessages();
  return (
    <div className={styles.empty} role="status">
      <h2>{t(filtered ? 'map.empty.filtered' : `map.empty.${map}.title`)}</h2>
      <p>{t(filtered ? 'map.empty.filteredHint' : `map.empty.${map}.hint`)}</p>
    </div>
  );
}
