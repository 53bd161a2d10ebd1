import { X } from 'lucide-react';
import { Fragment, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useMessages } from '../messages/i18n.ts';
import styles from './Tokens.module.css';
import { TypeAhead, type Option } from './TypeAhead.tsx';

/** One name in a field of names. */
export interface Token {
  key: string;
  label: string;
  /** Shown dashed: nobody has confirmed it. */
  suggested?: boolean;
  /** Where its name leads; without it the name is only shown. */
  onOpen?: () => void;
}

interface TokenFieldProps {
  /** The name of the field. */
  label: string;
  tokens: readonly Token[];
  /** What fits what is typed, creating included. */
  find: (typed: string) => readonly Option[];
  onAdd: (option: Option) => void;
  onRemove: (token: Token) => void;
  placeholder?: string;
  /** What stands between the names of an ordered list. */
  joint?: string;
  /** What is typed, where the owner needs to know and `onType` is there to change it. */
  typed?: string;
  onType?: (typed: string) => void;
  /** Sees each key of the text field first. */
  onFirstKey?: (event: KeyboardEvent<HTMLInputElement>) => void;
  inputRef?: Ref<HTMLInputElement>;
  /** Of the text field, for a label that stands elsewhere. */
  inputId?: string;
}

/**
 * A field of names (actors, issues, tags) with type-ahead. Backspace in the empty field removes the
 * last; the left arrow goes into the names, where Delete removes and Enter opens.
 */
export function TokenField(props: TokenFieldProps) {
  const { label, tokens, find, onAdd, onRemove, placeholder, joint } = props;
  const { onType, onFirstKey, inputRef, inputId } = props;
  const [own, setOwn] = useState('');
  const typed = props.typed ?? own;
  const field = useRef<HTMLDivElement>(null);
  const type = (value: string) => {
    setOwn(value);
    onType?.(value);
  };

  const onInputKey = (event: KeyboardEvent<HTMLInputElement>) => {
    onFirstKey?.(event);
    const last = tokens.at(-1);
    if (event.defaultPrevented || typed !== '' || !last) return;
    if (event.key === 'Backspace') {
      event.preventDefault();
      onRemove(last);
    } else if (event.key === 'ArrowLeft') {
      event.preventDefault();
      removeButtons(field.current).at(-1)?.focus();
    }
  };

  return (
    <div ref={field} className={styles.field} role="group" aria-label={label}>
      {tokens.map((token, index) => (
        <Fragment key={token.key}>
          {joint && index > 0 && <span className={styles.joint}>{joint}</span>}
          <TokenChip
            token={token}
            onRemove={() => {
              onRemove(token);
              field.current?.querySelector('input')?.focus();
            }}
          />
        </Fragment>
      ))}
      <TypeAhead
        ref={inputRef}
        id={inputId}
        label={label}
        value={typed}
        onValueChange={type}
        options={find(typed.trim())}
        onPick={(option) => {
          type('');
          onAdd(option);
        }}
        onFirstKey={onInputKey}
        placeholder={tokens.length === 0 ? placeholder : undefined}
      />
    </div>
  );
}

interface TokenChipProps {
  token: Token;
  onRemove: () => void;
  /** Stands outside of a field, so that Tab has to reach it. */
  alone?: boolean;
}

/** One name, with a cross that takes it away. */
export function TokenChip({ token, onRemove, alone = false }: TokenChipProps) {
  const { t } = useMessages();
  const tabIndex = alone ? 0 : -1;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const buttons = removeButtons(event.currentTarget.closest('[role="group"]'));
    const at = buttons.indexOf(event.currentTarget);
    if (event.key === 'Backspace' || event.key === 'Delete') onRemove();
    else if (event.key === 'Enter' && token.onOpen) token.onOpen();
    else if (event.key === 'ArrowLeft') buttons[at - 1]?.focus();
    else if (event.key === 'ArrowRight') {
      const input = event.currentTarget.closest('[role="group"]')?.querySelector('input');
      (buttons[at + 1] ?? input)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span className={styles.token} data-suggested={token.suggested || undefined}>
      {token.onOpen ? (
        <button type="button" className={styles.name} tabIndex={tabIndex} onClick={token.onOpen}>
          {token.label}
        </button>
      ) : (
        <span className={styles.name}>{token.label}</span>
      )}
      <button
        type="button"
        className={styles.remove}
        tabIndex={tabIndex}
        data-remove
        aria-label={t('common.remove', { name: token.label })}
        onClick={onRemove}
        onKeyDown={onKeyDown}
      >
        <X size={12} aria-hidden />
      </button>
    </span>
  );
}

function removeButtons(field: Element | null): HTMLButtonElement[] {
  return [...(field?.querySelectorAll<HTMLButtonElement>('[data-remove]') ?? [])];
}
