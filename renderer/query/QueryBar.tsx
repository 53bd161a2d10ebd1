import { useRef, useState, type KeyboardEvent } from 'react';
import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { useMessages } from '../messages/i18n.ts';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { AddFilter } from './AddFilter.tsx';
import { joined, partsOf, queryOf } from './clause.ts';
import { FilterChip } from './FilterChip.tsx';
import styles from './QueryBar.module.css';
import { QueryDialog } from './QueryDialog.tsx';
import { partInWords, queryInWords } from './queryInWords.ts';
import { useQueryNames } from './useQueryNames.ts';

interface QueryBarProps {
  value: PassageQuery | undefined;
  onChange: (query: PassageQuery | undefined) => void;
}

/**
 * Which passages a view is about, in words, to be changed in place: a chip for each thing that must
 * hold. The arrow keys go from chip to chip, Delete takes one away, Enter changes it.
 */
export function QueryBar({ value, onChange }: QueryBarProps) {
  const { t } = useMessages();
  const names = useQueryNames();
  const bar = useRef<HTMLDivElement>(null);
  const [combining, setCombining] = useState(false);
  const parts = partsOf(value);

  const change = (next: readonly PassageQuery[]) => {
    const query = joined(next);
    onChange(query);
    announce(
      query ? t('query.sentence', { words: queryInWords(query, names) }) : t('query.cleared'),
    );
  };
  const remove = (index: number) => {
    stops(bar.current)[Math.max(0, index)]?.focus();
    change(parts.filter((_, at) => at !== index));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const all = stops(bar.current);
    const at = all.findIndex((stop) => stop === event.target);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    event.stopPropagation();
    all[at + step]?.focus();
  };
  return (
    <div
      ref={bar}
      className={styles.bar}
      role="group"
      aria-label={t('query.label')}
      onKeyDown={onKeyDown}
    >
      <AddFilter
        onAdd={(clause) => {
          const query = queryOf(clause);
          if (query) change([...parts, query]);
        }}
        onAdvanced={() => setCombining(true)}
      />
      {parts.map((part, index) => (
        <FilterChip
          // A part has nothing of its own that stays the same while it is changed.
          key={index}
          part={part}
          words={partInWords(part, names)}
          onChange={(changed) => change(parts.map((one, at) => (at === index ? changed : one)))}
          onRemove={() => remove(index)}
          onAdvanced={() => setCombining(true)}
        />
      ))}
      {parts.length > 1 && (
        <Button
          look="quiet"
          data-filter-stop
          onClick={() => {
            stops(bar.current)[0]?.focus();
            change([]);
          }}
        >
          {t('query.clear')}
        </Button>
      )}
      {combining && (
        <QueryDialog
          value={value}
          onApply={(query) => change(partsOf(query))}
          onClose={() => setCombining(false)}
        />
      )}
    </div>
  );
}

/** The button that adds, then the chips. */
function stops(bar: HTMLElement | null): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>('[data-filter-stop]') ?? [])];
}
