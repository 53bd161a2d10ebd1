import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import type { DrawnNode, DrawnTie } from '../drawing/drawing.ts';
import { formatWeight } from '../words.ts';
import { actOnNode, bareKey, type NodeActions } from '../nodeKeys.ts';
import { listRows, type ListRow } from './nodeRows.ts';
import styles from './NodeList.module.css';
import { NodeSymbol } from './NodeSymbol.tsx';

interface NodeListProps {
  nodes: readonly DrawnNode[];
  ties: readonly DrawnTie[];
  current: string | null;
  onCurrent: (id: string) => void;
  onSearch: () => void;
  onTie: (tie: DrawnTie) => void;
  actions: NodeActions;
}

/** The height of a line of one row, before it is known, and how many are drawn out of sight. */
const ROW = 28;
const AROUND = 12;

const rowId = (key: string) => `map-row-${key.replaceAll(' ', '_')}`;

/**
 * What is on the map as a list: each node, below it what it is tied to. The same keys work. Only the
 * lines that are seen are drawn.
 */
export function NodeList(props: NodeListProps) {
  const { nodes, ties, current, actions } = props;
  const { t } = useMessages();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [tieKey, setTieKey] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => listRows(nodes, ties, open), [nodes, ties, open]);
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === (tieKey ?? current)),
  );
  const row = rows[at];
  const shown = row && rowId(row.key);
  // oxlint-disable-next-line react/incompatible-library
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    estimateSize: () => ROW,
    overscan: AROUND,
    getItemKey: (index) => rows[index]!.key,
    // The line that is current stays, wherever one scrolls to, or a screen reader would lose it.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return drawn.includes(at) || rows.length === 0 ? drawn : [...drawn, at];
    },
  });
  useEffect(() => lines.scrollToIndex(at), [lines, at]);

  const go = (to: ListRow | undefined) => {
    if (!to) return;
    setTieKey(to.tie === null ? null : to.key);
    if (to.node.id !== current) props.onCurrent(to.node.id);
  };
  const toggle = (id: string, wanted: boolean) => {
    setOpen((before) => {
      const after = new Set(before);
      if (wanted) after.add(id);
      else after.delete(id);
      return after;
    });
  };
  const move = (key: string): boolean => {
    if (!row) return false;
    if (key === 'ArrowDown') go(rows[at + 1]);
    else if (key === 'ArrowUp') go(rows[at - 1]);
    else if (key === 'Home') go(rows[0]);
    else if (key === 'End') go(rows.at(-1));
    else if (key === 'ArrowRight') {
      if (row.tie !== null) return true;
      if (row.expanded) go(rows[at + 1]);
      else toggle(row.node.id, true);
    } else if (key === 'ArrowLeft') {
      if (row.tie !== null) go(rows.find(({ key: other }) => other === row.node.id));
      else toggle(row.node.id, false);
    } else return false;
    return true;
  };
  const act = (key: string): boolean => {
    if (key === '/') props.onSearch();
    else if (row && row.tie !== null && (key === 'Enter' || key === 'o')) props.onTie(row.tie);
    else return row !== undefined && actOnNode(key, row.node, actions);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = bareKey(event);
    if (key !== null && event.target === tree.current && (move(key) || act(key))) {
      event.preventDefault();
    }
  };
  return (
    <div
      ref={tree}
      className={styles.tree}
      role="tree"
      aria-label={t('map.list')}
      aria-activedescendant={shown}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={styles.content} style={{ height: lines.getTotalSize() }} role="presentation">
        {lines.getVirtualItems().map(({ index, start }) => {
          const one = rows[index]!;
          return (
            <div
              key={one.key}
              ref={lines.measureElement}
              data-index={index}
              id={rowId(one.key)}
              className={styles.row}
              style={{ translate: `0 ${start}px` }}
              role="treeitem"
              aria-level={one.tie === null ? 1 : 2}
              aria-posinset={one.position}
              aria-setsize={one.setSize}
              aria-selected={one === row}
              {...(one.tie === null && one.ties > 0 && { 'aria-expanded': one.expanded })}
              onClick={() => {
                go(one);
                if (one.tie === null) actions.inspect(one.node);
              }}
              onDoubleClick={() => one.tie === null && actions.open(one.node)}
            >
              {one.tie === null ? (
                <NodeRow node={one.node} onNumber={() => actions.passages(one.node)} />
              ) : (
                <TieRow
                  tie={one.tie}
                  other={one.other}
                  leaves={one.tie.from === one.node.id}
                  onNumber={() => props.onTie(one.tie)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function NodeRow({ node, onNumber }: { node: DrawnNode; onNumber: () => void }) {
  const { t } = useMessages();
  const { label, detail, weight, counts, where } = node;
  return (
    <>
      <NodeSymbol node={node} />
      <span className={styles.what}>
        <span className={styles.words} dir="auto">
          {label}
        </span>
        {detail !== '' && <span className={styles.detail}>{detail}</span>}
      </span>
      <Count
        text={formatNumber(weight)}
        title={t(`map.${counts}`, { count: weight, number: formatNumber(weight) })}
        onClick={where === null ? null : onNumber}
      />
    </>
  );
}

interface TieRowProps {
  tie: DrawnTie;
  other: DrawnNode;
  /** Whether it goes out from the node above it. */
  leaves: boolean;
  onNumber: () => void;
}

function TieRow({ tie, other, leaves, onNumber }: TieRowProps) {
  const { t } = useMessages();
  const way = !tie.directed ? 'both' : leaves ? 'out' : 'in';
  return (
    <span className={styles.tie}>
      <span className={styles.words} dir="auto">
        <span className={styles.way}>{t(`map.way.${way}`, { label: tie.label })}</span>{' '}
        {other.label}
      </span>
      <Count
        text={formatWeight(tie.weight)}
        title={t('map.passagesOfTie', { weight: formatWeight(tie.weight) })}
        onClick={tie.where === null ? null : onNumber}
      />
    </span>
  );
}

/** A number that opens its passages; the keys do it from the line it stands in. */
function Count({
  text,
  title,
  onClick,
}: {
  text: string;
  title: string;
  onClick: (() => void) | null;
}) {
  if (onClick === null) return <span className={styles.number}>{text}</span>;
  return (
    <button
      type="button"
      className={styles.number}
      tabIndex={-1}
      title={title}
      aria-label={title}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      {text}
    </button>
  );
}
