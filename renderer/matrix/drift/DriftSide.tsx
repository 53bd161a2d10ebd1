import { useId } from 'react';
import type { ActorRef } from '../../../db/model/actor.ts';
import type { PassageBrief } from '../../../db/model/brief.ts';
import { useTags } from '../../data/tags.ts';
import { isolated } from '../../messages/direction.ts';
import { formatDate } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { quoted } from '../../messages/quoted.ts';
import { goToPassage } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { letterOf } from '../stances.ts';
import styles from './Drift.module.css';

interface DriftSideProps {
  label: string;
  passage: PassageBrief;
  onClose: () => void;
}

/** One of the two: when, whose stance, in which words, and where that stands. */
export function DriftSide({ label, passage, onClose }: DriftSideProps) {
  const { t } = useMessages();
  const id = useId();
  const { byId } = useTags();
  const { said, published, stance, speakers, onBehalfOf, words, sourceTitle } = passage;
  const tag = stance && byId.get(stance.id);
  const who = namesOf(speakers) || t('matrix.drift.nobody');
  return (
    <article className={styles.side} aria-labelledby={id}>
      <h3 id={id} className={styles.label}>
        <span className={styles.order}>{label}</span>
        {tag && <StanceMark color={tag.color} letter={letterOf(tag)} />}
        {stance?.name}
      </h3>
      <p className={styles.date}>
        {said !== null
          ? formatDate(said)
          : published !== null && t('matrix.drift.undated', { date: formatDate(published) })}
      </p>
      <p className={styles.who}>
        {onBehalfOf.length > 0
          ? t('matrix.drift.speakerFor', { speakers: who, parties: namesOf(onBehalfOf) })
          : who}
      </p>
      <blockquote className={styles.words} dir="auto">
        {quoted(words)}
      </blockquote>
      <p className={styles.source} dir="auto">
        {sourceTitle}
      </p>
      <Button
        onClick={() => {
          onClose();
          goToPassage(passage);
        }}
      >
        {t('matrix.drift.open')}
      </Button>
    </article>
  );
}

function namesOf(actors: readonly ActorRef[]): string {
  return actors.map(({ name }) => isolated(name)).join(', ');
}
