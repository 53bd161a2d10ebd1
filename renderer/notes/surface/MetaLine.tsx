import { QuotationNode } from '../nodes/QuotationNode.ts';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useState } from 'react';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import styles from './Surface.module.css';

/** How much is quoted in the note, and when it was changed last. */
export function MetaLine({ updatedAt }: { updatedAt: string }) {
  const { t } = useMessages();
  const count = useQuotationCount();
  const parts = [
    count > 0 && t('notes.quotations', { count }),
    t('notes.changed', { moment: formatMoment(updatedAt) }),
  ];
  return <p className={styles.meta}>{parts.filter(Boolean).join(' · ')}</p>;
}

function useQuotationCount(): number {
  const [editor] = useLexicalComposerContext();
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  useEffect(
    () =>
      editor.registerMutationListener(QuotationNode, (mutations) => {
        setKeys((before) => {
          const after = new Set(before);
          for (const [key, mutation] of mutations) {
            if (mutation === 'destroyed') after.delete(key);
            else after.add(key);
          }
          return after;
        });
      }),
    [editor],
  );
  return keys.size;
}
