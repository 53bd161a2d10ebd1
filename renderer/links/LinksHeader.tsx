import { LinkEndKind, type LinkType } from '../../db/model/link.ts';
import { Choice } from '../inspector/fields/Choice.tsx';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { QueryBar } from '../query/QueryBar.tsx';
import { Button } from '../ui/Button.tsx';
import { inputClass } from '../ui/Field.tsx';
import { LINK_ORDERS, type LinkFilter } from './linkQuery.ts';
import styles from './LinksView.module.css';
import { TypeChips } from './TypeChips.tsx';
import type { ChosenLinks } from './useChosenLinks.ts';
import type { LinkPages } from './useLinkPages.ts';

interface LinksHeaderProps {
  titleId: string;
  filter: LinkFilter;
  summary: LinkPages['summary'];
  types: readonly LinkType[];
  chosen: ChosenLinks;
  onChange: (changes: Partial<LinkFilter>) => void;
  onShowTypes: () => void;
}

/** What is shown and in which order; how much of it is drift; what is done with what is chosen. */
export function LinksHeader(props: LinksHeaderProps) {
  const { titleId, filter, summary, types, chosen, onChange, onShowTypes } = props;
  const { t } = useMessages();
  const total = summary?.total ?? 0;
  return (
    <header className={styles.header}>
      <div className={styles.titleLine}>
        <h1 id={titleId} className={styles.title}>
          {t('links.title')}
        </h1>
        <span className={styles.total} role="status">
          {summary && t('links.total', { count: total, number: formatNumber(total) })}
        </span>
        <Button look="quiet" className={styles.atEnd} onClick={onShowTypes}>
          {t('links.types.open')}
        </Button>
      </div>
      <div className={styles.controls}>
        <input
          type="search"
          className={`${inputClass} ${styles.search}`}
          aria-label={t('links.search')}
          placeholder={t('links.search')}
          value={filter.text}
          maxLength={2000}
          onChange={(event) => onChange({ text: event.target.value })}
        />
        <Choice
          label={t('links.end.label')}
          value={filter.end}
          none={t('links.end.any')}
          options={LinkEndKind.options.map((value) => ({ value, name: t(`links.end.${value}`) }))}
          onChange={(end) => onChange({ end })}
        />
        <Choice
          label={t('links.order.label')}
          value={filter.order}
          options={LINK_ORDERS.map((value) => ({ value, name: t(`links.order.${value}`) }))}
          onChange={(order) => order && onChange({ order })}
        />
        <QueryBar value={filter.where} onChange={(where) => onChange({ where })} />
      </div>
      <TypeChips
        types={types}
        counts={summary?.types ?? []}
        chosen={filter.types}
        onChange={(wanted) => onChange({ types: wanted })}
      />
      <DriftLine filter={filter} summary={summary} onChange={onChange} />
      {chosen.ids.size > 0 && <ChosenBar chosen={chosen} />}
    </header>
  );
}

function DriftLine({
  filter,
  summary,
  onChange,
}: Pick<LinksHeaderProps, 'filter' | 'summary' | 'onChange'>) {
  const { t } = useMessages();
  const { drifts = 0, total = 0 } = summary ?? {};
  if (drifts === 0 && !filter.drift) return null;
  return (
    <p className={styles.drift}>
      {t('links.drift.line', {
        count: drifts,
        number: formatNumber(drifts),
        total: formatNumber(total),
      })}{' '}
      <Button
        look="quiet"
        aria-pressed={filter.drift}
        onClick={() => onChange({ drift: !filter.drift })}
      >
        {t(filter.drift ? 'links.drift.all' : 'links.drift.only')}
      </Button>
    </p>
  );
}

function ChosenBar({ chosen }: { chosen: ChosenLinks }) {
  const { t } = useMessages();
  const count = chosen.ids.size;
  return (
    <div className={styles.chosen} role="toolbar" aria-label={t('links.chosenBar')}>
      <span>{t('links.chosen', { count, number: formatNumber(count) })}</span>
      <Button look="danger" onClick={() => void chosen.remove()}>
        {t('common.delete')}
      </Button>
      <Button look="quiet" onClick={() => void chosen.chooseAll()}>
        {t('links.chooseAll')}
      </Button>
      <Button look="quiet" onClick={chosen.clear}>
        {t('links.chooseNone')}
      </Button>
    </div>
  );
}
