import { useId, useState, type KeyboardEvent } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNote } from '../noteContext.ts';
import styles from './Suggest.module.css';
import type { Insertion, Suggestions } from './suggestion.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { useMentionSuggestions } from './useMentionSuggestions.ts';
import { useQuotationSuggestions } from './useQuotationSuggestions.ts';

interface PickDialogProps {
  kind: 'quotation' | 'mention';
  onPick: (insertion: Insertion) => void;
  onClose: () => void;
}

/** Chooses what to quote or to mention, for those who do not type it into the text. */
export function PickDialog({ kind, onPick, onClose }: PickDialogProps) {
  const { t } = useMessages();
  const [typed, setTyped] = useState('');
  const isQuotation = kind === 'quotation';
  const query = typed.trim();
  const quotations = useQuotationSuggestions(query, isQuotation);
  const mentions = useMentionSuggestions(query, useNote().id, !isQuotation);
  return (
    <Dialog
      title={t(isQuotation ? 'notes.suggest.insertQuotation' : 'notes.suggest.insertMention')}
      onClose={onClose}
      wide={isQuotation}
    >
      <Search
        key={kind}
        label={t(isQuotation ? 'notes.suggest.findPassage' : 'notes.suggest.findThing')}
        listLabel={t(isQuotation ? 'notes.suggest.quotations' : 'notes.suggest.mentions')}
        suggestions={isQuotation ? quotations : mentions}
        {...{ typed, onType: setTyped, onPick }}
      />
    </Dialog>
  );
}

interface SearchProps {
  label: string;
  listLabel: string;
  suggestions: Suggestions;
  typed: string;
  onType: (typed: string) => void;
  onPick: (insertion: Insertion) => void;
}

function Search({ label, listLabel, suggestions, typed, onType, onPick }: SearchProps) {
  const { t } = useMessages();
  const listId = useId();
  const [active, setActive] = useState(0);
  const { items, empty } = suggestions;
  const marked = Math.max(0, Math.min(active, items.length - 1));
  const has = items.length > 0;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !has) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((marked + step + items.length) % items.length);
    else if (event.key === 'Enter') onPick(items[marked]!.insertion);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        type="text"
        className={styles.search}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={has}
        aria-controls={has ? listId : undefined}
        aria-activedescendant={has ? `${listId}-${marked}` : undefined}
        placeholder={label}
        value={typed}
        onChange={(event) => {
          onType(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.results}>
        {has ? (
          <SuggestionList
            id={listId}
            label={listLabel}
            {...{ items, marked }}
            onPick={({ insertion }) => onPick(insertion)}
            onMark={setActive}
          />
        ) : (
          <p className={styles.empty} role="status">
            {empty}
          </p>
        )}
      </div>
      <p className={styles.hint}>{t('notes.suggest.hint')}</p>
    </>
  );
}
