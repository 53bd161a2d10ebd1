import type { Passage } from '../../../db/model/passage.ts';
import type { SourceSummary } from '../../../db/model/source.ts';
import type { Tag } from '../../../db/model/tag.ts';
import { useMessages } from '../../messages/i18n.ts';
import { goToPassage } from '../../state/workspace.ts';
import { whoOf } from '../../reader/margin/cardText.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { provenanceOf } from '../provenance.ts';
import styles from './Quotation.module.css';

interface SourceLineProps {
  passage: Passage;
  source: SourceSummary | null;
  stance: Tag | undefined;
}

/** Who said it to whom, when and where it stands; leads to the passage. */
export function SourceLine({ passage, source, stance }: SourceLineProps) {
  const { t } = useMessages();
  const who = whoOf(passage, t);
  const provenance = provenanceOf(passage, source, t).join(' · ');
  return (
    <figcaption className={styles.source}>
      {stance && <StanceMark color={stance.color} letter={stance.letter} />}
      {stance && <span className="visually-hidden">{stance.name}: </span>}
      <button
        type="button"
        className={styles.goTo}
        data-go-to
        title={t('notes.quotation.goTo')}
        onClick={() => goToPassage(passage)}
      >
        {who && (
          <>
            <b>{who.speakers}</b>
            {who.rest !== '' && ` ${who.rest}`}
            {provenance !== '' && ' · '}
          </>
        )}
        {provenance}
      </button>
    </figcaption>
  );
}
