import { useState } from 'react';
import { attempt } from '../../data/attempt.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openTab, select } from '../../state/workspace.ts';
import { Field, inputClass } from '../../ui/Field.tsx';
import { showToast } from '../../ui/toasts.ts';
import { DateField, isWrongDate, writtenDate } from './DateField.tsx';
import styles from './dialogs.module.css';
import { FormDialog } from './FormDialog.tsx';

interface PasteDialogProps {
  /** Text that was pasted before the dialog opened. */
  pasted: string;
  onClose: () => void;
}

/** Makes a source of pasted text. What is not known yet can be filled in at any time later. */
export function PasteDialog({ pasted, onClose }: PasteDialogProps) {
  const { t } = useMessages();
  const [text, setText] = useState(pasted);
  const [title, setTitle] = useState('');
  const [publisher, setPublisher] = useState('');
  const [published, setPublished] = useState('');
  const [url, setUrl] = useState('');

  const submit = async () => {
    const { value: source, error } = await attempt('source.paste', {
      text,
      ...(title.trim() && { title: title.trim() }),
      ...(publisher.trim() && { publisher: publisher.trim() }),
      ...(writtenDate(published) && { published: writtenDate(published) }),
      ...(url.trim() && { url: url.trim() }),
    });
    if (error) return error;
    openTab({ kind: 'source', id: source.id });
    select({ kind: 'source', id: source.id });
    if (source.existing) showToast({ tone: 'info', message: t('app.paste.existing') });
    return null;
  };
  return (
    <FormDialog
      title={t('app.paste.title')}
      submit={t('app.paste.submit')}
      onSubmit={submit}
      onClose={onClose}
      ready={text.trim() !== '' && !isWrongDate(published)}
      wide
    >
      <Field label={t('app.paste.text')} hint={t('app.paste.textHint')}>
        {(ids) => (
          <textarea
            {...ids}
            className={`${inputClass} ${styles.text}`}
            value={text}
            rows={12}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('app.paste.titleField')} hint={t('app.paste.titleHint')}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            data-first={pasted !== '' || undefined}
            value={title}
            maxLength={1000}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.columns}>
        <Field label={t('app.paste.publisher')}>
          {(ids) => (
            <input
              {...ids}
              className={inputClass}
              value={publisher}
              maxLength={500}
              onChange={(event) => setPublisher(event.target.value)}
            />
          )}
        </Field>
        <DateField label={t('app.paste.published')} value={published} onChange={setPublished} />
      </div>
      <Field label={t('app.paste.url')}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            value={url}
            maxLength={4000}
            inputMode="url"
            onChange={(event) => setUrl(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
