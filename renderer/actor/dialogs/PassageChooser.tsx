import { useState } from 'react';
import type { PassageQuery } from '../../../db/model/passageQuery.ts';
import { change } from '../../data/change.ts';
import { useOperation } from '../../data/useOperation.ts';
import { formatDate, formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { quoted } from '../../messages/quoted.ts';
import { Button } from '../../ui/Button.tsx';
import { inputClass } from '../../ui/Field.tsx';
import styles from './dialogs.module.css';

const SHOWN = 100;

interface PassageChooserProps {
  /** Which passages there are to choose from. */
  where: PassageQuery;
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** Chooses passages one by one, or all that have some words. */
export function PassageChooser({ where, chosen, onChange }: PassageChooserProps) {
  const { t } = useMessages();
  const [text, setText] = useState('');
  const found: PassageQuery = text.trim() === '' ? where : { all: [where, { text }] };
  const { data } = useOperation('passage.table', { where: found, limit: SHOWN }, { keep: true });
  const total = data?.passages ?? 0;
  const counted = (count: number) => ({ count, number: formatNumber(count) });

  const toggle = (id: string) => {
    const now = new Set(chosen);
    if (!now.delete(id)) now.add(id);
    onChange(now);
  };
  const chooseAll = async () => {
    const answer = await change('passage.ids', { where: found });
    if (answer) onChange(new Set([...chosen, ...answer.ids]));
  };
  return (
    <fieldset className={styles.choices}>
      <legend>{t('actor.split.passages')}</legend>
      <div className={styles.chooserLine}>
        <input
          type="search"
          className={`${inputClass} ${styles.search}`}
          aria-label={t('actor.split.search')}
          placeholder={t('actor.split.search')}
          value={text}
          maxLength={2000}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            // Here it looks for passages; it does not split.
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
          }}
        />
        <Button disabled={total === 0} onClick={() => void chooseAll()}>
          {t('actor.split.all', counted(total))}
        </Button>
        <Button disabled={chosen.size === 0} onClick={() => onChange(new Set())}>
          {t('actor.split.none')}
        </Button>
        <span className={styles.muted} role="status">
          {t('actor.split.chosen', counted(chosen.size))}
        </span>
      </div>
      {data && total === 0 && (
        <p className={styles.muted}>
          {t(text.trim() === '' ? 'actor.split.noPassages' : 'actor.split.nothing')}
        </p>
      )}
      <ul className={styles.passages}>
        {data?.rows.map(({ id, words, speakers, saidOn, sourceId }) => (
          <li key={id}>
            <label className={styles.passage}>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              <span className={styles.words} dir="auto">
                {quoted(words)}
              </span>
              <small className={styles.muted}>
                {[
                  speakers.map(({ name }) => name).join(', '),
                  saidOn && formatDate(saidOn.date, 'short'),
                  data.sources[sourceId]?.title,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </label>
          </li>
        ))}
      </ul>
      {total > SHOWN && (
        <p className={styles.muted}>{t('actor.split.first', { number: formatNumber(SHOWN) })}</p>
      )}
    </fieldset>
  );
}
