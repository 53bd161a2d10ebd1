import { useState } from 'react';
import styles from '../../app/dialogs/dialogs.module.css';
import { useMessages } from '../../messages/i18n.ts';
import { Field, inputClass } from '../../ui/Field.tsx';
import { BulkForm, type BulkFormProps } from './BulkForm.tsx';

const MODES = ['append', 'replace'] as const;

/** Adds to the comments of many passages, or puts one in their place. */
export function CommentForm(props: BulkFormProps) {
  const { t } = useMessages();
  const [text, setText] = useState('');
  const [mode, setMode] = useState<(typeof MODES)[number]>('append');
  // To put nothing in its place is to delete a comment; to add nothing is nothing.
  const ready = text.trim() !== '' || mode === 'replace';
  return (
    <BulkForm {...props} kind="comment" fields={ready ? { comment: { text, mode } } : null}>
      <Field label={t('inspector.comment')}>
        {(ids) => (
          <textarea
            {...ids}
            data-first
            className={inputClass}
            rows={4}
            maxLength={100_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <fieldset className={styles.choices}>
        <legend>{t('table.bulk.comment.present')}</legend>
        {MODES.map((one) => (
          <label key={one} className={styles.choice}>
            <input type="radio" name="mode" checked={mode === one} onChange={() => setMode(one)} />
            {t(`table.bulk.comment.${one}`)}
          </label>
        ))}
      </fieldset>
    </BulkForm>
  );
}
