import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { shownKey } from '../commands/keys.ts';
import { useMessages } from '../messages/i18n.ts';
import { formatNumber } from '../messages/format.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './FindBar.module.css';
import type { Find } from './useFind.ts';

/** Finds words in the source: a bar above the text while it is asked for. */
export function FindBar({ find }: { find: Find }) {
  const { t } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), [find.asked]);
  if (!find.open) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') find.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const count =
    find.count === 0
      ? t('reader.find.none')
      : t('reader.find.count', {
          position: formatNumber(find.position),
          count: find.count,
          shown: formatNumber(find.count),
        });

  return (
    <div
      className={styles.bar}
      role="search"
      aria-label={t('reader.find.label')}
      onKeyDown={onKeyDown}
    >
      <input
        ref={field}
        type="search"
        className={styles.field}
        aria-label={t('reader.find.label')}
        placeholder={t('reader.find.placeholder')}
        value={find.query}
        onChange={(event) => find.type(event.target.value)}
      />
      <span className={styles.count} role="status">
        {find.query.trim() === '' ? '' : count}
      </span>
      <IconButton
        icon={ChevronUp}
        label={t('reader.find.previous', { key: shownKey('find.previous') })}
        disabled={find.count === 0}
        onClick={() => find.step(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={t('reader.find.next', { key: shownKey('find.next') })}
        disabled={find.count === 0}
        onClick={() => find.step(1)}
      />
      <IconButton icon={X} label={t('common.close')} onClick={find.close} />
    </div>
  );
}
