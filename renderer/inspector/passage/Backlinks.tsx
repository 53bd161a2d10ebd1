import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openTab } from '../../state/workspace.ts';
import { Section } from '../fields/Section.tsx';
import styles from './passage.module.css';

/** The notes that quote a passage; there is nothing to see while there are none. */
export function Backlinks({ passageId }: { passageId: string }) {
  const { t } = useMessages();
  const { data } = useOperation('passage.backlinks', { id: passageId });
  if (!data || data.notes.length === 0) return null;
  return (
    <Section title={t('inspector.backlinks')}>
      <ul className={styles.backlinks}>
        {data.notes.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => openTab({ kind: 'note', id })}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
