import { Menu } from '@base-ui/react/menu';
import type { Passage } from '../../db/model/passage.ts';
import { stancesOf } from '../data/passageTags.ts';
import type { Tags } from '../data/tags.ts';
import { useMessages } from '../messages/i18n.ts';
import { quoted } from '../messages/quoted.ts';
import { StanceMark } from '../ui/StanceMark.tsx';
import { whoOf } from './margin/cardText.ts';
import { selectPassage } from './reading.ts';
import styles from './PassageMenu.module.css';

interface PassageMenuProps {
  passages: readonly Passage[];
  tags: Tags;
  side?: 'left' | 'bottom';
  /** Where it stands, when that is not at what opened it. */
  anchor?: { getBoundingClientRect: () => DOMRect };
}

/** The list of a menu whose entries are passages; choosing one selects it. Goes into a Menu.Root. */
export function PassageMenu({ passages, tags, side = 'bottom', anchor }: PassageMenuProps) {
  const { t } = useMessages();
  return (
    <Menu.Portal>
      <Menu.Positioner
        side={side}
        align="start"
        sideOffset={4}
        anchor={anchor}
        className={styles.place}
      >
        <Menu.Popup className={styles.menu} aria-label={t('reader.stack')}>
          {passages.map((passage) => {
            const [stance] = stancesOf(passage, tags);
            const who = whoOf(passage, t);
            return (
              <Menu.Item
                key={passage.id}
                className={styles.item}
                label={passage.words}
                onClick={() => selectPassage(passage)}
              >
                <StanceMark color={stance?.color ?? null} letter={stance?.letter ?? null} />
                <span className={styles.words}>{quoted(passage.words)}</span>
                <span className={styles.who}>{who?.speakers ?? stance?.name}</span>
              </Menu.Item>
            );
          })}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );
}
