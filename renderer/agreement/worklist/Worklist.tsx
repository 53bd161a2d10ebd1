import { useEffect, useRef, useState } from 'react';
import type { Agreement } from '../../../db/model/agreement.ts';
import { useMessages } from '../../messages/i18n.ts';
import { select } from '../../state/workspace.ts';
import { OperationState } from '../../ui/OperationState.tsx';
import styles from '../AgreementView.module.css';
import type { Pair } from '../pair.ts';
import { DisagreementList } from './DisagreementList.tsx';
import { KindFilter, KINDS } from './KindFilter.tsx';
import { useDisagreements, type DisagreementKind } from './useDisagreements.ts';
import { useWorklistActions } from './useWorklistActions.ts';
import { Versions } from './Versions.tsx';
import { WorkHints } from './WorkHints.tsx';

interface WorklistProps {
  pair: Pair;
  counts: Agreement['counts'];
}

/** The disagreements one after the other, each with both versions side by side. */
export function Worklist({ pair, counts }: WorklistProps) {
  const { t } = useMessages();
  const [kinds, setKinds] = useState<readonly DisagreementKind[]>(KINDS);
  const disagreements = useDisagreements(pair, kinds);
  const { read, total, loaded, readMore } = disagreements;
  const [looked, setLooked] = useState({ key: '', at: 0 });
  const found = read.findIndex(({ key }) => key === looked.key);
  const at = found >= 0 ? found : Math.min(looked.at, Math.max(0, read.length - 1));
  const current = read[at];
  const go = (to: number) => {
    const next = read[to];
    if (next) setLooked({ key: next.key, at: to });
    if (to >= read.length - 20) readMore();
  };
  const actions = useWorklistActions(pair, current, (by) => go(at + by));

  const id = (current?.first ?? current?.second)?.id;
  useEffect(() => {
    if (id !== undefined) select({ kind: 'passage', id });
  }, [id]);
  const list = useRef<HTMLDivElement>(null);
  const has = current !== undefined;
  useEffect(() => {
    if (has) list.current?.focus({ preventScroll: true });
  }, [has]);

  return (
    <section
      className={styles.worklist}
      aria-label={t('agreement.modes.worklist')}
      onKeyDown={actions.onKeyDown}
    >
      <KindFilter pair={pair} counts={counts} kinds={kinds} onKinds={setKinds} />
      {!loaded && <OperationState error={disagreements.error} />}
      {loaded && !current && (
        <p className={styles.none} role="status">
          {t(kinds.length === KINDS.length ? 'agreement.none' : 'agreement.noneOfKinds')}
        </p>
      )}
      {current && (
        <div className={styles.columns}>
          <DisagreementList
            ref={list}
            read={read}
            total={total}
            at={at}
            onGo={go}
            onEnd={readMore}
          />
          <Versions pair={pair} disagreement={current} actions={actions} />
        </div>
      )}
      <WorkHints />
    </section>
  );
}
