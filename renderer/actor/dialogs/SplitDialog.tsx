import { useState } from 'react';
import type { Actor } from '../../../db/model/actor.ts';
import { FormDialog } from '../../app/dialogs/FormDialog.tsx';
import { attempt } from '../../data/attempt.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openTab } from '../../state/workspace.ts';
import { Field, inputClass } from '../../ui/Field.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './dialogs.module.css';
import { PassageChooser } from './PassageChooser.tsx';

/** Takes a new actor out of one that was two: chooses its name, its aliases and its passages. */
export function SplitDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { data: actor } = useOperation('actor.get', { id });
  return actor ? <SplitForm actor={actor} onClose={onClose} /> : null;
}

function SplitForm({ actor, onClose }: { actor: Actor; onClose: () => void }) {
  const { t } = useMessages();
  const { id, aliases } = actor;
  const [name, setName] = useState('');
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [passages, setPassages] = useState<ReadonlySet<string>>(new Set());

  const toggle = (alias: string) => {
    const without = taken.filter((one) => one !== alias);
    const now = without.length < taken.length ? without : [...taken, alias];
    // The first name it takes over is, until another is written, what it is called.
    if (name === '' || taken.includes(name)) setName(now[0] ?? '');
    setTaken(now);
  };
  const submit = async () => {
    const { value: made, error } = await attempt('actor.split', {
      id,
      name: name.trim(),
      aliases: [...taken],
      passages: [...passages],
    });
    if (error) return error;
    showToast({
      tone: 'info',
      message: t('actor.split.done', { name: made.name, from: actor.name }),
    });
    openTab({ kind: 'actor', id: made.id });
    return null;
  };
  return (
    <FormDialog
      title={t('actor.split.title', { name: actor.name })}
      submit={t('actor.split.submit')}
      onSubmit={submit}
      onClose={onClose}
      ready={name.trim() !== ''}
      wide
    >
      <p className={styles.lead}>{t('actor.split.what', { name: actor.name })}</p>
      <Field label={t('actor.split.name')} hint={t('actor.split.nameHint')}>
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
        <legend>{t('actor.split.aliases')}</legend>
        {aliases.length === 0 && (
          <p className={styles.muted}>{t('actor.split.noAliases', { name: actor.name })}</p>
        )}
        {aliases.map((alias) => (
          <label key={alias} className={styles.choice}>
            <input type="checkbox" checked={taken.includes(alias)} onChange={() => toggle(alias)} />
            {alias}
          </label>
        ))}
      </fieldset>
      <PassageChooser where={{ actor: id }} chosen={passages} onChange={setPassages} />
    </FormDialog>
  );
}
