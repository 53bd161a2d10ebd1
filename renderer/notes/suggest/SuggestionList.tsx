import { useEffect, useRef } from 'react';
import { StanceMark } from '../../ui/StanceMark.tsx';
import type { Suggestion } from './suggestion.ts';
import styles from './Suggest.module.css';

interface SuggestionListProps {
  id: string;
  label: string;
  items: readonly Suggestion[];
  /** Which one Enter takes. */
  marked: number;
  onPick: (item: Suggestion) => void;
  onMark: (index: number) => void;
}

/** What is offered to be put into the text. The focus stays where it is typed. */
export function SuggestionList({ id, label, items, marked, onPick, onMark }: SuggestionListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked, items]);
  return (
    <ul ref={list} id={id} role="listbox" aria-label={label} className={styles.list}>
      {items.map((item, index) => (
        <li
          key={item.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === marked}
          className={styles.option}
          data-words={'color' in item.look || undefined}
          onPointerMove={() => index !== marked && onMark(index)}
          // Not on click: the text would lose the focus first.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(item);
          }}
        >
          <Look look={item.look} />
          <span className={styles.label}>{item.label}</span>
          {item.detail && <span className={styles.detail}>{item.detail}</span>}
        </li>
      ))}
    </ul>
  );
}

function Look({ look }: Pick<Suggestion, 'look'>) {
  if ('color' in look) return <StanceMark {...look} />;
  const { icon: Icon } = look;
  return <Icon size={16} strokeWidth={1.75} aria-hidden className={styles.icon} />;
}
