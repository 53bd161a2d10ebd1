import { X } from 'lucide-react';
import type { Link, LinkType } from '../../../db/model/link.ts';
import { change } from '../../data/change.ts';
import { changeWithUndo } from '../../data/undo.ts';
import { useMessages } from '../../messages/i18n.ts';
import { quoted } from '../../messages/quoted.ts';
import { EditableText } from '../../ui/EditableText.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { saveField } from '../fields/saveField.ts';
import { goToEnd } from '../goTo.ts';
import styles from './link.module.css';
import { relationFrom, relationsOf } from './relations.ts';

interface LinkRowProps {
  link: Link;
  /** The end that is being looked from. */
  hereId: string;
  types: readonly LinkType[];
}

/** A link as one of its ends sees it: how they are related, and what is at the other end. */
export function LinkRow({ link, hereId, types }: LinkRowProps) {
  const { t } = useMessages();
  const { id, note } = link;
  const other = link.from.id === hereId ? link.to : link.from;
  const present = relationFrom(link, hereId);
  const relations = relationsOf(types.length > 0 ? types : [link.type]);

  const relate = (key: string) => {
    const chosen = relations.find((relation) => relation.key === key);
    if (!chosen) return;
    const reverse = chosen.reversed !== present.reversed;
    void change('link.update', { id, type: chosen.typeId, ...(reverse && { reverse }) });
  };
  return (
    <li className={styles.link}>
      <div className={styles.relation}>
        <select
          aria-label={t('inspector.link.relation')}
          value={present.key}
          onChange={(event) => relate(event.target.value)}
        >
          {relations.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <span aria-hidden>{present.reversed ? '←' : '→'}</span>
        <IconButton
          icon={X}
          label={t('inspector.link.delete')}
          onClick={() => void changeWithUndo('link.delete', { id }, t('inspector.link.deleted'))}
        />
      </div>
      <button type="button" className={styles.end} onClick={() => void goToEnd(other)}>
        <span className={styles.title}>
          {other.kind === 'passage' ? quoted(other.title) : other.title}
        </span>
        <span className={styles.detail}>
          {other.detail || (other.kind === 'passage' ? '' : t(`inspector.end.${other.kind}`))}
        </span>
      </button>
      <div className={styles.note}>
        <EditableText
          label={t('inspector.link.note')}
          value={note}
          placeholder={t('inspector.link.addNote')}
          onSave={(text) => saveField('link.update', { id, note: text })}
        />
      </div>
    </li>
  );
}
