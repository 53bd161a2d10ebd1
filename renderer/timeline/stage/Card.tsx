import { quoted } from '../../messages/quoted.ts';
import type { Entry } from '../drawing/entries.ts';
import type { StanceLooks } from '../stances.ts';
import { daysOf, eventDays, passagesIn, saidIn, stancesIn } from '../words.ts';
import styles from './Stage.module.css';

const LONGEST = 280;

/** Something in full, beside it; for the eye alone: its words are those of its name. */
export function Card({ entry, looks }: { entry: Entry; looks: StanceLooks }) {
  switch (entry.kind) {
    case 'item': {
      const { stance, speakers, words, sourceTitle } = entry.item;
      const who = [stance?.name, speakers.join(' & ')].filter(Boolean).join(' · ');
      return (
        <>
          <p className={styles.cardWords} dir="auto">
            {quoted(words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words)}
          </p>
          {who !== '' && <p className={styles.cardLine}>{who}</p>}
          <p className={styles.cardAbout}>{saidIn(entry.item)}</p>
          <p className={styles.cardAbout}>{sourceTitle}</p>
        </>
      );
    }
    case 'event': {
      const { title, place, participants } = entry.event;
      const about = [place, participants.map(({ name }) => name).join(', ')].filter(Boolean);
      return (
        <>
          <p className={styles.cardLine}>{title}</p>
          <p className={styles.cardAbout}>{eventDays(entry)}</p>
          {about.length > 0 && <p className={styles.cardAbout}>{about.join(' · ')}</p>}
        </>
      );
    }
    case 'bin':
    case 'more':
      return (
        <>
          <p className={styles.cardLine}>
            {passagesIn(entry.kind === 'bin' ? entry.bin.count : entry.items.length)}
          </p>
          <p className={styles.cardAbout}>{daysOf(entry)}</p>
          {entry.kind === 'bin' && (
            <p className={styles.cardAbout}>{stancesIn(entry.bin, looks)}</p>
          )}
        </>
      );
  }
}
