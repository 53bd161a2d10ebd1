import { useState, type KeyboardEvent } from 'react';
import type { OutputOf } from '../../../db/api/contract.ts';
import type { DuplicateActors } from '../../../db/model/actorOverview.ts';
import { useOperation } from '../../data/useOperation.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { announce } from '../../ui/announce.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { KeyHints } from '../../ui/KeyHints.tsx';
import { OperationState } from '../../ui/OperationState.tsx';
import { useRovingFocus } from '../../ui/useRovingFocus.ts';
import { mergeActors } from '../mergeActors.ts';
import styles from './dialogs.module.css';
import { markNotSame, pairKey, useNotSame } from './notSame.ts';
import { PairRow } from './PairRow.tsx';

const HINTS = [
  ['move', ['↑', '↓']],
  ['left', ['1']],
  ['right', ['2']],
  ['notSame', ['N']],
] as const;

/** Pairs of actors whose names are alike, to be merged one after the other. */
export function DuplicatesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  const { data, error } = useOperation('actor.duplicates', {}, { keep: true });
  if (data) return <DuplicatesList found={data} onClose={onClose} />;
  if (!error) return null;
  return (
    <Dialog title={t('actor.duplicates.title')} onClose={onClose}>
      <OperationState error={error} />
    </Dialog>
  );
}

interface DuplicatesListProps {
  found: OutputOf<'actor.duplicates'>;
  onClose: () => void;
}

function DuplicatesList({ found, onClose }: DuplicatesListProps) {
  const { t } = useMessages();
  const hidden = useNotSame((state) => state.keys);
  const { ref, onKeyDown, onFocus } = useRovingFocus<HTMLUListElement>();
  const pairs = found.pairs.filter((pair) => !hidden.has(pairKey(pair)));
  const [worked, setWorked] = useState(false);

  const decide = async (pair: DuplicateActors, keep: 'first' | 'second' | null) => {
    setWorked(true);
    focusBeside(ref.current, pairKey(pair));
    if (keep === null) markNotSame(pair);
    else {
      const [into, from] = keep === 'first' ? [pair.first, pair.second] : [pair.second, pair.first];
      if (!(await mergeActors(from, into))) return;
    }
    const left = pairs.length - 1;
    announce(t('actor.duplicates.total', { count: left, number: formatNumber(left) }));
  };
  const onKey = (event: KeyboardEvent) => {
    onKeyDown(event);
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-pair]');
    const pair = pairs.find((one) => pairKey(one) === row?.dataset['pair']);
    const keep = { 1: 'first', 2: 'second', n: null }[event.key.toLowerCase()];
    if (!pair || keep === undefined) return;
    event.preventDefault();
    void decide(pair, keep as 'first' | 'second' | null);
  };
  return (
    <Dialog title={t('actor.duplicates.title')} onClose={onClose} wide>
      {pairs.length === 0 ? (
        // The focus was in what has just been decided.
        <p
          className={styles.muted}
          tabIndex={-1}
          ref={(line) => (worked ? line?.focus() : undefined)}
        >
          {t(worked ? 'actor.duplicates.done' : 'actor.duplicates.none')}
        </p>
      ) : (
        <>
          <p className={styles.lead}>
            {t('actor.duplicates.what')}{' '}
            <span className={styles.muted}>
              {found.total > found.pairs.length
                ? t('actor.duplicates.first', {
                    number: formatNumber(found.pairs.length),
                    total: formatNumber(found.total),
                  })
                : t('actor.duplicates.total', {
                    count: pairs.length,
                    number: formatNumber(pairs.length),
                  })}
            </span>
          </p>
          <ul
            ref={ref}
            className={styles.pairs}
            aria-label={t('actor.duplicates.list')}
            onKeyDown={onKey}
            onFocus={onFocus}
          >
            {pairs.map((pair, index) => (
              <PairRow
                key={pairKey(pair)}
                pair={pair}
                first={index === 0}
                onDecide={(keep) => void decide(pair, keep)}
              />
            ))}
          </ul>
          <KeyHints
            hints={HINTS.map(([what, keys]) => [t(`actor.duplicates.keys.${what}`), keys])}
          />
        </>
      )}
    </Dialog>
  );
}

/** The pair will be gone; whoever works through the list goes on with the next. */
function focusBeside(list: HTMLElement | null, key: string): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-pair]') ?? [])];
  const at = rows.findIndex((row) => row.dataset['pair'] === key);
  (rows[at + 1] ?? rows[at - 1])?.querySelector('button')?.focus();
}
