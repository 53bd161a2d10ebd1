import { useState } from 'react';
import type { LinkType } from '../../../db/model/link.ts';
import { relationOf, relationsOf } from '../../inspector/link/relations.ts';
import { Choice } from '../../inspector/fields/Choice.tsx';
import { changeWithUndo } from '../../data/undo.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LinkTypes.module.css';

interface MergeFormProps {
  type: LinkType;
  others: readonly LinkType[];
  onDone: () => void;
}

/** Gives all links of a kind another relation; the kind is gone then. */
export function MergeForm({ type, others, onDone }: MergeFormProps) {
  const { t } = useMessages();
  const relations = relationsOf(others);
  const [key, setKey] = useState<string>(() => relationOf(others[0]!, false).key);
  const chosen = relations.find((relation) => relation.key === key);
  const merge = async () => {
    if (!chosen) return;
    const { typeId, reversed, name } = chosen;
    const merged = await changeWithUndo(
      'linkType.merge',
      { from: type.id, into: typeId, ...(reversed && { reverse: true }) },
      t('links.types.merged', { name: type.name, into: name }),
    );
    if (merged) onDone();
  };
  return (
    <form
      className={styles.merge}
      onSubmit={(event) => {
        event.preventDefault();
        void merge();
      }}
    >
      <span>
        {t('links.types.becomes', {
          count: type.linkCount,
          number: formatNumber(type.linkCount),
          name: type.name,
        })}
      </span>
      <Choice
        label={t('links.types.into')}
        value={key}
        options={relations.map(({ key: value, name }) => ({ value, name }))}
        onChange={(value) => value && setKey(value)}
      />
      <Button look="primary" type="submit">
        {t('inspector.merge.do')}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {t('common.cancel')}
      </Button>
    </form>
  );
}
