import type { PassageBrief } from '../../db/model/brief.ts';
import { formatDate } from '../messages/format.ts';
import { quoted } from '../messages/quoted.ts';
import { goToPassage, select } from '../state/workspace.ts';
import styles from './PassageButton.module.css';

/** The words of a passage, who said them, when and where; opens it in its text. */
export function PassageButton({ passage }: { passage: PassageBrief }) {
  const { id, words, speakers, said, published, sourceTitle } = passage;
  const date = said ?? published;
  const known = [
    speakers.map(({ name }) => name).join(', '),
    date === null ? '' : formatDate(date, 'short'),
    sourceTitle,
  ];
  return (
    <button
      type="button"
      className={styles.passage}
      onFocus={() => select({ kind: 'passage', id })}
      onClick={() => goToPassage(passage)}
    >
      <span className={styles.words} dir="auto">
        {quoted(words)}
      </span>{' '}
      <span className={styles.known}>{known.filter((part) => part !== '').join(' · ')}</span>
    </button>
  );
}
