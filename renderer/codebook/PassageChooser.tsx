import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { Check } from 'lucide-react';
import type { Passage } from '../../db/model/passage.ts';
import type { SourceSummary } from '../../db/model/source.ts';
import { formatDate } from '../messages/format.ts';
import { quoted } from '../messages/quoted.ts';
import styles from './dialogs.module.css';

interface PassageChooserProps {
  label: string;
  passages: readonly Passage[];
  sources: Readonly<Record<string, SourceSummary>>;
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
}

/** Passages of which any number can be chosen: arrows move, Space and a click choose. */
export function PassageChooser(props: PassageChooserProps) {
  const { label, passages, sources, chosen, onChosen } = props;
  const listId = useId();
  const [active, setActive] = useState(0);
  const at = Math.min(active, passages.length - 1);
  const lineId = (index: number) => `${listId}-${index}`;
  const shown = lineId(at);
  useEffect(() => {
    document.getElementById(shown)?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: passages.length - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) setActive(Math.max(0, Math.min(passages.length - 1, step)));
    else if (event.key === ' ') toggle(passages[at]!.id);
    else return;
    event.preventDefault();
  };
  return (
    <ul
      className={styles.list}
      role="listbox"
      aria-label={label}
      aria-multiselectable
      aria-activedescendant={shown}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {passages.map(({ id, words, speakers, saidOn, sourceId }, index) => (
        <li
          key={id}
          id={lineId(index)}
          role="option"
          className={styles.passage}
          data-active={index === at || undefined}
          aria-selected={chosen.has(id)}
          onClick={() => {
            setActive(index);
            toggle(id);
          }}
        >
          <span className={styles.box} aria-hidden>
            {chosen.has(id) && <Check size={12} strokeWidth={3} />}
          </span>
          <span className={styles.words} dir="auto">
            {quoted(words)}
          </span>
          <span className={styles.about}>
            {[
              speakers.map(({ name }) => name).join(', '),
              saidOn && formatDate(saidOn.date, 'short'),
              sources[sourceId]?.title,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
