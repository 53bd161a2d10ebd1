import { useState } from 'react';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './LinkTypes.module.css';
import { LinkTypeRow } from './LinkTypeRow.tsx';
import { MergeForm } from './MergeForm.tsx';
import { NewTypeForm } from './NewTypeForm.tsx';

interface LinkTypesDialogProps {
  /** Shows the links of a type. */
  onShow: (typeId: string) => void;
  onClose: () => void;
}

/** The kinds of links: what each is called from both ends, what it means, in which order they stand. */
export function LinkTypesDialog({ onShow, onClose }: LinkTypesDialogProps) {
  const { t } = useMessages();
  const { data } = useOperation('linkType.list', {});
  const types = data?.linkTypes ?? [];
  const [mergingId, setMergingId] = useState<string | null>(null);
  const merging = types.find(({ id }) => id === mergingId);
  return (
    <Dialog title={t('links.types.title')} onClose={onClose} wide>
      <p className={styles.intro}>{t('links.types.intro')}</p>
      <ol className={styles.list}>
        {types.map((type, index) => (
          <li key={type.id} className={styles.item}>
            <LinkTypeRow
              type={type}
              before={types.slice(0, index)}
              after={types.slice(index + 1)}
              onShow={() => onShow(type.id)}
              onMerge={() => setMergingId(type.id)}
            />
            {merging === type && (
              <MergeForm
                type={type}
                others={types.filter(({ id }) => id !== type.id)}
                onDone={() => setMergingId(null)}
              />
            )}
          </li>
        ))}
      </ol>
      <NewTypeForm />
    </Dialog>
  );
}
