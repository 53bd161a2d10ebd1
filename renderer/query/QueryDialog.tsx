import { useState } from 'react';
import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { useOperation } from '../data/useOperation.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { GroupEditor } from './GroupEditor.tsx';
import styles from './QueryDialog.module.css';
import { queryInWords } from './queryInWords.ts';
import { changed, fromTree, toTree, type GroupNode } from './queryTree.ts';
import { useQueryNames } from './useQueryNames.ts';

interface QueryDialogProps {
  value: PassageQuery | undefined;
  onApply: (query: PassageQuery | undefined) => void;
  onClose: () => void;
}

/** Puts a query together of groups within groups; says in a sentence what it comes to. */
export function QueryDialog({ value, onApply, onClose }: QueryDialogProps) {
  const { t } = useMessages();
  const names = useQueryNames();
  const [tree, setTree] = useState(() => toTree(value));
  const query = fromTree(tree);
  const { data } = useOperation(
    'passage.table',
    { ...(query && { where: query }), limit: 1 },
    { keep: true },
  );
  return (
    <Dialog
      title={t('query.dialog.title')}
      onClose={onClose}
      wide
      buttons={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            look="primary"
            onClick={() => {
              onApply(query);
              onClose();
            }}
          >
            {t('query.apply')}
          </Button>
        </>
      }
    >
      <GroupEditor
        group={tree}
        onChange={(key, change) =>
          setTree(key === tree.key ? (change(tree) as GroupNode) : changed(tree, key, change))
        }
      />
      <p className={styles.sentence} role="status">
        {query
          ? t('query.sentence', { words: queryInWords(query, names) })
          : t('query.dialog.open')}
        {data && (
          <span className={styles.count}>
            {t('query.dialog.through', {
              count: data.passages,
              number: formatNumber(data.passages),
            })}
          </span>
        )}
      </p>
    </Dialog>
  );
}
