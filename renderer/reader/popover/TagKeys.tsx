import type { Tag } from '../../../db/model/tag.ts';
import { formatKey, isMac } from '../../commands/keys.ts';
import { ariaKey } from '../../commands/keyNames.ts';
import { useMessages } from '../../messages/i18n.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import styles from './Popover.module.css';

interface TagKeysProps {
  tags: readonly Tag[];
  chosen: readonly string[];
  onToggle: (tag: Tag) => void;
}

/** The stances, and what other tags have a key, each with the key that sets it. */
export function TagKeys({ tags, chosen, onToggle }: TagKeysProps) {
  const { t } = useMessages();
  const offered = tags.filter(
    ({ id, family, key, retired }) =>
      (family === 'stance' && (!retired || chosen.includes(id))) || (key !== null && !retired),
  );
  return (
    <div className={styles.stances} role="group" aria-label={t('reader.popover.stance')}>
      {offered.map((tag) => {
        const { id, name, key, color, letter, description } = tag;
        return (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            className={styles.stance}
            data-color={color ?? 'none'}
            aria-pressed={chosen.includes(id)}
            aria-keyshortcuts={key === null ? undefined : ariaKey(key, isMac)}
            title={description}
            // The text field keeps the focus, so that keys go on working.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onToggle(tag)}
          >
            {key === null ? (
              <StanceMark color={color} letter={letter} />
            ) : (
              <kbd aria-hidden>{formatKey(key)}</kbd>
            )}
            {name}
          </button>
        );
      })}
    </div>
  );
}
