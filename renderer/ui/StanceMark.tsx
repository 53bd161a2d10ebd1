import type { TagColor } from '../../db/model/tag.ts';
import styles from './StanceMark.module.css';

/** The small square that stands for a stance: its colour, and its letter as the second channel. */
export function StanceMark({ color, letter }: { color: TagColor | null; letter: string | null }) {
  return (
    <span className={styles.mark} data-color={color ?? 'none'} aria-hidden>
      {letter ?? ''}
    </span>
  );
}
