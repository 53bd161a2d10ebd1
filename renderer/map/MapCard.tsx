import { useMessages } from '../messages/i18n.ts';
import { formatNumber } from '../messages/format.ts';
import { quoted } from '../messages/quoted.ts';
import type { DrawnNode, DrawnTie } from './drawing/drawing.ts';
import styles from './MapView.module.css';
import { amountOf, formatWeight } from './words.ts';

const LONGEST = 280;

interface MapCardProps {
  under: { node: DrawnNode } | { tie: DrawnTie };
  nodes: readonly DrawnNode[];
}

/** What is under the pointer, in full. */
export function MapCard({ under, nodes }: MapCardProps) {
  const { t } = useMessages();
  if ('tie' in under) {
    const { from, to, label, weight } = under.tie;
    const labelOf = (id: string) => shortened(nodes.find((node) => node.id === id)?.label ?? '');
    return (
      <>
        <p className={styles.cardLine}>{labelOf(from)}</p>
        <p className={styles.cardAbout}>
          {label} · {formatWeight(weight)}
        </p>
        <p className={styles.cardLine}>{labelOf(to)}</p>
      </>
    );
  }
  const { kind, label, detail, more } = under.node;
  return (
    <>
      <p className={kind === 'passage' ? styles.cardWords : styles.cardLine} dir="auto">
        {kind === 'passage' ? quoted(shortened(label)) : label}
      </p>
      {detail !== '' && <p className={styles.cardAbout}>{detail}</p>}
      <p className={styles.cardAbout}>
        {amountOf(under.node)}
        {more > 0 && ` · ${t('map.more', { count: more, number: formatNumber(more) })}`}
      </p>
    </>
  );
}

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
