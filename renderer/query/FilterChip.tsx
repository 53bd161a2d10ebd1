import { X } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { useMessages } from '../messages/i18n.ts';
import tokens from '../ui/Tokens.module.css';
import { clauseOf, queryOf } from './clause.ts';
import { isWritten } from './ClauseForm.tsx';
import { ClausePopover } from './ClausePopover.tsx';
import styles from './QueryBar.module.css';

interface FilterChipProps {
  part: PassageQuery;
  words: string;
  onChange: (part: PassageQuery) => void;
  onRemove: () => void;
  /** Opens the editor for groups: the part is more than one form can hold. */
  onAdvanced: () => void;
}

/** A part of a query in words: pressed, it can be changed; Delete or the cross takes it away. */
export function FilterChip({ part, words, onChange, onRemove, onAdvanced }: FilterChipProps) {
  const { t } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const clause = clauseOf(part);
  const written = clause && isWritten(clause.kind) ? { kind: clause.kind, clause } : null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    onRemove();
  };
  return (
    <span className={tokens.token}>
      <button
        ref={button}
        type="button"
        className={`${tokens.name} ${styles.words}`}
        title={t('query.chip', { words })}
        aria-keyshortcuts="Delete"
        data-filter-stop
        onClick={() => (written ? setOpen(true) : clause ? undefined : onAdvanced())}
        onKeyDown={onKeyDown}
      >
        {words}
      </button>
      <button
        type="button"
        className={tokens.remove}
        tabIndex={-1}
        aria-label={t('common.remove', { name: words })}
        onClick={onRemove}
      >
        <X size={12} aria-hidden />
      </button>
      <ClausePopover
        editing={open ? written : null}
        anchor={button}
        onApply={(changed) => {
          const query = queryOf(changed);
          if (query) onChange(query);
        }}
        onClose={() => setOpen(false)}
      />
    </span>
  );
}
