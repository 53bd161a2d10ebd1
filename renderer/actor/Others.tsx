import { ArrowUpRight } from 'lucide-react';
import type { Header } from '../../db/model/passageTable.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { openTab } from '../state/workspace.ts';
import { openPassages } from '../table/openPassages.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './ActorPage.module.css';
import { Part } from './Part.tsx';
import { Rows } from './Rows.tsx';

interface OthersProps {
  /** Whom it speaks to, or who speaks to it. */
  which: 'addressees' | 'speakers';
  others: readonly Header[];
  name: string;
}

const OPENS = { addressees: 'addressee', speakers: 'speaker' } as const;

/** Other actors, with how much there is between them and this one. */
export function Others({ which, others, name }: OthersProps) {
  const { t } = useMessages();
  const title = t(`actor.${which}.title`);
  return (
    <Part title={title} empty={others.length === 0 && t(`actor.${which}.none`)}>
      <Rows label={title} things={others} keyOf={({ key }) => key}>
        {({ key, label, count, where }) => (
          <>
            <button
              type="button"
              className={styles.main}
              onClick={() =>
                openPassages(where, t(`actor.opens.${OPENS[which]}`, { name, other: label }))
              }
            >
              <span className={styles.words} dir="auto">
                {label}
              </span>
              <span className={styles.count}>{formatNumber(count)}</span>
            </button>
            <IconButton
              icon={ArrowUpRight}
              label={t('actor.openPage', { name: label })}
              onClick={() => openTab({ kind: 'actor', id: key })}
            />
          </>
        )}
      </Rows>
    </Part>
  );
}
