import type { ReactNode } from 'react';
import type { InputOf } from '../../../db/api/contract.ts';
import { FormDialog } from '../../app/dialogs/FormDialog.tsx';
import { attempt } from '../../data/attempt.ts';
import { offerUndo } from '../../data/undo.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import type { BulkKind, BulkTarget } from './useBulk.ts';

/** What is changed about many passages. */
export type BulkFields = Omit<InputOf<'passage.updateMany'>, 'ids' | 'where'>;

/** What every form for many passages is given. */
export interface BulkFormProps {
  target: BulkTarget;
  onClose: () => void;
}

interface Props extends BulkFormProps {
  kind: BulkKind;
  /** What is to be changed; null as long as that is not said. */
  fields: BulkFields | null;
  children: ReactNode;
}

/** A dialog that changes many passages at once, as one step that can be undone. */
export function BulkForm({ kind, target, fields, onClose, children }: Props) {
  const { t } = useMessages();
  const { which, count } = target;
  const numbers = { count, number: formatNumber(count) };
  const submit = async () => {
    const { error } = await attempt('passage.updateMany', { ...which, ...fields });
    if (!error) void offerUndo(t(`table.bulk.${kind}.done`, numbers));
    return error;
  };
  return (
    <FormDialog
      title={t(`table.bulk.${kind}.title`, numbers)}
      submit={t(`table.bulk.${kind}.submit`)}
      onSubmit={submit}
      onClose={onClose}
      ready={fields !== null}
    >
      {children}
    </FormDialog>
  );
}
