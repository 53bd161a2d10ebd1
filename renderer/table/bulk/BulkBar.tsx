import { Flag, MessageSquare, Tag, Tags, Trash2, UserPen, UserRound, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from '../PassageTable.module.css';
import type { ChosenPassages } from '../useChosen.ts';
import type { Bulk } from './useBulk.ts';

const ASKED = [
  ['tag', Tag],
  ['untag', Tags],
  ['stance', Flag],
  ['attribution', UserPen],
  ['comment', MessageSquare],
  ['coder', UserRound],
] as const;

interface BulkBarProps {
  chosen: ChosenPassages;
  bulk: Bulk;
}

/** What can be done with the passages that are chosen. One Tab stop: arrow keys move. */
export function BulkBar({ chosen, bulk }: BulkBarProps) {
  const { t } = useMessages();
  const { count, all } = chosen;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement) + step;
    buttons[(at + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      className={styles.bulk}
      role="toolbar"
      aria-label={t('table.bulk.label')}
      onKeyDown={onKeyDown}
    >
      <strong className={styles.bulkCount}>
        {t('table.chosen.count', { count, number: formatNumber(count) })}
      </strong>
      {ASKED.map(([kind, Icon], index) => (
        <Button
          key={kind}
          look="quiet"
          tabIndex={index === 0 ? 0 : -1}
          onClick={() => bulk.ask(kind)}
        >
          <Icon size={14} aria-hidden />
          {t(`table.bulk.${kind}.button`)}
        </Button>
      ))}
      <Button look="quiet" tabIndex={-1} className={styles.danger} onClick={() => bulk.remove()}>
        <Trash2 size={14} aria-hidden />
        {t('common.delete')}
      </Button>
      {!all && (
        <Button look="quiet" tabIndex={-1} className={styles.atEnd} onClick={chosen.chooseAll}>
          {t('table.chosen.all')}
        </Button>
      )}
      <IconButton
        icon={X}
        label={t('table.chosen.none')}
        tabIndex={-1}
        {...(all && { className: styles.atEnd })}
        onClick={chosen.clear}
      />
    </div>
  );
}
