import { splitMatches } from './groups.ts';
import styles from './Palette.module.css';

interface MatchedProps {
  text: string;
  matches: readonly { start: number; end: number }[];
}

/** A text with what was looked for marked in it. */
export function Matched({ text, matches }: MatchedProps) {
  return splitMatches(text, matches).map((piece, index) =>
    piece.matched ? (
      <mark key={index} className={styles.match}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
