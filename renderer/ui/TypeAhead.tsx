import { useEffect, useId, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react';
import type { TagColor } from '../../db/model/tag.ts';
import { StanceMark } from './StanceMark.tsx';
import styles from './TypeAhead.module.css';

/** One thing offered while typing. */
export interface Option {
  /** The same for the same thing, whatever is typed. */
  key: string;
  /** Of what is there already; null for what picking it would create, or for a word or date. */
  id: string | null;
  label: string;
  /** What picking it fills in, where that is not the label: “Reke” of “Create “Reke””. */
  value?: string;
  detail?: string;
  mark?: { color: TagColor | null; letter: string | null };
}

interface TypeAheadProps extends Omit<
  ComponentProps<'input'>,
  'value' | 'onChange' | 'onSelect' | 'list'
> {
  /** The name of the field, for those who cannot see its label. */
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  /** What fits what is typed; the first is picked by Enter. */
  options: readonly Option[];
  onPick: (option: Option) => void;
  /** Sees each key first; the list stays out of it where it prevents the default. */
  onFirstKey?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * A text field that offers what fits while one types (ARIA: an editable combobox with a list).
 * Enter and Tab take the marked one, Escape closes the list, the arrow keys go through it. The list
 * opens by itself once something is typed.
 */
export function TypeAhead({
  label,
  value,
  onValueChange,
  options,
  onPick,
  onFirstKey,
  ...input
}: TypeAheadProps) {
  const listId = useId();
  const [state, setState] = useState<'auto' | 'open' | 'closed'>('closed');
  const [active, setActive] = useState(0);
  const wanted = state === 'open' || (state === 'auto' && value.trim() !== '');
  const open = wanted && options.length > 0;
  const marked = Math.min(active, options.length - 1);

  const pick = (option: Option) => {
    setState('closed');
    setActive(0);
    onPick(option);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    onFirstKey?.(event);
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && !event.altKey) {
      event.preventDefault();
      if (open) setActive((marked + step + options.length) % options.length);
      else setState('open');
    } else if (open && event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setState('closed');
    } else if (open && (event.key === 'Enter' || (event.key === 'Tab' && value.trim() !== ''))) {
      if (event.key === 'Enter') event.preventDefault();
      pick(options[marked]!);
    }
  };

  return (
    <>
      <input
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open ? `${listId}-${marked}` : undefined}
        {...input}
        className={`${styles.input} ${input.className ?? ''}`}
        value={value}
        onChange={(event) => {
          setState('auto');
          setActive(0);
          onValueChange(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          setState('closed');
          input.onBlur?.(event);
        }}
      />
      {open && (
        <OptionList id={listId} label={label} options={options} marked={marked} onPick={pick} />
      )}
    </>
  );
}

interface OptionListProps {
  id: string;
  label: string;
  options: readonly Option[];
  marked: number;
  onPick: (option: Option) => void;
}

/** In the top layer, so that no scrolling pane or dialog cuts it off. */
function OptionList({ id, label, options, marked, onPick }: OptionListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.showPopover(), []);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);

  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      popover="manual"
      className={styles.list}
    >
      {options.map((option, index) => (
        <li
          key={option.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === marked}
          className={styles.option}
          // Not on click: the field would lose the focus first, and the list be gone.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(option);
          }}
        >
          {option.mark && <StanceMark {...option.mark} />}
          <span className={styles.label}>{option.label}</span>
          {option.detail && <span className={styles.detail}>{option.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
