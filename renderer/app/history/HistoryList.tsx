import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { HistoryStep } from '../../../db/model/history.ts';
import { useMessages } from '../../messages/i18n.ts';
import { byDay } from './byDay.ts';
import { HistoryRow } from './HistoryRow.tsx';
import styles from './HistoryView.module.css';

interface HistoryListProps {
  steps: readonly HistoryStep[];
  /** The last of them was reached. */
  onEnd: () => void;
  onUndoTo: (step: HistoryStep) => void;
}

/** Steps by the days on which they were done. They are one tab stop; arrows go on from there. */
export function HistoryList({ steps, onEnd, onUndoTo }: HistoryListProps) {
  const { t } = useMessages();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const current = steps.some((step) => step.id === wanted) ? wanted : steps[0]?.id;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
    const at = rows.findIndex((row) => row.contains(event.target as Node));
    const row = rows[at];
    if (!row) return;
    const parts = [...row.querySelectorAll('button')];
    const part = parts.findIndex((one) => one === event.target);
    const line = (index: number) =>
      rows[Math.max(0, Math.min(rows.length - 1, index))]?.querySelector('button')?.focus();
    const keys: Record<string, () => void> = {
      ArrowDown: () => {
        line(at + 1);
        if (at + 1 >= rows.length - 1) onEnd();
      },
      ArrowUp: () => line(at - 1),
      Home: () => line(0),
      End: () => {
        line(rows.length - 1);
        onEnd();
      },
      ArrowRight: () => parts[part + 1]?.focus(),
      ArrowLeft: () => parts[part - 1]?.focus(),
      u: () => row.querySelector<HTMLElement>('[data-undo-to]')?.click(),
    };
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div ref={list} role="group" aria-label={t('app.history.list')} onKeyDown={onKeyDown}>
      <p className="visually-hidden">{t('app.history.listHelp')}</p>
      {byDay(steps).map(({ day, things }, index) => (
        <section key={day}>
          <h2 id={`${id}-${index}`} className={styles.day}>
            {day}
          </h2>
          <ol className={styles.list} aria-labelledby={`${id}-${index}`}>
            {things.map((step) => (
              <HistoryRow
                key={step.id}
                step={step}
                current={step.id === current}
                onFocus={setWanted}
                onUndoTo={onUndoTo}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
