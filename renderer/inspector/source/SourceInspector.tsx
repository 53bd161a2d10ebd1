import { useState } from 'react';
import { Credibility, Reliability, type SourceSummary } from '../../../db/model/source.ts';
import { usePassagesOf } from '../../data/passageLists.ts';
import { change } from '../../data/change.ts';
import { useOperation } from '../../data/useOperation.ts';
import { formatMoment, formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openTab } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Comment } from '../fields/Comment.tsx';
import { FieldRow } from '../fields/FieldRow.tsx';
import { Section } from '../fields/Section.tsx';
import { Gone } from '../Gone.tsx';
import styles from '../Inspector.module.css';
import { LinkList } from '../link/LinkList.tsx';
import { PassageList } from '../PassageList.tsx';
import { DeleteSource } from './DeleteSource.tsx';
import { EncodingRow } from './EncodingRow.tsx';
import { RevisionList } from './RevisionList.tsx';
import { SimilarSources } from './SimilarSources.tsx';
import { SourceField } from './SourceField.tsx';
import type { SourceFieldName } from './sourceFields.ts';

const FIELDS: readonly SourceFieldName[] = [
  'title',
  'publisher',
  'authors',
  'url',
  'published',
  'retrieved',
  'language',
];

/** Everything that is known about a source. */
export function SourceInspector({ id }: { id: string }) {
  const { data } = useOperation('source.list', { limit: 100_000 });
  const source = data?.sources.find((one) => one.id === id);
  if (source) return <SourceDetailsForm key={id} source={source} />;
  return data ? <Gone /> : null;
}

function SourceDetailsForm({ source }: { source: SourceSummary }) {
  const { t } = useMessages();
  const { passages } = usePassagesOf(source.id);
  const [deleting, setDeleting] = useState(false);
  const { id, reliability, credibility, comment } = source;
  const update = (details: object) => change('source.update', { id, ...details });

  return (
    <>
      <header className={styles.header}>
        <h2>{t('inspector.kind.source')}</h2>
        <Button look="quiet" onClick={() => openTab({ kind: 'source', id })}>
          {t('inspector.source.open')}
        </Button>
      </header>
      {FIELDS.map((field) => (
        <FieldRow key={field} label={t(`inspector.source.${field}`)}>
          <SourceField source={source} field={field} />
        </FieldRow>
      ))}
      <FieldRow label={t('inspector.source.reliability')}>
        <Choice
          label={t('inspector.source.reliability')}
          value={reliability}
          none={t('inspector.source.unrated')}
          options={Reliability.options.map((value) => ({
            value,
            name: t(`inspector.reliability.${value}`),
          }))}
          onChange={(value) => void update({ reliability: value })}
        />
      </FieldRow>
      <FieldRow label={t('inspector.source.credibility')}>
        <Choice
          label={t('inspector.source.credibility')}
          value={credibility}
          none={t('inspector.source.unrated')}
          options={Credibility.options.map((value) => ({
            value,
            name: t(`inspector.credibility.${value}`),
          }))}
          onChange={(value) => void update({ credibility: value })}
        />
      </FieldRow>

      <Section title={t('inspector.comment')}>
        <Comment
          id={id}
          label={t('inspector.comment')}
          value={comment}
          placeholder={t('inspector.commentHint')}
          onSave={async (text) => (await update({ comment: text })) !== null}
        />
      </Section>
      <LinkList from={{ kind: 'source', id }} />
      <PassageList
        title={t('inspector.passages')}
        passages={passages}
        total={passages.length}
        where={{ sources: [id] }}
        name={source.title}
        empty={t('inspector.source.noPassages')}
      />

      <RevisionList sourceId={id} />
      <SimilarSources sourceId={id} />
      <Section title={t('inspector.source.file')}>
        <FieldRow label={t('inspector.source.fileName')}>
          <span className={styles.long}>{source.fileName}</span>
        </FieldRow>
        <FieldRow label={t('inspector.source.size')}>
          {t('inspector.source.characters', {
            count: source.length,
            shown: formatNumber(source.length),
          })}
        </FieldRow>
        <EncodingRow source={source} />
        <FieldRow label={t('inspector.source.sha256')}>
          <code className={styles.long}>{source.sha256}</code>
        </FieldRow>
        <FieldRow label={t('inspector.source.imported')}>{formatMoment(source.createdAt)}</FieldRow>
      </Section>
      <footer className={styles.footer}>
        <Button look="danger" onClick={() => setDeleting(true)}>
          {t('inspector.source.delete')}
        </Button>
      </footer>
      {deleting && <DeleteSource source={source} onClose={() => setDeleting(false)} />}
    </>
  );
}
