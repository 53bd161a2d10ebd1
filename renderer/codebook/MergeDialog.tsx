import { useState } from 'react';
import type { TagCount } from '../../db/model/codebook.ts';
import type { Tag } from '../../db/model/tag.ts';
import { FormDialog } from '../app/dialogs/FormDialog.tsx';
import dialogs from '../app/dialogs/dialogs.module.css';
import { attempt } from '../data/attempt.ts';
import { offerUndo } from '../data/undo.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { select } from '../state/workspace.ts';
import { Field } from '../ui/Field.tsx';
import { useTagOptions } from '../ui/nameOptions.ts';
import { TokenField, type Token } from '../ui/TokenField.tsx';

interface MergeDialogProps {
  tag: Tag;
  count: TagCount | undefined;
  onClose: () => void;
}

/** Chooses the tag that another one becomes, and says what goes there. */
export function MergeDialog({ tag, count, onClose }: MergeDialogProps) {
  const { t } = useMessages();
  const { id, name, family } = tag;
  const [into, setInto] = useState<Token | null>(null);
  const find = useTagOptions(family, { without: new Set([id]), creating: false });
  const own = count?.own ?? 0;

  const submit = async () => {
    const { error } = await attempt('tag.merge', { from: id, into: into!.key });
    if (error) return error;
    select({ kind: 'tag', id: into!.key });
    void offerUndo(t('inspector.merged', { name, into: into!.label }));
    return null;
  };
  return (
    <FormDialog
      title={t('codebook.merge.title', { name })}
      submit={t('inspector.merge.do')}
      onSubmit={submit}
      onClose={onClose}
      ready={into !== null}
    >
      <p className={dialogs.lead}>
        {t('codebook.merge.what', { count: own, number: formatNumber(own), name })}
      </p>
      <Field label={t('inspector.merge.into')}>
        {({ id: inputId }) => (
          <div className={dialogs.tokens}>
            <TokenField
              label={t('inspector.merge.into')}
              inputId={inputId}
              tokens={into ? [into] : []}
              find={into ? () => [] : find}
              placeholder={t('codebook.merge.hint')}
              onAdd={(option) => option.id && setInto({ key: option.id, label: option.label })}
              onRemove={() => setInto(null)}
            />
          </div>
        )}
      </Field>
    </FormDialog>
  );
}
