import { useState } from 'react';
import type { TagColor, TagFamily } from '../../../db/model/tag.ts';
import { attempt } from '../../data/attempt.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { showPane } from '../../state/panes.ts';
import { select } from '../../state/workspace.ts';
import { Field, inputClass } from '../../ui/Field.tsx';
import { FormDialog } from './FormDialog.tsx';
import { freshLook } from './freshLook.ts';

interface NewTagDialogProps {
  family: TagFamily;
  /** The tag it shall stand under. */
  parentId: string | null;
  onClose: () => void;
}

/** Makes a stance, an issue or a free tag; what else there is to say of it, the inspector asks. */
export function NewTagDialog({ family, parentId, onClose }: NewTagDialogProps) {
  const { t } = useMessages();
  const { data } = useOperation('tag.list', {});
  const [name, setName] = useState('');
  const parent = data?.tags.find(({ id }) => id === parentId);
  const written = name.trim();

  const submit = async () => {
    const look: { color: TagColor | null; letter: string | null; key: string | null } =
      family === 'stance'
        ? freshLook(written, data?.tags ?? [])
        : { color: null, letter: null, key: null };
    const { value: tag, error } = await attempt('tag.create', {
      family,
      parentId,
      name: written,
      ...look,
    });
    if (error) return error;
    select({ kind: 'tag', id: tag.id });
    showPane('right');
    return null;
  };
  return (
    <FormDialog
      title={t(`app.newTag.${family}`)}
      submit={t('app.newTag.submit')}
      onSubmit={submit}
      onClose={onClose}
      ready={written !== ''}
    >
      <Field
        label={t('app.newTag.name')}
        hint={parent ? t('app.newTag.under', { name: parent.name }) : t(`app.newTag.${family}Hint`)}
      >
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
