import type { Passage } from '../../../db/model/passage.ts';
import { issuesOf } from '../../data/passageTags.ts';
import { change } from '../../data/change.ts';
import { useOperation } from '../../data/useOperation.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Comment } from '../fields/Comment.tsx';
import { FieldRow } from '../fields/FieldRow.tsx';
import { Section } from '../fields/Section.tsx';
import { TagField } from '../fields/TagField.tsx';
import { Gone } from '../Gone.tsx';
import styles from '../Inspector.module.css';
import { LinkList } from '../link/LinkList.tsx';
import { AttributionFields } from './AttributionFields.tsx';
import { Backlinks } from './Backlinks.tsx';
import { Conditions } from './Conditions.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import { ExampleOf } from './ExampleOf.tsx';
import { PassageHeader } from './PassageHeader.tsx';
import { PassageWords } from './PassageWords.tsx';
import { StancePicker } from './StancePicker.tsx';
import { tagIds, type UpdatePassage } from './update.ts';

/** Everything about a passage. */
export function PassageInspector({ id }: { id: string }) {
  // The passage before stays until the next is known: going through passages must not flicker.
  const { data, error } = useOperation('passage.get', { id }, { keep: true });
  if (error) return <Gone />;
  return data ? <PassageDetails key={data.id} passage={data} /> : null;
}

function PassageDetails({ passage }: { passage: Passage }) {
  const { t } = useMessages();
  const { id } = passage;
  const update: UpdatePassage = (fields) => change('passage.update', { id, ...fields });
  const free = passage.tags.filter(({ family }) => family === 'free');

  const moment = formatMoment(passage.createdAt);
  return (
    <>
      <PassageHeader passage={passage} />
      <StancePicker passage={passage} update={update} />
      <PassageWords passage={passage} update={update} />
      <AttributionFields passage={passage} />
      <FieldRow label={t('inspector.passage.issues')}>
        <TagField
          label={t('inspector.passage.issues')}
          family="issue"
          tags={issuesOf(passage)}
          placeholder={t('inspector.passage.addIssue')}
          onChange={(issues) =>
            void update({ tags: [...tagIds(passage, 'stance', 'free'), ...issues] })
          }
        />
      </FieldRow>
      <FieldRow label={t('inspector.passage.tags')}>
        <TagField
          label={t('inspector.passage.tags')}
          family="free"
          tags={free}
          placeholder={t('inspector.passage.addTag')}
          onChange={(tags) =>
            void update({ tags: [...tagIds(passage, 'stance', 'issue'), ...tags] })
          }
        />
      </FieldRow>
      <ExampleOf passage={passage} />
      <EvidenceFields passage={passage} update={update} />
      <Conditions passage={passage} />
      <LinkList from={{ kind: 'passage', id }} />
      <Backlinks passageId={id} />
      <Section title={t('inspector.comment')}>
        <Comment
          id={id}
          label={t('inspector.comment')}
          value={passage.comment}
          placeholder={t('inspector.commentHint')}
          onSave={async (comment) => (await update({ comment })) !== null}
        />
      </Section>
      <footer className={styles.footer}>
        <span>
          {passage.coder === null
            ? t('inspector.created', { moment })
            : t('inspector.createdBy', { moment, coder: passage.coder })}
        </span>
        <span>{t('inspector.updated', { moment: formatMoment(passage.updatedAt) })}</span>
      </footer>
    </>
  );
}
