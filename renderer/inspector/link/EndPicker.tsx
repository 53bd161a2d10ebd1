import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { LinkEndKind } from '../../../db/model/link.ts';
import type { Hit } from '../../../db/model/search.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import type { Linkable } from '../linking.ts';
import styles from './link.module.css';
import { Quoted } from './Quoted.tsx';

const OF_EACH_KIND = 8;

interface EndPickerProps {
  from: Linkable;
  onPick: (end: Linkable) => void;
}

/** Chooses what to link to by a few of its words: passages, notes, sources, events. */
export function EndPicker({ from, onPick }: EndPickerProps) {
  const { t } = useMessages();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const { data } = useOperation(
    'search.query',
    { query: typed, kinds: LinkEndKind.options, limit: OF_EACH_KIND },
    { enabled: typed.trim() !== '', keep: true },
  );
  const found = typed.trim() === '' ? [] : (data?.hits ?? []);
  // What is linked most comes first: passages, then notes.
  const hits = LinkEndKind.options.flatMap((kind) =>
    found.filter((hit) => hit.kind === kind && hit.id !== from.id),
  );
  const marked = Math.min(active, hits.length - 1);
  const pick = ({ kind, id }: Hit) => onPick({ kind: kind as LinkEndKind, id });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0)
      setActive((marked + step + hits.length) % hits.length);
    else if (event.key === 'Enter' && hits[marked]) pick(hits[marked]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={styles.ends}>
        <Quoted end={from} />
      </div>
      <input
        ref={field}
        type="search"
        className={styles.search}
        role="combobox"
        aria-label={t('inspector.link.search')}
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={hits.length > 0 ? `${listId}-${marked}` : undefined}
        placeholder={t('inspector.link.searchHint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" aria-label={t('inspector.link.found')} className={styles.hits}>
        {hits.map((hit, index) => (
          <li
            key={`${hit.kind} ${hit.id}`}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === marked}
            className={styles.hit}
            onClick={() => pick(hit)}
            onPointerMove={() => setActive(index)}
          >
            <span className={styles.kind}>{t(`inspector.end.${hit.kind as LinkEndKind}`)}</span>
            <HitText hit={hit} />
          </li>
        ))}
      </ul>
      {typed.trim() !== '' && data && hits.length === 0 && (
        <p className={styles.help} role="status">
          {t('inspector.link.nothing')}
        </p>
      )}
    </>
  );
}

function HitText({ hit }: { hit: Hit }) {
  const { kind, title, snippet, matches } = hit;
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end } of matches) {
    parts.push(snippet.slice(at, start), <mark key={start}>{snippet.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(snippet.slice(at));
  return (
    <span>
      <span className={styles.snippet}>
        {kind !== 'passage' && <b>{title} </b>}
        {parts}
      </span>
      {kind === 'passage' && <span className={styles.whose}>{title}</span>}
    </span>
  );
}
