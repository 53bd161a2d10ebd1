import { useState } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import { Field, inputClass } from '../../ui/Field.tsx';
import { openNotebookAt } from '../notebooks.ts';
import { RecentNotebooks } from '../RecentNotebooks.tsx';
import { useRecentNotebooks } from '../useRecentNotebooks.ts';
import { FormDialog } from './FormDialog.tsx';

/** Opens a notebook from among the recent ones, or by its path. */
export function OpenNotebookDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  const [path, setPath] = useState('');
  const recent = useRecentNotebooks();
  return (
    <FormDialog
      title={t('app.openNotebook.title')}
      submit={t('app.openNotebook.submit')}
      onSubmit={() => openNotebookAt(path.trim())}
      onClose={onClose}
      ready={path.trim() !== ''}
    >
      <Field label={t('app.openNotebook.path')} hint={t('app.openNotebook.hint')}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            value={path}
            maxLength={4096}
            spellCheck={false}
            onChange={(event) => setPath(event.target.value)}
          />
        )}
      </Field>
      <RecentNotebooks notebooks={recent} />
    </FormDialog>
  );
}
