import { ArrowLeftRight, ArrowRight } from 'lucide-react';
import styles from './DriftMark.module.css';

/** The mark of a stance that changed; a filled one with two points where it changed sides. */
export function DriftMark({ reversal }: { reversal: boolean }) {
  const Arrow = reversal ? ArrowLeftRight : ArrowRight;
  return (
    <span className={styles.mark} data-reversal={reversal || undefined} aria-hidden>
      <Arrow size={12} strokeWidth={2.25} />
    </span>
  );
}
