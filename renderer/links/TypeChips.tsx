import type { LinkType } from '../../db/model/link.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import styles from './LinksView.module.css';

interface TypeChipsProps {
  types: readonly LinkType[];
  counts: ReadonlyArray<{ id: string; count: number }>;
  chosen: readonly string[];
  onChange: (types: string[]) => void;
}

/** The kinds of links that are found, each with how many; pressed, only those are shown. */
export function TypeChips({ types, counts, chosen, onChange }: TypeChipsProps) {
  const { t } = useMessages();
  const countOf = new Map(counts.map(({ id, count }) => [id, count]));
  const shown = types.filter(({ id }) => countOf.has(id) || chosen.includes(id));
  if (shown.length === 0) return null;
  return (
    <div className={styles.types} role="group" aria-label={t('links.types.label')}>
      {shown.map(({ id, name, description }) => {
        const pressed = chosen.includes(id);
        return (
          <button
            key={id}
            type="button"
            className={styles.type}
            aria-pressed={pressed}
            title={description}
            onClick={() => onChange(pressed ? chosen.filter((one) => one !== id) : [...chosen, id])}
          >
            {name} <span className={styles.typeCount}>{formatNumber(countOf.get(id) ?? 0)}</span>
          </button>
        );
      })}
    </div>
  );
}
