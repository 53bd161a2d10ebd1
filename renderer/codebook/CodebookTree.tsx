import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState, type MouseEvent, type RefObject } from 'react';
import type { TagCount } from '../../db/model/codebook.ts';
import type { Tag } from '../../db/model/tag.ts';
import { useMessages } from '../messages/i18n.ts';
import { showPane } from '../state/panes.ts';
import { CodebookRow } from './CodebookRow.tsx';
import type { CodebookRow as Row } from './codebookRows.ts';
import styles from './CodebookTree.module.css';
import { moveTag } from './tagActions.ts';
import { TagMenu, type MenuPlace } from './TagMenu.tsx';
import { stepPlace, type Step, type TagPlace } from './tagPlaces.ts';
import { TreeHeads } from './TreeHeads.tsx';
import { useActiveRow } from './useActiveRow.ts';
import { useCodebookKeys } from './useCodebookKeys.ts';
import { useTagDrag } from './useTagDrag.ts';

const ROW = 32;
const AROUND = 12;

interface CodebookTreeProps {
  tags: readonly Tag[];
  rows: readonly Row[];
  counts: ReadonlyMap<string, TagCount>;
  tree: RefObject<HTMLDivElement | null>;
  onOpen: (key: string) => void;
  onClose: (key: string) => void;
  onMerge: (tag: Tag) => void;
  onSplit: (tag: Tag) => void;
  onSearch: () => void;
}

/**
 * The tags as one tree of lines. The focus is on the tree and names its line, and the inspector shows
 * that; tags are moved by keys or drawn to where they belong.
 */
export function CodebookTree(props: CodebookTreeProps) {
  const { tags, rows, counts, tree, onOpen, onClose } = props;
  const { t } = useMessages();
  const id = useId();
  const { index: at, setActive, activate } = useActiveRow(rows);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const row = rows[at];
  // oxlint-disable-next-line react/incompatible-library
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    estimateSize: () => ROW,
    overscan: AROUND,
    // Under the heads of the columns, which stay.
    scrollPaddingStart: ROW,
    paddingStart: ROW,
    // The line with the focus stays, wherever one scrolls to, or a screen reader would lose it.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return drawn.includes(at) || rows.length === 0 ? drawn : [...drawn, at];
    },
  });

  const wanted = useRef(false);
  const go = (to: Row) => {
    wanted.current = true;
    activate(to);
  };
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    lines.scrollToIndex(at);
  });
  const toggle = ({ key, expanded }: Row) => {
    if (expanded !== null) (expanded ? onClose : onOpen)(key);
  };
  const put = (tag: Tag, place: TagPlace) => {
    if (place.parentId !== null) onOpen(place.parentId);
    setActive(tag.id);
    wanted.current = true;
    const under = tags.find((one) => one.id === place.parentId)?.name;
    void moveTag(tag, place, under ?? t(`codebook.families.${place.family}`));
  };
  const move = (step: Step) => {
    if (!row?.tag) return;
    const shown = new Set(rows.map(({ key }) => key));
    const place = stepPlace(tags, row.tag, step, (one) => shown.has(one.id));
    if (place) put(row.tag, place);
  };
  const onKeyDown = useCodebookKeys({
    rows,
    row,
    go,
    toggle,
    move,
    rename: () => setRenaming(row?.key ?? null),
    merge: () => row?.tag && props.onMerge(row.tag),
    split: () => row?.tag && props.onSplit(row.tag),
    search: props.onSearch,
  });
  const { drag, onPointerDown, justDragged } = useTagDrag({
    scroller: tree,
    tags,
    rows,
    onDrop: put,
  });

  const rowOf = (event: MouseEvent): Row | undefined => {
    const key = (event.target as Element).closest('[data-key]')?.getAttribute('data-key');
    return rows.find((one) => one.key === key);
  };
  const onContextMenu = (event: MouseEvent) => {
    // From the keyboard it comes without a place: the menu belongs to the line with the focus.
    const byKey = event.target === tree.current;
    const target = byKey ? row : rowOf(event);
    if (!target?.tag) return;
    event.preventDefault();
    go(target);
    const element = document.getElementById(lineId(id, target));
    const { clientX: x, clientY: y } = event;
    const point = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
    setMenu({ tag: target.tag, anchor: byKey && element ? element : point });
  };

  return (
    <>
      <div
        ref={tree}
        className={styles.tree}
        role="treegrid"
        aria-label={t('codebook.tree')}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={row && lineId(id, row)}
        tabIndex={0}
        data-pane-start
        data-dragging={drag !== null || undefined}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
        onPointerDown={onPointerDown}
        onClick={(event) => {
          const clicked = rowOf(event);
          if (justDragged() || !clicked) return;
          go(clicked);
          if (!clicked.tag) toggle(clicked);
        }}
        onDoubleClick={(event) => {
          const onLine = !(event.target as Element).closest('button, input');
          if (rowOf(event)?.tag && onLine) showPane('right');
        }}
      >
        <div
          role="presentation"
          className={styles.content}
          style={{ height: lines.getTotalSize() }}
        >
          <TreeHeads />
          {lines.getVirtualItems().map(({ index, start }) => {
            const line = rows[index]!;
            const over = drag?.over?.key === line.key ? drag.over : null;
            return (
              <div
                key={line.key}
                id={lineId(id, line)}
                role="row"
                className={`${styles.row} ${line.tag ? '' : styles.family}`}
                style={
                  { translate: `0 ${start}px`, '--level': line.level - 1 } as React.CSSProperties
                }
                data-key={line.key}
                data-active={line === row || undefined}
                data-retired={line.tag?.retired || undefined}
                data-moving={drag?.tag.id === line.key || undefined}
                data-drop={over?.zone}
                aria-rowindex={index + 2}
                aria-level={line.level}
                aria-posinset={line.position}
                aria-setsize={line.setSize}
                aria-selected={line === row}
                {...(line.expanded !== null && { 'aria-expanded': line.expanded })}
              >
                <CodebookRow
                  row={line}
                  count={counts.get(line.key)}
                  renaming={renaming === line.key}
                  onToggle={() => toggle(line)}
                  onRenamed={() => {
                    setRenaming(null);
                    tree.current?.focus();
                  }}
                  onMenu={(anchor) => {
                    go(line);
                    if (line.tag) setMenu({ tag: line.tag, anchor });
                  }}
                />
              </div>
            );
          })}
        </div>
      </div>
      <TagMenu
        place={menu}
        onClose={() => {
          setMenu(null);
          tree.current?.focus();
        }}
        onRename={(tag) => setRenaming(tag.id)}
        onMerge={props.onMerge}
        onSplit={props.onSplit}
      />
    </>
  );
}

function lineId(tree: string, { key }: Row): string {
  return `${tree}-${key}`;
}
