import { useMessages } from '../../messages/i18n.ts';
import type { Role } from '../draft.ts';
import styles from './Popover.module.css';

/** Words that, typed in front, make the first field mean something else. */
const HINTED = ['by', 'for', 'to', 'on', 'via', 'tag'] as const satisfies readonly Role[];

interface PrefixHintsProps {
  prefixes: Readonly<Record<Role, string>>;
  onChoose: (prefix: string) => void;
}

/** Shows what can be typed in front; clicking one types it. */
export function PrefixHints({ prefixes, onChoose }: PrefixHintsProps) {
  const { t } = useMessages();
  return (
    <div className={styles.hints}>
      <span>{t('reader.popover.hints')}</span>
      {HINTED.map((role) => (
        <button
          key={role}
          type="button"
          tabIndex={-1}
          className={styles.hint}
          title={t(`reader.role.${role}`)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(prefixes[role])}
        >
          {prefixes[role]}
        </button>
      ))}
    </div>
  );
}
