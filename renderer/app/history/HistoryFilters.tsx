import { ChangeKind } from '../../../db/model/history.ts';
import { useOperation } from '../../data/useOperation.ts';
import { Choice } from '../../inspector/fields/Choice.tsx';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { inputClass } from '../../ui/Field.tsx';
import type { HistoryFilter } from './historyFilter.ts';
import styles from './HistoryView.module.css';

interface HistoryFiltersProps {
  filter: HistoryFilter;
  onChange: (changes: Partial<HistoryFilter>) => void;
}

/** Which steps are shown: by words, by what they touched, by who did them, since when. */
export function HistoryFilters({ filter, onChange }: HistoryFiltersProps) {
  const { t } = useMessages();
  const { data } = useOperation('history.authors', {});
  const authors = data?.authors ?? [];
  return (
    <div className={styles.filters} role="group" aria-label={t('app.history.filter.label')}>
      <input
        type="search"
        className={`${inputClass} ${styles.search}`}
        aria-label={t('app.history.filter.text')}
        placeholder={t('app.history.filter.text')}
        value={filter.text}
        maxLength={300}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <Choice
        label={t('app.history.filter.kind')}
        value={filter.kind}
        none={t('app.history.filter.anything')}
        options={ChangeKind.options.map((value) => ({
          value,
          name: t(`app.history.filter.kinds.${value}`),
        }))}
        onChange={(kind) => onChange({ kind })}
      />
      {(authors.length > 1 || filter.author !== undefined) && (
        <Choice
          label={t('app.history.filter.author')}
          value={filter.author === undefined ? null : authorKey(filter.author)}
          none={t('app.history.filter.anyone')}
          options={authors.map(({ name, steps }) => ({
            value: authorKey(name),
            name: t('app.history.filter.steps', {
              name: name ?? t('app.history.filter.nobody'),
              number: formatNumber(steps),
            }),
          }))}
          onChange={(key) =>
            onChange({ author: authors.find(({ name }) => authorKey(name) === key)?.name })
          }
        />
      )}
      <label className={styles.since}>
        {t('app.history.filter.since')}
        <input
          type="date"
          className={inputClass}
          value={filter.since}
          onChange={(event) => onChange({ since: event.target.value })}
        />
      </label>
    </div>
  );
}

/** A name may be any word, also that which nobody has. */
function authorKey(name: string | null): string {
  return name === null ? 'nobody' : `named ${name}`;
}
