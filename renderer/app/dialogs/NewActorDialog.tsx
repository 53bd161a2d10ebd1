import { useState } from 'react';
import { ActorKind } from '../../../db/model/actor.ts';
import { attempt } from '../../data/attempt.ts';
import { useMessages } from '../../messages/i18n.ts';
import { showPane } from '../../state/panes.ts';
import { select } from '../../state/workspace.ts';
import { Field, inputClass } from '../../ui/Field.tsx';
import styles from './dialogs.module.css';
import { FormDialog } from './FormDialog.tsx';

/** Makes an actor. Mostly actors are made by naming them; this is for those nobody named yet. */
export function NewActorDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<ActorKind | null>(null);

  const submit = async () => {
    const { value: actor, error } = await attempt('actor.create', { name: name.trim(), kind });
    if (error) return error;
    select({ kind: 'actor', id: actor.id });
    showPane('right');
    return null;
  };
  return (
    <FormDialog
      title={t('app.newActor.title')}
      submit={t('app.newActor.submit')}
      onSubmit={submit}
      onClose={onClose}
      ready={name.trim() !== ''}
    >
      <Field label={t('app.newActor.name')} hint={t('app.newActor.hint')}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            value={name}
            maxLength={300}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <fieldset className={styles.choices}>
        <legend>{t('app.newActor.kind')}</legend>
        {[...ActorKind.options, null].map((option) => (
          <label key={option} className={styles.choice}>
            <input
              type="radio"
              name="kind"
              checked={kind === option}
              onChange={() => setKind(option)}
            />
            {t(`app.newActor.kinds.${option ?? 'unknown'}`)}
          </label>
        ))}
      </fieldset>
    </FormDialog>
  );
}
