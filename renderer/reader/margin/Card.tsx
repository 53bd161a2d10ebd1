import type { TFunction } from 'i18next';
import { memo, useState, type DragEvent } from 'react';
import type { PartialDate } from '../../../db/model/partialDate.ts';
import type { Passage } from '../../../db/model/passage.ts';
import { stancesOf } from '../../data/passageTags.ts';
import type { Tags } from '../../data/tags.ts';
import { startLinking } from '../../inspector/linking.ts';
import { quoted } from '../../messages/quoted.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { selectPassage } from '../reading.ts';
import { detailsOf, whoOf } from './cardText.ts';
import styles from './Margin.module.css';

/** What a card carries while it is dragged: the id of its passage. */
export const PASSAGE_DATA = 'application/x-parley-passage';

interface CardProps {
  passage: Passage;
  tags: Tags;
  /** When its source was published. */
  published: PartialDate | null;
  look: 'full' | 'compact' | 'mark';
  selected: boolean;
  hovered: boolean;
  onHover: (id: string | null) => void;
  focusable: boolean;
  /** The words of the interface: asking for them once for each card would be felt. */
  t: TFunction;
}

/** A passage in the margin. Dropping one on another links them; dropping one in a note quotes it. */
export const Card = memo(function Card(props: CardProps) {
  const { passage, tags, published, look, selected, hovered, onHover, focusable, t } = props;
  const [isTarget, setTarget] = useState(false);
  const stances = stancesOf(passage, tags);
  const [stance] = stances;
  const who = whoOf(passage, t);

  const onDragStart = ({ dataTransfer }: DragEvent) => {
    dataTransfer.setData(PASSAGE_DATA, passage.id);
    dataTransfer.setData('text/plain', passage.words);
    dataTransfer.effectAllowed = 'copyLink';
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(PASSAGE_DATA)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'link';
    setTarget(true);
  };
  const onDrop = (event: DragEvent) => {
    setTarget(false);
    const id = event.dataTransfer.getData(PASSAGE_DATA);
    if (id === '' || id === passage.id) return;
    event.preventDefault();
    startLinking({ kind: 'passage', id }, { kind: 'passage', id: passage.id });
  };

  return (
    <button
      type="button"
      className={styles.card}
      data-color={stance?.color ?? 'none'}
      data-look={look}
      data-hovered={hovered || undefined}
      data-drop={isTarget || undefined}
      aria-current={selected || undefined}
      tabIndex={focusable ? 0 : -1}
      title={look === 'full' ? undefined : passage.words}
      draggable
      onClick={() => selectPassage(passage)}
      onPointerEnter={() => onHover(passage.id)}
      onPointerLeave={() => onHover(null)}
      onDragStart={onDragStart}
      onDragOver={onDragOver}
      onDragLeave={() => setTarget(false)}
      onDrop={onDrop}
    >
      <StanceMark color={stance?.color ?? null} letter={stance?.letter ?? null} />
      <span className="visually-hidden">{stances.map(({ name }) => name).join(', ')}: </span>
      {look === 'mark' ? (
        <span className="visually-hidden">
          {who ? `${who.speakers} ${who.rest}` : passage.words}
        </span>
      ) : (
        <span className={styles.who}>
          {who ? (
            <>
              <b>{who.speakers}</b> {who.rest}
            </>
          ) : (
            quoted(passage.words)
          )}
        </span>
      )}
      {look === 'full' && (
        <CardDetails passage={passage} published={published} hasWho={who !== null} t={t} />
      )}
    </button>
  );
});

interface CardDetailsProps extends Pick<CardProps, 'passage' | 'published' | 't'> {
  hasWho: boolean;
}

function CardDetails({ passage, published, hasWho, t }: CardDetailsProps) {
  const details = detailsOf(passage, published, t);
  // A line that would be empty shows the words, where they do not stand above already.
  const words = hasWho ? quoted(passage.words) : t('reader.card.unsaid');
  return <span className={styles.details}>{details || words}</span>;
}
