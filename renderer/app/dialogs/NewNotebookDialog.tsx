import { useState } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import { Field, inputClass } from '../../ui/Field.tsx';
import { newNotebookCalled } from '../notebooks.ts';
import { FormDialog } from './FormDialog.tsx';

/** Asks for the title of a new notebook: a browser has no dialog of the system's for that. */
export function NewNotebookDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  const [title, setTitle] = useState('');
  return (
    <FormDialog
      title={t('app.newNotebook.title')}
      submit={t('app.newNotebook.submit')}
      onSubmit={() => newNotebookCalled(title.trim())}
      onClose={onClose}
      ready={title.trim() !== ''}
    >
      <Field label={t('app.newNotebook.name')} hint={t('app.newNotebook.hint')}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            value={title}
            maxLength={200}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
