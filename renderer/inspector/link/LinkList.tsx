import { Link2 } from 'lucide-react';
import { keyShortcut } from '../../commands/keys.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../fields/Section.tsx';
import { startLinking, type Linkable } from '../linking.ts';
import styles from './link.module.css';
import { LinkRow } from './LinkRow.tsx';

/** The cross-references of something, to it and from it. */
export function LinkList({ from }: { from: Linkable }) {
  const { t } = useMessages();
  const { data } = useOperation('link.list', { id: from.id, limit: 10_000 });
  const { data: types } = useOperation('linkType.list', {});
  const links = data?.links ?? [];
  return (
    <Section
      title={t('inspector.links')}
      empty={data?.links.length === 0 && t('inspector.link.none')}
      action={
        <Button
          look="quiet"
          aria-keyshortcuts={from.kind === 'passage' ? keyShortcut('passage.link') : undefined}
          onClick={() => startLinking(from)}
        >
          <Link2 size={14} aria-hidden />
          {t('inspector.link.add')}
        </Button>
      }
    >
      <ul className={styles.list}>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} hereId={from.id} types={types?.linkTypes ?? []} />
        ))}
      </ul>
    </Section>
  );
}
