import type { Event } from '../../../db/model/event.ts';
import type { InputOf } from '../../../db/api/contract.ts';
import { change } from '../../data/change.ts';
import { changeWithUndo } from '../../data/undo.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { select } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { ActorField } from '../fields/ActorField.tsx';
import { Comment } from '../fields/Comment.tsx';
import { DateText } from '../fields/DateText.tsx';
import { FieldRow } from '../fields/FieldRow.tsx';
import { saveField } from '../fields/saveField.ts';
import { Section } from '../fields/Section.tsx';
import { Gone } from '../Gone.tsx';
import styles from '../Inspector.module.css';
import { LinkList } from '../link/LinkList.tsx';

const LONGEST_TITLE = 1000;
const LONGEST_PLACE = 300;

/** Everything about an event. */
export function EventInspector({ id }: { id: string }) {
  const { data } = useOperation('event.list', {});
  const event = data?.events.find((one) => one.id === id);
  if (event) return <EventForm key={id} event={event} />;
  return data ? <Gone /> : null;
}

function EventForm({ event }: { event: Event }) {
  const { t } = useMessages();
  const { id, title, from, to, place, participants, description } = event;
  const save = (fields: Omit<InputOf<'event.update'>, 'id'>) =>
    saveField('event.update', { id, ...fields });
  const saveText = async (text: string, longest: number, fields: object, required = false) => {
    if (required && text === '') return t('inspector.problem.empty');
    return text.length > longest ? t('inspector.problem.long') : save(fields);
  };
  const remove = async () => {
    const done = t('inspector.deleted', { name: title });
    if (await changeWithUndo('event.delete', { id }, done)) select(null);
  };

  return (
    <>
      <header className={styles.header}>
        <h2>{t('inspector.kind.event')}</h2>
      </header>
      <h3 className={styles.title}>
        <EditableText
          label={t('inspector.event.title')}
          value={title}
          placeholder={t('inspector.event.title')}
          onSave={(text) => saveText(text, LONGEST_TITLE, { title: text }, true)}
        />
      </h3>
      <FieldRow label={t('inspector.from')}>
        <DateText
          label={t('inspector.from')}
          value={from}
          placeholder={t('inspector.passage.addDate')}
          required
          onSave={(date) => (date === null ? Promise.resolve(null) : save({ from: date }))}
        />
      </FieldRow>
      <FieldRow label={t('inspector.to')}>
        <DateText
          label={t('inspector.to')}
          value={to}
          placeholder={t('inspector.event.addTo')}
          reference={from}
          onSave={(date) => save({ to: date })}
        />
      </FieldRow>
      <FieldRow label={t('inspector.event.place')}>
        <EditableText
          label={t('inspector.event.place')}
          value={place ?? ''}
          placeholder={t('inspector.event.addPlace')}
          onSave={(text) => saveText(text, LONGEST_PLACE, { place: text === '' ? null : text })}
        />
      </FieldRow>
      <FieldRow label={t('inspector.event.participants')}>
        <ActorField
          label={t('inspector.event.participants')}
          actors={participants}
          placeholder={t('inspector.passage.addActor')}
          onChange={(actors) => void change('event.update', { id, participants: actors })}
        />
      </FieldRow>
      <Section title={t('inspector.description')}>
        <Comment
          id={id}
          label={t('inspector.description')}
          value={description}
          placeholder={t('inspector.event.descriptionHint')}
          onSave={async (text) =>
            (await change('event.update', { id, description: text })) !== null
          }
        />
      </Section>
      <LinkList from={{ kind: 'event', id }} />
      <footer className={styles.footer}>
        <Button look="danger" onClick={() => void remove()}>
          {t('inspector.event.delete')}
        </Button>
      </footer>
    </>
  );
}
