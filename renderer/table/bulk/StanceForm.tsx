import { useState } from 'react';
import styles from '../../app/dialogs/dialogs.module.css';
import { useTags } from '../../data/tags.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Key } from '../../ui/Key.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { BulkForm, type BulkFormProps } from './BulkForm.tsx';

/** Gives many passages one stance in place of those they have, or none. */
export function StanceForm(props: BulkFormProps) {
  const { t } = useMessages();
  const { all } = useTags();
  const stances = all.filter(({ family }) => family === 'stance');
  const [stance, setStance] = useState<string | null>();
  const choice = (id: string | null) => ({
    type: 'radio',
    name: 'stance',
    checked: stance === id,
    onChange: () => setStance(id),
  });
  return (
    <BulkForm {...props} kind="stance" fields={stance === undefined ? null : { stance }}>
      <fieldset className={styles.choices}>
        <legend>{t('table.bulk.stance.hint')}</legend>
        {stances.map(({ id, name, color, letter, key }, index) => (
          <label key={id} className={styles.choice}>
            <input {...choice(id)} {...(index === 0 && { 'data-first': true })} />
            <StanceMark color={color} letter={letter} />
            {name}
            {key !== null && <Key>{key}</Key>}
          </label>
        ))}
        <label className={styles.choice}>
          <input {...choice(null)} />
          {t('table.without.stance')}
        </label>
      </fieldset>
    </BulkForm>
  );
}
