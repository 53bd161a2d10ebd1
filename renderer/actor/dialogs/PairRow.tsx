import type { Actor } from '../../../db/model/actor.ts';
import type { DuplicateActors } from '../../../db/model/actorOverview.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { namedInWords } from '../mergeActors.ts';
import styles from './dialogs.module.css';
import { pairKey } from './notSame.ts';

interface PairRowProps {
  pair: DuplicateActors;
  /** Where the focus begins. */
  first: boolean;
  /** Which of them stays; null where they are two. */
  onDecide: (keep: 'first' | 'second' | null) => void;
}

/** Two actors beside each other, why they may be one, and what to do with them. */
export function PairRow({ pair, first, onDecide }: PairRowProps) {
  const { t } = useMessages();
  const { names, because } = pair;
  const [short = '', long = ''] = names.toSorted((a, b) => a.length - b.length);
  return (
    <li className={styles.pair} data-row data-pair={pairKey(pair)}>
      {(['first', 'second'] as const).map((which) => (
        <div key={which} className={styles.one}>
          <OfActor actor={pair[which]} />
          <Button
            {...(first && which === 'first' && { 'data-first': true })}
            onClick={() => onDecide(which)}
          >
            {t('actor.duplicates.keep', { name: pair[which].name })}
          </Button>
        </div>
      ))}
      <div className={styles.because}>
        <span className={styles.muted}>
          {t(`actor.duplicates.because.${because}`, { short, long })}
        </span>
        <Button
          look="quiet"
          title={t('actor.duplicates.notSameHelp')}
          onClick={() => onDecide(null)}
        >
          {t('actor.duplicates.notSame')}
        </Button>
      </div>
    </li>
  );
}

function OfActor({ actor }: { actor: Actor }) {
  const { t } = useMessages();
  const { name, kind, aliases, affiliations } = actor;
  const about = [
    namedInWords(actor),
    kind && t(`inspector.actor.kinds.${kind}`),
    aliases.length > 0 && t('actor.alsoKnownAs', { name: aliases.join(', ') }),
    ...affiliations.map(({ name: whole, role }) => [role, whole].filter(Boolean).join(', ')),
  ];
  return (
    <p className={styles.who}>
      <strong dir="auto">{name}</strong>
      <small className={styles.muted}>{about.filter(Boolean).join(' · ')}</small>
    </p>
  );
}
