import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Condition } from '../../../db/model/passage.ts';
import { formatDate, formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { goToPassageById } from '../goTo.ts';
import { ConditionStatusForm } from './ConditionStatusForm.tsx';
import { StatusWord } from './StatusWord.tsx';
import styles from './conditions.module.css';

interface ConditionCardProps {
  condition: Condition;
  onEdit: () => void;
  onRemove: () => void;
}

/** One condition, how it stands, and how it came to stand so. */
export function ConditionCard({ condition, onEdit, onRemove }: ConditionCardProps) {
  const { t } = useMessages();
  const [changing, setChanging] = useState(false);
  const { requiredOf, action, unlocks, due, status, changes } = condition;
  const names = requiredOf.map(({ name }) => name).join(', ');

  return (
    <article className={styles.card} aria-label={`${names} ${action}`}>
      <div className={styles.top}>
        <p className={styles.action}>
          {names !== '' && <b>{names}</b>} {action}
        </p>
        <button
          type="button"
          className={styles.status}
          aria-expanded={changing}
          title={t('inspector.condition.setStatus')}
          onClick={() => setChanging(!changing)}
        >
          <StatusWord status={status} />
        </button>
      </div>
      <div className={styles.bottom}>
        <p className={styles.unlocks}>
          {unlocks !== null && (
            <span>{t('inspector.condition.unlocksWhat', { what: unlocks })}</span>
          )}
          {due !== null && <span>{t('inspector.condition.dueBy', { date: formatDate(due) })}</span>}
        </p>
        <IconButton icon={Pencil} label={t('inspector.condition.edit')} onClick={onEdit} />
        <IconButton icon={Trash2} label={t('inspector.condition.remove')} onClick={onRemove} />
      </div>
      {changing && <ConditionStatusForm condition={condition} onDone={() => setChanging(false)} />}
      {changes.length > 0 && (
        <ol className={styles.changes} aria-label={t('inspector.condition.changes')}>
          {changes.map(({ status: then, at, evidenceId, note }) => (
            <li key={at}>
              <StatusWord status={then} /> {formatMoment(at)}
              {evidenceId !== null && (
                <button
                  type="button"
                  className={styles.shownBy}
                  onClick={() => void goToPassageById(evidenceId)}
                >
                  {t('inspector.condition.evidence')}
                </button>
              )}
              {note !== '' && <q>{note}</q>}
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}
