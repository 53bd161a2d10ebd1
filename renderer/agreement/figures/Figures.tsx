import { Download } from 'lucide-react';
import type { Agreement } from '../../../db/model/agreement.ts';
import { saveExport } from '../../app/export/exports.ts';
import { change } from '../../data/change.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import styles from '../AgreementView.module.css';
import type { Pair } from '../pair.ts';
import { AlphaFigure } from './AlphaFigure.tsx';
import { SourceTable } from './SourceTable.tsx';
import { TagTable } from './TagTable.tsx';

interface FiguresProps {
  pair: Pair;
  agreement: Agreement;
}

/** How far two coders agree, in figures, and what the figures mean. */
export function Figures({ pair, agreement }: FiguresProps) {
  const { t } = useMessages();
  const { boundaries, stance, sources, counts } = agreement;
  const save = async () => saveExport(await change('export.agreement', { ...pair, format: 'csv' }));
  if (sources.length === 0) {
    return (
      <div className={styles.empty} role="status">
        <h2>{t('agreement.nothingShared')}</h2>
        <p>{t('agreement.nothingSharedHint', { ...pair })}</p>
      </div>
    );
  }
  return (
    // It has nothing else that scrolls it, and may be longer than the view.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.figures} aria-label={t('agreement.modes.figures')} tabIndex={0}>
      <div className={styles.cards}>
        <AlphaFigure what="boundaries" figure={boundaries} />
        <AlphaFigure what="stance" figure={stance} />
      </div>
      <p className={styles.explained}>{t('agreement.explained')}</p>
      <p className={styles.explained}>
        {t('agreement.sharedCount', { count: counts.shared, number: formatNumber(counts.shared) })}
      </p>
      <div className={styles.sectionHead}>
        <h2>{t('agreement.byTag')}</h2>
        <Button look="quiet" onClick={() => void save()}>
          <Download size={14} aria-hidden /> {t('agreement.export')}
        </Button>
      </div>
      <TagTable pair={pair} agreement={agreement} />
      <div className={styles.sectionHead}>
        <h2>{t('agreement.bySource')}</h2>
      </div>
      <SourceTable pair={pair} sources={sources} />
    </section>
  );
}
