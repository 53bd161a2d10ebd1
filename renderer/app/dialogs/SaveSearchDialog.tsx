import { useState } from 'react';
import { attempt } from '../../data/attempt.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Field, inputClass } from '../../ui/Field.tsx';
import { showToast } from '../../ui/toasts.ts';
import { FormDialog } from './FormDialog.tsx';

/** Keeps a search under a name; it stands in the library then. */
export function SaveSearchDialog({ query, onClose }: { query: string; onClose: () => void }) {
  const { t } = useMessages();
  const [title, setTitle] = useState(query);
  const submit = async () => {
    const { value: saved, error } = await attempt('savedSearch.create', {
      title: title.trim(),
      query,
    });
    if (error) return error;
    showToast({ tone: 'info', message: t('app.saveSearch.saved', { name: saved.title }) });
    return null;
  };
  return (
    <FormDialog
      title={t('app.saveSearch.title')}
      submit={t('common.save')}
      onSubmit={submit}
      onClose={onClose}
      ready={title.trim() !== ''}
    >
      <Field label={t('app.saveSearch.name')} hint={t('app.saveSearch.hint', { query })}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            value={title}
            maxLength={1000}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
