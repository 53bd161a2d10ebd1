import { useState } from 'react';
import { attempt } from '../../data/attempt.ts';
import { useMessages } from '../../messages/i18n.ts';
import { showPane } from '../../state/panes.ts';
import { select } from '../../state/workspace.ts';
import { Field, inputClass } from '../../ui/Field.tsx';
import { useActorOptions } from '../../ui/nameOptions.ts';
import { TokenField, type Token } from '../../ui/TokenField.tsx';
import { DateField, isWrongDate, writtenDate } from './DateField.tsx';
import styles from './dialogs.module.css';
import { FormDialog } from './FormDialog.tsx';

/** Makes an event: a round of talks, a call, a deadline. */
export function EventDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [place, setPlace] = useState('');
  const [participants, setParticipants] = useState<readonly Token[]>([]);
  const findActors = useActorOptions();

  const submit = async () => {
    const { value: event, error } = await attempt('event.create', {
      title: title.trim(),
      from: from.trim(),
      to: writtenDate(to),
      place: place.trim() || null,
      participants: participants.map(({ label }) => label),
    });
    if (error) return error;
    select({ kind: 'event', id: event.id });
    showPane('right');
    return null;
  };
  return (
    <FormDialog
      title={t('app.event.title')}
      submit={t('app.event.submit')}
      onSubmit={submit}
      onClose={onClose}
      ready={title.trim() !== '' && writtenDate(from) !== null && !isWrongDate(to)}
    >
      <Field label={t('app.event.name')} hint={t('app.event.nameHint')}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            value={title}
            maxLength={1000}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.columns}>
        <DateField label={t('app.event.from')} value={from} onChange={setFrom} />
        <DateField label={t('app.event.to')} value={to} onChange={setTo} />
      </div>
      <Field label={t('app.event.place')}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            value={place}
            maxLength={300}
            onChange={(event) => setPlace(event.target.value)}
          />
        )}
      </Field>
      <p className={styles.label}>{t('app.event.participants')}</p>
      <div className={styles.tokens}>
        <TokenField
          label={t('app.event.participants')}
          tokens={participants}
          find={findActors}
          placeholder={t('app.event.participantsHint')}
          onAdd={({ key, id, label, value }) => {
            const name = value ?? label;
            const token = { key: id ?? `${key} ${name}`, label: name };
            setParticipants((before) => [...before.filter((one) => one.label !== name), token]);
          }}
          onRemove={(token) => setParticipants((before) => before.filter((one) => one !== token))}
        />
      </div>
    </FormDialog>
  );
}
