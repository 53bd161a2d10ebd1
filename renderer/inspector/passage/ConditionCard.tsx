import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Condition } from '../../../db/model/passage.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { goToPassageById } from '../goTo.ts';
import { ConditionStatusForm } from './ConditionStatusForm.tsx';
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
  const { requiredOf, action, unlocks, status, changes } = condition;
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
          data-status={status}
          aria-expanded={changing}
          title={t('inspector.condition.setStatus')}
          onClick={() => setChanging(!changing)}
        >
          {t(`inspector.status.${status}`)}
        </button>
      </div>
      <div className={styles.bottom}>
        <p className={styles.unlocks}>
          {unlocks !== null && t('inspector.condition.unlocksWhat', { what: unlocks })}
        </p>
        <IconButton icon={Pencil} label={t('inspector.condition.edit')} onClick={onEdit} />
        <IconButton icon={Trash2} label={t('inspector.condition.remove')} onClick={onRemove} />
      </div>
      {changing && <ConditionStatusForm condition={condition} onDone={() => setChanging(false)} />}
      {changes.length > 0 && (
        <ol className={styles.changes} aria-label={t('inspector.condition.changes')}>
          {changes.map(({ status: then, at, evidenceId, note }) => (
            <li key={at}>
              <span data-status={then}>{t(`inspector.status.${then}`)}</span> {formatMoment(at)}
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
