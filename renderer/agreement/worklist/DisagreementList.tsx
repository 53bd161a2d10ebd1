import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { Disagreement } from '../../../db/model/agreement.ts';
import { useMessages } from '../../messages/i18n.ts';
import { quoted } from '../../messages/quoted.ts';
import { SourceName } from '../../review/SourceName.tsx';
import styles from '../AgreementView.module.css';

const ROW = 62;

interface DisagreementListProps {
  ref: Ref<HTMLDivElement | null>;
  read: readonly Disagreement[];
  total: number;
  /** Which of them is looked at. */
  at: number;
  onGo: (at: number) => void;
  /** The end of what was read comes into view. */
  onEnd: () => void;
}

/** The disagreements as a list; only the lines that are seen are drawn. */
export function DisagreementList(props: DisagreementListProps) {
  const { read, total, at, onGo, onEnd } = props;
  const { t } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(
    props.ref,
    () => scroller.current,
  );
  // oxlint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: read.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    getItemKey: (index) => read[index]!.key,
  });
  const drawn = rows.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= read.length - 20 && read.length < total) onEnd();
  }, [last, read.length, total, onEnd]);
  useEffect(() => rows.scrollToIndex(at), [rows, at]);
  // The line that is looked at stays, wherever one scrolls to, or a screen reader would lose it.
  const shown = drawn.map(({ index }) => index);
  const indexes = shown.includes(at) ? shown : [...shown, at];
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      aria-label={t('agreement.modes.worklist')}
      aria-activedescendant={`disagreement-${at}`}
      tabIndex={0}
      data-pane-start
    >
      <div style={{ height: rows.getTotalSize() }} className={styles.listInner} role="presentation">
        {indexes.map((index) => (
          <div
            key={read[index]!.key}
            id={`disagreement-${index}`}
            className={styles.item}
            style={{ top: index * ROW, height: ROW }}
            role="option"
            aria-selected={index === at}
            aria-posinset={index + 1}
            aria-setsize={total}
            onClick={() => onGo(index)}
          >
            <Line disagreement={read[index]!} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Line({ disagreement }: { disagreement: Disagreement }) {
  const { t } = useMessages();
  const { kind, sourceId, first, second } = disagreement;
  return (
    <>
      <span className={styles.itemWords} dir="auto">
        {quoted((first ?? second)?.words ?? '')}
      </span>
      <span className={styles.itemAbout}>
        {t(`agreement.kindNames.${kind}`)}
        <SourceName id={sourceId} />
      </span>
    </>
  );
}
