import { Menu } from '@base-ui/react/menu';
import type { Passage } from '../../../db/model/passage.ts';
import { stancesOf } from '../../data/passageTags.ts';
import type { Tags } from '../../data/tags.ts';
import { useMessages } from '../../messages/i18n.ts';
import { PassageMenu } from '../PassageMenu.tsx';
import styles from './Margin.module.css';
import type { MarginLook } from './useMargin.ts';

const MOST_MARKS = 6;

interface MoreChipProps {
  passages: readonly Passage[];
  tags: Tags;
  look: MarginLook;
}

/** Stands for several cards where there is no room for them; opens a list of them. */
export function MoreChip({ passages, tags, look }: MoreChipProps) {
  const { t } = useMessages();
  const count = passages.length;
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        className={styles.more}
        data-look={look}
        aria-label={t('reader.card.more', { count })}
      >
        {look === 'cards' && (
          <span className={styles.marks} aria-hidden>
            {passages.slice(0, MOST_MARKS).map((passage) => (
              <i key={passage.id} data-color={stancesOf(passage, tags)[0]?.color ?? 'none'} />
            ))}
          </span>
        )}
        {look === 'cards' ? t('reader.card.more', { count }) : `+${count}`}
      </Menu.Trigger>
      <PassageMenu passages={passages} tags={tags} side="left" />
    </Menu.Root>
  );
}
