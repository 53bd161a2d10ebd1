import { useMessages } from '../messages/i18n.ts';
import styles from './MapView.module.css';

const KINDS = ['passages', 'actors', 'issues', 'network'] as const;
export type MapKind = (typeof KINDS)[number];

/** What the map is drawn of. */
export function KindPicker({ kind, onKind }: { kind: MapKind; onKind: (kind: MapKind) => void }) {
  const { t } = useMessages();
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">{t('map.kind')}</legend>
      {KINDS.map((one) => (
        <label key={one} className={styles.kind}>
          <input
            type="radio"
            name="map-kind"
            className="visually-hidden"
            checked={one === kind}
            onChange={() => onKind(one)}
          />
          {t(`map.of.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
