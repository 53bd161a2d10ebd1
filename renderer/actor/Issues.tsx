import { useState } from 'react';
import type { ActorOverview } from '../../db/model/actorOverview.ts';
import type { MatrixCell } from '../../db/model/matrix.ts';
import { useTags } from '../data/tags.ts';
import { DriftDialog } from '../matrix/drift/DriftDialog.tsx';
import { DriftMark } from '../matrix/grid/DriftMark.tsx';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { openPassages } from '../table/openPassages.ts';
import { StanceMark } from '../ui/StanceMark.tsx';
import styles from './ActorPage.module.css';
import { Part } from './Part.tsx';
import { Rows } from './Rows.tsx';

type Drift = NonNullable<MatrixCell['drift']>;

/** What it says of each issue: how much, its latest stance, and whether that changed. */
export function Issues({ overview, name }: { overview: ActorOverview; name: string }) {
  const { t } = useMessages();
  const { byId } = useTags();
  const [shown, setShown] = useState<{ title: string; drift: Drift } | null>(null);
  const { issues } = overview;
  return (
    <Part title={t('actor.issues.title')} empty={issues.length === 0 && t('actor.issues.none')}>
      <Rows label={t('actor.issues.title')} things={issues} keyOf={({ key }) => key}>
        {({ label, count, where, cell: { latest, drift } }) => {
          const stance = latest && byId.get(latest.stance.id);
          const title = t('actor.opens.issue', { name, issue: label });
          return (
            <>
              <button
                type="button"
                className={styles.main}
                onClick={() => openPassages(where, title)}
              >
                <StanceMark color={stance?.color ?? null} letter={stance?.letter ?? null} />
                <span className={styles.words}>
                  {label} <small>{latest?.stance.name ?? t('actor.issues.noStance')}</small>
                </span>
                <span className={styles.count}>{formatNumber(count)}</span>
              </button>
              {drift && (
                <button
                  type="button"
                  className={styles.side}
                  aria-label={driftInWords(drift)}
                  title={driftInWords(drift)}
                  onClick={() => setShown({ title, drift })}
                >
                  <DriftMark reversal={drift.reversal} />
                  {drift.changes > 1 && (
                    <small>
                      {t('actor.issues.times', { number: formatNumber(drift.changes) })}
                    </small>
                  )}
                </button>
              )}
            </>
          );
        }}
      </Rows>
      {shown && <DriftDialog {...shown} onClose={() => setShown(null)} />}
    </Part>
  );

  function driftInWords({ reversal, changes, was, became }: Drift): string {
    const counted = {
      count: changes,
      number: formatNumber(changes),
      was: was.name,
      became: became.name,
    };
    return t(reversal ? 'actor.issues.reversal' : 'actor.issues.drift', counted);
  }
}
