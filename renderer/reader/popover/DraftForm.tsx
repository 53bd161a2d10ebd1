import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Passage } from '../../../db/model/passage.ts';
import type { Tag } from '../../../db/model/tag.ts';
import { tagOfPress } from '../../data/tagKeys.ts';
import type { Tags } from '../../data/tags.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { TokenField } from '../../ui/TokenField.tsx';
import { addToken, removeToken, tagsOf, toggleTag, type Draft, type Role } from '../draft.ts';
import type { ReaderPlace } from '../place.ts';
import { updateDraft } from '../reading.ts';
import { EntryRow } from './EntryRow.tsx';
import styles from './Popover.module.css';
import { keepTabInside } from './keepTabInside.ts';
import { PrefixHints } from './PrefixHints.tsx';
import { SpanList } from './SpanList.tsx';
import { TagKeys } from './TagKeys.tsx';
import { tokensOf } from './tokens.ts';
import { useEntry, type Entry } from './useEntry.ts';
import { usePopoverPlace } from './usePopoverPlace.ts';
import { useSuggestions } from './useSuggestions.ts';

/** The lines below the first, in the order in which Tab goes through them. */
const ROWS = ['by', 'for', 'to', 'on', 'via'] as const satisfies readonly Role[];

interface DraftFormProps {
  place: ReaderPlace;
  tags: Tags;
  draft: Draft;
  /** The selected passage, to which the words could be added instead. */
  selected: Passage | undefined;
  onSave: (draft: Draft) => void;
  onAddTo: (passage: Passage) => void;
  onCancel: () => void;
  onMoreSpans: () => void;
}

/**
 * What is said of the words that are to become a passage. A number sets a tag, the first field
 * takes anything, Enter saves, Escape cancels.
 */
export function DraftForm(props: DraftFormProps) {
  const { place, tags, draft, selected, onSave, onAddTo, onCancel, onMoreSpans } = props;
  const { source } = place;
  const { t } = useMessages();
  const entry = useEntry(source.published);
  const form = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<Partial<Record<Role, string>>>({});
  const [problem, setProblem] = useState('');
  const style = usePopoverPlace(place, form, draft.spans);
  useSuggestions(source.id, draft);
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), [draft.spans]);

  const chosen = tagsOf(draft);
  const toggle = (tag: Tag) => updateDraft((now) => toggleTag(now, tag));
  const type = (role: Role, text: string) => {
    setProblem('');
    setTyped((before) => ({ ...before, [role]: text }));
  };
  const entered = entry.read(typed.issue ?? '');

  const onFirstKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const { altKey, ctrlKey, metaKey, currentTarget } = event;
    const isKey = currentTarget.value === '' || altKey;
    const tag = tagOfPress(event.nativeEvent, tags.all);
    if (!tag || !isKey || ctrlKey || metaKey) return;
    event.preventDefault();
    toggle(tag);
  };

  const save = () => {
    const complete = takeTyped(draft, typed, entry);
    if (complete.problem === null) onSave(complete.draft);
    else setProblem(t('reader.popover.unread', { text: complete.problem }));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    keepTabInside(event);
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const shown = tokensOf(draft);
  const remove = (key: string) => {
    const token = shown.drafted.get(key);
    if (token) updateDraft((now) => removeToken(now, token));
  };

  return (
    <div
      ref={form}
      className={styles.popover}
      style={style}
      role="dialog"
      aria-label={t('reader.popover.title')}
      onKeyDown={onKeyDown}
    >
      <TagKeys tags={tags.all} chosen={chosen} onToggle={toggle} />
      <EntryRow label={t(`reader.role.${entered.role}`)}>
        <TokenField
          label={t('reader.popover.entry')}
          tokens={shown.of('issue', 'tag')}
          find={(text) => {
            const { role, query } = entry.read(text);
            return entry.find[role](query);
          }}
          onAdd={(option) =>
            updateDraft((now) => addToken(now, entry.toToken(entered.role, option)))
          }
          onRemove={({ key }) => remove(key)}
          onType={(text) => type('issue', text)}
          typed={typed.issue ?? ''}
          onFirstKey={onFirstKey}
          placeholder={t('reader.popover.placeholder')}
          inputRef={first}
        />
      </EntryRow>
      <PrefixHints
        prefixes={entry.prefixes}
        onChoose={(prefix) => {
          type('issue', `${prefix} `);
          first.current?.focus();
        }}
      />
      {ROWS.map((role) => (
        <EntryRow key={role} label={t(`reader.role.${role}`)}>
          <TokenField
            label={t(`reader.role.${role}`)}
            tokens={shown.of(role)}
            find={entry.find[role]}
            onAdd={(option) => updateDraft((now) => addToken(now, entry.toToken(role, option)))}
            onRemove={({ key }) => remove(key)}
            onType={(text) => type(role, text)}
            typed={typed[role] ?? ''}
            onFirstKey={role === 'on' ? undefined : onFirstKey}
            joint={role === 'via' ? '←' : undefined}
          />
        </EntryRow>
      ))}
      {problem !== '' && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <SpanList text={source.text} spans={draft.spans} onMore={onMoreSpans} />
      <footer className={styles.footer}>
        {selected && (
          <Button look="quiet" className={styles.addTo} onClick={() => onAddTo(selected)}>
            {t('reader.popover.addTo', { words: selected.words })}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" onClick={save}>
          {t('common.save')} <kbd aria-hidden>↵</kbd>
        </Button>
      </footer>
    </div>
  );
}

/** The draft with what was typed and not picked; what cannot be read, if there is any. */
function takeTyped(
  draft: Draft,
  typed: Partial<Record<Role, string>>,
  entry: Entry,
): { draft: Draft; problem: string | null } {
  let complete = draft;
  for (const [field, text] of Object.entries(typed) as Array<[Role, string]>) {
    const { role, query } =
      field === 'issue' ? entry.read(text) : { role: field, query: text.trim() };
    if (query === '') continue;
    const [option] = entry.find[role](query);
    if (!option) return { draft, problem: query };
    complete = addToken(complete, entry.toToken(role, option));
  }
  return { draft: complete, problem: null };
}
