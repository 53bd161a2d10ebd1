import { useEffect } from 'react';
import { useMessages } from '../messages/i18n.ts';
import { StanceMark } from '../ui/StanceMark.tsx';
import styles from './Palette.module.css';
import type { PaletteGroup, PaletteItem } from './paletteItem.ts';

interface PaletteListProps {
  id: string;
  groups: readonly PaletteGroup[];
  /** The number of the marked line, counted across groups. */
  active: number;
  onActive: (index: number) => void;
  onRun: (item: PaletteItem) => void;
}

/** The id of a line's element. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What the palette found, in groups. */
export function PaletteList({ id, groups, active, onActive, onRun }: PaletteListProps) {
  const { t } = useMessages();
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  let index = 0;
  return (
    <div id={id} className={styles.list} role="listbox" aria-label={t('search.results')}>
      {groups.map((group) => (
        <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
          <div className={styles.heading} id={`${id}-${group.key}`}>
            {group.label}
          </div>
          {group.items.map((item) => {
            const at = index++;
            return (
              <Option
                key={item.key}
                id={optionId(id, at)}
                item={item}
                active={at === active}
                onActive={() => onActive(at)}
                onRun={() => onRun(item)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  id: string;
  item: PaletteItem;
  active: boolean;
  onActive: () => void;
  onRun: () => void;
}

function Option({ id, item, active, onActive, onRun }: OptionProps) {
  const { label, detail, below, aside, icon: Icon, mark } = item;
  return (
    <div
      id={id}
      className={styles.option}
      role="option"
      aria-selected={active}
      // Only a mouse that moves chooses: the list scrolling under one that rests does not.
      onPointerMove={() => !active && onActive()}
      // The focus stays in the box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      {mark && <StanceMark color={mark.color} letter={mark.letter} />}
      {Icon && <Icon size={15} className={styles.icon} aria-hidden />}
      <span className={styles.words}>
        <span className={styles.label}>
          {label}
          {detail && <span className={styles.detail}>{detail}</span>}
        </span>
        {below && <span className={styles.below}>{below}</span>}
      </span>
      {aside}
    </div>
  );
}
