import type { Alpha } from '../../../db/model/agreement.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import styles from '../AgreementView.module.css';
import { formatAlpha, readAlpha } from './readAlpha.ts';

interface AlphaFigureProps {
  what: 'boundaries' | 'stance';
  figure: Alpha;
}

/** A figure of agreement with what it is of and what it means. */
export function AlphaFigure({ what, figure }: AlphaFigureProps) {
  const { t } = useMessages();
  const { alpha, units } = figure;
  const reading = readAlpha(figure);
  return (
    <div className={styles.figure} role="group" aria-label={t(`agreement.figures.${what}`)}>
      <span className={styles.figureName}>{t(`agreement.figures.${what}`)}</span>
      <span className={styles.alpha} data-undefined={alpha === null || undefined}>
        {alpha === null ? t('agreement.notDefined') : `α = ${formatAlpha(alpha)}`}
      </span>
      <span className={styles.reading}>{t(`agreement.readings.${reading}`)}</span>
      <span className={styles.about}>
        {t(`agreement.figures.${what}Hint`, { count: units, number: formatNumber(units) })}
      </span>
    </div>
  );
}
