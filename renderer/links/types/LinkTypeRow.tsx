import { ArrowDown, ArrowUp, Merge, Trash2 } from 'lucide-react';
import type { LinkType } from '../../../db/model/link.ts';
import { change } from '../../data/change.ts';
import { changeWithUndo } from '../../data/undo.ts';
import { saveField } from '../../inspector/fields/saveField.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './LinkTypes.module.css';
import { placeAfter, placeBefore } from './places.ts';

interface LinkTypeRowProps {
  type: LinkType;
  before: readonly LinkType[];
  after: readonly LinkType[];
  onShow: () => void;
  onMerge: () => void;
}

/** One kind of link, every word of it to be changed in place. */
export function LinkTypeRow({ type, before, after, onShow, onMerge }: LinkTypeRowProps) {
  const { t } = useMessages();
  const { id, name, inverse, symmetric, description, linkCount } = type;
  const update = (changes: Partial<LinkType>) => saveField('linkType.update', { id, ...changes });
  const move = (position: number) => void change('linkType.update', { id, position });
  return (
    <div className={styles.row} role="group" aria-label={name}>
      <div className={styles.names}>
        <EditableText
          label={t('links.types.name')}
          value={name}
          placeholder={t('links.types.name')}
          onSave={(text) => update({ name: text })}
        />
        <span className={styles.muted} aria-hidden>
          {symmetric ? '⇄' : '→'}
        </span>
        {symmetric ? (
          <span className={styles.muted}>{t('links.types.symmetric')}</span>
        ) : (
          <EditableText
            label={t('links.types.inverse')}
            value={inverse}
            placeholder={t('links.types.inverse')}
            onSave={(text) => update({ inverse: text })}
          />
        )}
        {symmetric ? (
          <EditableText
            label={t('links.types.giveDirection')}
            value=""
            placeholder={t('links.types.giveDirection')}
            onSave={(text) => update({ inverse: text })}
          />
        ) : (
          <Button
            look="quiet"
            onClick={() => void change('linkType.update', { id, symmetric: true })}
          >
            {t('links.types.makeSymmetric')}
          </Button>
        )}
      </div>
      <div className={styles.actions}>
        <Button
          look="quiet"
          disabled={linkCount === 0}
          aria-label={t('links.types.show', { count: linkCount, number: formatNumber(linkCount) })}
          onClick={onShow}
        >
          {formatNumber(linkCount)}
        </Button>
        <IconButton
          icon={ArrowUp}
          label={t('links.types.up', { name })}
          disabled={before.length === 0}
          onClick={() => move(placeBefore(before))}
        />
        <IconButton
          icon={ArrowDown}
          label={t('links.types.down', { name })}
          disabled={after.length === 0}
          onClick={() => move(placeAfter(after))}
        />
        <IconButton
          icon={Merge}
          label={t('links.types.merge', { name })}
          disabled={before.length + after.length === 0}
          onClick={onMerge}
        />
        <IconButton
          icon={Trash2}
          label={t(linkCount > 0 ? 'links.types.inUse' : 'links.types.delete', { name })}
          disabled={linkCount > 0}
          onClick={() =>
            void changeWithUndo('linkType.delete', { id }, t('links.types.deleted', { name }))
          }
        />
      </div>
      <div className={styles.description}>
        <EditableText
          label={t('links.types.description')}
          value={description}
          placeholder={t('links.types.describe')}
          onSave={(text) => update({ description: text })}
        />
      </div>
    </div>
  );
}
