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
  /** The same with its structure, where the clipboard had that too. */
  html: string | undefined;
  onClose: () => void;
}

/** Makes a source of pasted text. What is not known yet can be filled in at any time later. */
export function PasteDialog({ pasted, html = '', onClose }: PasteDialogProps) {
  const { t } = useMessages();
  const [text, setText] = useState(pasted);
  const [rich, setRich] = useState({ text: pasted, html });
  // The structure is that of the words as they came; of words that were written over there is none.
  const keepsStructure = rich.html.trim() !== '' && rich.text === text;
  const [title, setTitle] = useState('');
  const [publisher, setPublisher] = useState('');
  const [published, setPublished] = useState('');
  const [url, setUrl] = useState('');

  const submit = async () => {
    const { value: source, error } = await attempt('source.paste', {
      text,
      ...(keepsStructure && { html: rich.html }),
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
      <Field
        label={t('app.paste.text')}
        hint={t(keepsStructure ? 'app.paste.richHint' : 'app.paste.textHint')}
      >
        {(ids) => (
          <textarea
            {...ids}
            className={`${inputClass} ${styles.text}`}
            value={text}
            rows={12}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
            onPaste={(event) => {
              if (text.trim() !== '') return;
              const { clipboardData } = event;
              const words = clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
              setRich({ text: words, html: clipboardData.getData('text/html') });
            }}
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
