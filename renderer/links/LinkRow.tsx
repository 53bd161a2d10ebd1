import { ArrowLeftRight, TriangleAlert, X } from 'lucide-react';
import type { Link, LinkEnd, LinkType } from '../../db/model/link.ts';
import { saveField } from '../inspector/fields/saveField.ts';
import { goToEnd } from '../inspector/goTo.ts';
import { useMessages } from '../messages/i18n.ts';
import { quoted } from '../messages/quoted.ts';
import { select } from '../state/workspace.ts';
import { EditableText } from '../ui/EditableText.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { reverseLink } from './linkActions.ts';
import styles from './LinkGrid.module.css';
import { RelationMenu } from './RelationMenu.tsx';

/** The parts of a row that can have the focus, in the order of the arrow keys. */
export const COLUMNS = ['choose', 'from', 'relation', 'to', 'note', 'turn', 'delete'] as const;
export type LinkColumn = (typeof COLUMNS)[number];

interface LinkRowProps {
  link: Link;
  types: readonly LinkType[];
  chosen: boolean;
  /** The part that Tab comes to, if it is in this row. */
  stop: LinkColumn | null;
  onChoose: () => void;
  onRemove: () => void;
  onFocus: (column: LinkColumn) => void;
}

/** A link: its two ends in their words, how they are related, and what is noted of that. */
export function LinkRow(props: LinkRowProps) {
  const { link, types, chosen, stop, onChoose, onRemove, onFocus } = props;
  const { t } = useMessages();
  const { id, note, drift, type } = link;
  const tab = (column: LinkColumn) => (stop === column ? 0 : -1);
  const cell = (column: LinkColumn, className: string | undefined) => ({
    role: 'gridcell',
    className,
    'data-column': column,
    onFocus: () => onFocus(column),
  });
  return (
    <>
      <div {...cell('choose', styles.choose)}>
        <input
          type="checkbox"
          tabIndex={tab('choose')}
          checked={chosen}
          aria-label={t('links.choose')}
          onChange={onChoose}
        />
      </div>
      <div {...cell('from', styles.end)}>
        <End end={link.from} tabIndex={tab('from')} />
      </div>
      <div {...cell('relation', styles.relation)}>
        <RelationMenu link={link} types={types} tabIndex={tab('relation')} />
        {drift && (
          <span className={styles.drift} title={t('links.drift.why')}>
            <TriangleAlert size={12} aria-hidden />
            {t('links.drift.mark')}
            <span className="visually-hidden">: {t('links.drift.why')}</span>
          </span>
        )}
      </div>
      <div {...cell('to', styles.end)}>
        <End end={link.to} tabIndex={tab('to')} />
      </div>
      <div {...cell('note', styles.note)}>
        <EditableText
          label={t('inspector.link.note')}
          value={note}
          placeholder={t('inspector.link.addNote')}
          tabIndex={tab('note')}
          onSave={(text) => saveField('link.update', { id, note: text })}
        />
      </div>
      <div {...cell('turn', styles.turn)}>
        <IconButton
          icon={ArrowLeftRight}
          label={t('inspector.link.turn')}
          disabled={type.symmetric}
          tabIndex={tab('turn')}
          onClick={() => void reverseLink(link)}
        />
      </div>
      <div {...cell('delete', styles.delete)}>
        <IconButton
          icon={X}
          label={t('inspector.link.delete')}
          tabIndex={tab('delete')}
          onClick={onRemove}
        />
      </div>
    </>
  );
}

function End({ end, tabIndex }: { end: LinkEnd; tabIndex: number }) {
  const { t } = useMessages();
  const { kind, id, title, detail } = end;
  return (
    <button
      type="button"
      className={styles.endButton}
      tabIndex={tabIndex}
      onFocus={() => kind !== 'note' && select({ kind, id })}
      onClick={() => void goToEnd(end)}
    >
      <span className={styles.words} data-kind={kind} dir="auto">
        {kind === 'passage' ? quoted(title) : title}
      </span>{' '}
      <span className={styles.detail}>
        {[kind === 'passage' ? '' : t(`inspector.end.${kind}`), detail]
          .filter((part) => part !== '')
          .join(' · ') || t('links.unattributed')}
      </span>
    </button>
  );
}
