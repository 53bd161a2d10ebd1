import { Table2 } from 'lucide-react';
import { useState } from 'react';
import type { Passage } from '../../db/model/passage.ts';
import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { stancesOf } from '../data/passageTags.ts';
import { useTags } from '../data/tags.ts';
import { formatDate, formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { quoted } from '../messages/quoted.ts';
import { goToPassage } from '../state/workspace.ts';
import { openPassages } from '../table/openPassages.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { StanceMark } from '../ui/StanceMark.tsx';
import { Section } from './fields/Section.tsx';
import styles from './PassageList.module.css';

const FIRST = 20;

interface PassageListProps {
  title: string;
  /** The first of them. */
  passages: readonly Passage[];
  /** How many there are in all. */
  total: number;
  /** What lets them all through, and what a table of them is called. */
  where: PassageQuery;
  name: string;
  /** Shown where there are none: how there come to be some. */
  empty: string;
}

/** Passages in a line or two each; choosing one goes there. */
export function PassageList(props: PassageListProps) {
  const { title, passages, total, where, name, empty } = props;
  const { t } = useMessages();
  const tags = useTags();
  const [all, setAll] = useState(false);
  const shown = all ? passages : passages.slice(0, FIRST);
  return (
    <Section
      title={`${title} (${formatNumber(total)})`}
      empty={total === 0 && empty}
      action={
        total > 0 && (
          <IconButton
            icon={Table2}
            label={t('inspector.asTable', { title })}
            onClick={() => openPassages(where, name)}
          />
        )
      }
    >
      <ul className={styles.list}>
        {shown.map((passage) => {
          const [stance] = stancesOf(passage, tags);
          const { id, speakers, saidOn, words } = passage;
          const about = [
            speakers.map(({ name }) => name).join(', '),
            saidOn && formatDate(saidOn.date, 'short'),
          ];
          return (
            <li key={id}>
              <button type="button" className={styles.passage} onClick={() => goToPassage(passage)}>
                <StanceMark color={stance?.color ?? null} letter={stance?.letter ?? null} />
                <span className={styles.words}>{quoted(words)}</span>
                <span className={styles.about}>{about.filter(Boolean).join(', ')}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length < passages.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('inspector.showAll', { count: passages.length })}
        </Button>
      )}
    </Section>
  );
}
