import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { useMessages } from '../messages/i18n.ts';
import { open, renameNote, show } from './actions.ts';
import styles from './Library.module.css';
import { LibraryRow, rowId } from './LibraryRow.tsx';
import { RowMenu, type MenuPlace } from './RowMenu.tsx';
import { totalHeight, visibleRange, type Row, type SectionKey } from './rows.ts';
import { useCurrentKeys } from './useCurrentKeys.ts';
import { useTreeKeys } from './useTreeKeys.ts';
import { useWindow } from './useWindow.ts';

interface LibraryTreeProps {
  rows: readonly Row[];
  onOpen: (key: string) => void;
  onClose: (key: string) => void;
  onWhole: (section: SectionKey) => void;
  readMore: (section: SectionKey) => void;
}

/**
 * The lines of the library as one tree. Only those that can be seen are in the document, so that ten
 * thousand sources scroll as well as ten; the focus is on the tree and names its line.
 */
export function LibraryTree(props: LibraryTreeProps) {
  const { rows, onOpen, onClose, onWhole, readMore } = props;
  const { t } = useMessages();
  const tree = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const { scrollTop, height } = useWindow(tree);
  const current = useCurrentKeys();
  const activeRow = rows.find((row) => row.key === active) ?? rows[0];
  const { first, last } = visibleRange(rows, scrollTop, height);
  const visible = rows.slice(first, last);
  // The line with the focus stays, wherever one scrolls to, or a screen reader would lose it.
  const drawn = activeRow && !visible.includes(activeRow) ? [...visible, activeRow] : visible;

  const unread = visible.find(({ type }) => type === 'more')?.section;
  useEffect(() => {
    if (unread) readMore(unread);
  });

  const go = (key: string) => {
    setActive(key);
    const row = rows.find((one) => one.key === key);
    if (row && tree.current) scrollTo(tree.current, row);
  };
  const toggle = (row: Row) => {
    if (row.type === 'all') {
      // Its line goes; the one before it is where the rest begins.
      setActive(rows[rows.indexOf(row) - 1]?.key ?? null);
      onWhole(row.section);
    } else if (row.expanded !== null) (row.expanded ? onClose : onOpen)(row.key);
  };
  const onRename = (row: Row) => {
    if (row.item?.kind === 'note') renameNote(row.item);
    else if (row.item) setRenaming(row.key);
  };
  const onKeyDown = useTreeKeys({ rows, row: activeRow, go, toggle, onRename });

  const rowOf = (event: MouseEvent): Row | undefined => {
    const key = (event.target as Element).closest('[data-key]')?.getAttribute('data-key');
    return rows.find((row) => row.key === key);
  };
  const onContextMenu = (event: MouseEvent) => {
    // From the keyboard it comes without a place: the menu belongs to the line with the focus.
    const byKey = event.target === tree.current;
    const row = byKey ? activeRow : rowOf(event);
    if (!row || row.type === 'all') return;
    event.preventDefault();
    setActive(row.key);
    const element = document.getElementById(rowId(row.key));
    setMenu({ row, anchor: byKey && element ? element : pointAt(event.clientX, event.clientY) });
  };

  return (
    <>
      <div
        ref={tree}
        className={styles.tree}
        role="tree"
        aria-label={t('app.library.label')}
        aria-activedescendant={activeRow && rowId(activeRow.key)}
        tabIndex={0}
        data-pane-start
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
        onClick={(event) => {
          const row = rowOf(event);
          if (!row) return;
          setActive(row.key);
          if (row.item) show(row.item);
          else toggle(row);
        }}
        onDoubleClick={(event) => {
          const item = rowOf(event)?.item;
          if (item) open(item);
        }}
      >
        <div className={styles.content} role="presentation" style={{ height: totalHeight(rows) }}>
          {drawn.map((row) => (
            <LibraryRow
              key={row.key}
              row={row}
              active={row === activeRow}
              current={row.item !== null && current.has(`${row.item.kind} ${row.item.id}`)}
              renaming={renaming === row.key}
              onToggle={() => toggle(row)}
              onRenamed={() => {
                setRenaming(null);
                tree.current?.focus();
              }}
            />
          ))}
        </div>
      </div>
      <RowMenu
        place={menu}
        onClose={() => {
          setMenu(null);
          tree.current?.focus();
        }}
        onRename={onRename}
        onToggle={toggle}
      />
    </>
  );
}

function scrollTo(tree: HTMLElement, { top, height }: Row): void {
  if (top < tree.scrollTop) tree.scrollTop = top;
  else if (top + height > tree.scrollTop + tree.clientHeight) {
    tree.scrollTop = top + height - tree.clientHeight;
  }
}

/** A place on the screen to hang a menu on. */
function pointAt(x: number, y: number): MenuPlace['anchor'] {
  return { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
}
