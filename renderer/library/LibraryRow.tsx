import { ChevronRight, Plus } from 'lucide-react';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { StanceMark } from '../ui/StanceMark.tsx';
import { addTo } from './actions.ts';
import styles from './Library.module.css';
import { RenameField } from './RenameField.tsx';
import type { Row, SectionKey } from './rows.ts';

interface LibraryRowProps {
  row: Row;
  /** Has the focus, when the tree has it. */
  active: boolean;
  /** Is what the middle or the inspector shows. */
  current: boolean;
  renaming: boolean;
  onToggle: () => void;
  onRenamed: () => void;
}

/** The id of a row's element. */
export function rowId(key: string): string {
  return `library-${key.replaceAll(' ', '-')}`;
}

/** One line of the library: a section, or something in it. */
export function LibraryRow(props: LibraryRowProps) {
  const { row, active, current, renaming, onToggle, onRenamed } = props;
  const { t } = useMessages();
  const { key, type, item, label, level, expanded } = row;
  const place = { top: row.top, height: row.height, '--level': level - 1 } as React.CSSProperties;
  if (type === 'none' || type === 'more') {
    return (
      <div className={styles.none} role="presentation" style={place}>
        {type === 'more' ? t('common.loading') : label}
      </div>
    );
  }
  const id = rowId(key);
  const count = item?.count ?? 0;
  const arrow = expanded !== null && (
    <span
      className={styles.arrow}
      data-open={expanded || undefined}
      aria-hidden
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    >
      <ChevronRight size={13} />
    </span>
  );
  return (
    <div
      id={id}
      className={`${styles.row} ${styles[type] ?? ''}`}
      style={place}
      role="treeitem"
      data-key={key}
      data-opens={item?.kind === 'note' ? `note ${item.id}` : undefined}
      data-active={active || undefined}
      data-current={current || undefined}
      // By its name and its number, and not by the button that a section has.
      aria-labelledby={`${id}-label ${id}-aside`}
      aria-level={level}
      aria-setsize={row.setSize}
      aria-posinset={row.position}
      aria-selected={current}
      {...(expanded !== null && { 'aria-expanded': expanded })}
    >
      {arrow || (level > 2 && <span className={styles.noArrow} />)}
      {item?.mark && <StanceMark {...item.mark} />}
      {renaming && item ? (
        <RenameField item={item} onDone={onRenamed} />
      ) : (
        <span className={styles.label} id={`${id}-label`} title={label}>
          {label}
        </span>
      )}
      {/* A blank between the two, for those to whom they are read. */}{' '}
      {count > 0 && (
        <span className={styles.aside} id={`${id}-aside`}>
          {formatNumber(count)}
          <span className="visually-hidden"> {t('app.library.passages', { count })}</span>
        </span>
      )}
      {item?.kind === 'event' && (
        <span className={styles.aside} id={`${id}-aside`}>
          {item.detail}
        </span>
      )}
      {type === 'section' && <AddButton section={row.section} />}
    </div>
  );
}

/** For the mouse; the keyboard has the section's menu, and the command its key. */
function AddButton({ section }: { section: SectionKey }) {
  const { t } = useMessages();
  return (
    <button
      type="button"
      className={styles.add}
      tabIndex={-1}
      aria-label={t(`app.library.add.${section}`)}
      title={t(`app.library.add.${section}`)}
      onClick={(event) => {
        event.stopPropagation();
        addTo(section);
      }}
    >
      <Plus size={14} aria-hidden />
    </button>
  );
}
