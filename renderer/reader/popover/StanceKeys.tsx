import type { Tag } from '../../../db/model/tag.ts';
import { useMessages } from '../../messages/i18n.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import styles from './Popover.module.css';

interface StanceKeysProps {
  stances: readonly Tag[];
  chosen: readonly string[];
  onToggle: (id: string) => void;
}

/** The stances, each with the number key that sets it. */
export function StanceKeys({ stances, chosen, onToggle }: StanceKeysProps) {
  const { t } = useMessages();
  return (
    <div className={styles.stances} role="group" aria-label={t('reader.popover.stance')}>
      {stances.map(({ id, name, key, color, letter, description }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          className={styles.stance}
          data-color={color ?? 'none'}
          aria-pressed={chosen.includes(id)}
          aria-keyshortcuts={key ?? undefined}
          title={description}
          // The text field keeps the focus, so that keys go on working.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onToggle(id)}
        >
          {key ? <kbd aria-hidden>{key}</kbd> : <StanceMark color={color} letter={letter} />}
          {name}
        </button>
      ))}
    </div>
  );
}
