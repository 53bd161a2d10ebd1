import type { ActorOverview } from '../../db/model/actorOverview.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { openPassages } from '../table/openPassages.ts';
import { useRovingFocus } from '../ui/useRovingFocus.ts';
import styles from './ActorPage.module.css';

const FIGURES = ['by', 'to', 'about', 'asked', 'reported'] as const;

/** How much there is of each sort; each number opens its passages. */
export function Figures({ overview, name }: { overview: ActorOverview; name: string }) {
  const { t } = useMessages();
  const { ref, onKeyDown, onFocus } = useRovingFocus<HTMLDivElement>();
  return (
    <div
      ref={ref}
      role="group"
      aria-label={t('actor.figures')}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <div className={styles.figures} data-row>
        {FIGURES.map((figure) => {
          const { count, where } = overview[figure];
          return (
            <button
              key={figure}
              type="button"
              className={styles.figure}
              title={t(`actor.figureHelp.${figure}`)}
              disabled={count === 0}
              onClick={() => openPassages(where, t(`actor.opens.${figure}`, { name }))}
            >
              <span className={styles.number}>{formatNumber(count)}</span>{' '}
              {t(`actor.figure.${figure}`)}
            </button>
          );
        })}
      </div>
    </div>
  );
}
