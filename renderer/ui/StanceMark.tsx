import type { TagColor } from '../../db/model/tag.ts';
import styles from './StanceMark.module.css';

/**
 * The small square that stands for a stance: its colour, and its letter as the second channel. The
 * letter is no text of the page: where the square stands beside the name, it is no part of that.
 */
export function StanceMark({ color, letter }: { color: TagColor | null; letter: string | null }) {
  return (
    <span
      className={styles.mark}
      data-color={color ?? 'none'}
      data-letter={letter ?? ''}
      aria-hidden
    />
  );
}
