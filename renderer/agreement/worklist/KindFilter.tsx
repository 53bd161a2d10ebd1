import { Disagreement, type Agreement } from '../../../db/model/agreement.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import styles from '../AgreementView.module.css';
import type { Pair } from '../pair.ts';
import type { DisagreementKind } from './useDisagreements.ts';

export const KINDS: readonly DisagreementKind[] = Disagreement.shape.kind.options;

interface KindFilterProps {
  pair: Pair;
  counts: Agreement['counts'];
  kinds: readonly DisagreementKind[];
  onKinds: (kinds: readonly DisagreementKind[]) => void;
}

/** Which kinds of disagreement are listed, with how many there are of each. */
export function KindFilter({ pair, counts, kinds, onKinds }: KindFilterProps) {
  const { t } = useMessages();
  return (
    <div className={styles.kindFilter} role="group" aria-label={t('agreement.kindFilter')}>
      {KINDS.map((kind) => {
        const on = kinds.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            className={styles.kindButton}
            aria-pressed={on}
            onClick={() =>
              onKinds(KINDS.filter((one) => (one === kind ? !on : kinds.includes(one))))
            }
          >
            {t(`agreement.kinds.${kind}`, { ...pair })}{' '}
            <span className={styles.kindCount}>{formatNumber(counts[kind])}</span>
          </button>
        );
      })}
    </div>
  );
}
