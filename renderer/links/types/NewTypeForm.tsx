import { useState } from 'react';
import { attempt } from '../../data/attempt.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, inputClass } from '../../ui/Field.tsx';
import styles from './LinkTypes.module.css';

/** Makes a kind of link: symmetric, unless it reads differently from the far end. */
export function NewTypeForm() {
  const { t } = useMessages();
  const [name, setName] = useState('');
  const [inverse, setInverse] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = async () => {
    const { error } = await attempt('linkType.create', {
      name: name.trim(),
      ...(inverse.trim() !== '' && { inverse: inverse.trim() }),
    });
    setProblem(error && `${error.message} ${error.action}`);
    if (error) return;
    setName('');
    setInverse('');
  };
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void add();
      }}
    >
      <Field label={t('links.types.newName')} problem={problem} hint={t('links.types.nameHint')}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            value={name}
            maxLength={100}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('links.types.inverse')} hint={t('links.types.inverseHint')}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            value={inverse}
            maxLength={100}
            onChange={(event) => setInverse(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={name.trim() === ''}>
        {t('common.add')}
      </Button>
    </form>
  );
}
