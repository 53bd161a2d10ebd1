import { useLayoutEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { attempt } from '../../data/attempt.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, inputClass } from '../../ui/Field.tsx';
import { Key } from '../../ui/Key.tsx';
import { stopLinking, type Linkable } from '../linking.ts';
import styles from './link.module.css';
import { Quoted } from './Quoted.tsx';
import { relationOf } from './relations.ts';

interface RelationFormProps {
  from: Linkable;
  to: Linkable;
}

/** Says how two things are related: a number chooses, the side arrows turn it round, Enter saves. */
export function RelationForm({ from, to }: RelationFormProps) {
  const { t } = useMessages();
  const { data } = useOperation('linkType.list', {});
  const types = data?.linkTypes ?? [];
  const [chosen, setChosen] = useState(0);
  const [reversed, setReversed] = useState(false);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.focus(), []);
  const type = types[chosen];

  const save = async () => {
    if (!type) return;
    const [start, end] = reversed && !type.symmetric ? [to, from] : [from, to];
    const { error } = await attempt('link.create', {
      from: start.id,
      to: end.id,
      type: type.id,
      ...(note.trim() !== '' && { note: note.trim() }),
    });
    if (error) {
      setProblem(`${error.message} ${error.action}`);
      return;
    }
    announce(t('inspector.link.made', { relation: relationOf(type, reversed).name }));
    stopLinking();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const number = Number(event.key);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (Number.isInteger(number) && number >= 1 && number <= types.length) setChosen(number - 1);
    else if (step !== undefined) setChosen((chosen + step + types.length) % types.length);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') setReversed(!reversed);
    else if (event.key === 'Enter') void save();
    else return;
    event.preventDefault();
  };
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={styles.ends} aria-live="polite">
        <Quoted end={from} />
        <span className={styles.between}>{type && relationOf(type, reversed).name}</span>
        <Quoted end={to} />
      </div>
      <p className={styles.help}>{t('inspector.link.relateHelp')}</p>
      <div
        ref={list}
        className={styles.relations}
        role="listbox"
        tabIndex={0}
        aria-label={t('inspector.link.relation')}
        aria-activedescendant={type && `relation-${type.id}`}
        onKeyDown={onKeyDown}
      >
        {types.map((one, index) => (
          <div
            key={one.id}
            id={`relation-${one.id}`}
            role="option"
            aria-selected={index === chosen}
            className={styles.choice}
            title={one.description}
            onClick={() => (index === chosen ? setReversed(!reversed) : setChosen(index))}
          >
            {index < 9 && <Key>{index + 1}</Key>}
            <span>{relationOf(one, reversed).name}</span>
            {!one.symmetric && (
              <span className={styles.inverse}>{relationOf(one, !reversed).name}</span>
            )}
          </div>
        ))}
      </div>
      <Field label={t('inspector.link.note')} problem={problem}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            maxLength={10_000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button onClick={() => setReversed(!reversed)} disabled={type?.symmetric}>
          {t('inspector.link.turn')}
        </Button>
        <Button look="primary" type="submit" disabled={!type}>
          {t('inspector.link.add')}
        </Button>
      </div>
    </form>
  );
}
