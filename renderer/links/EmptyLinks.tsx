import { commandName } from '../commands/names.ts';
import { shownKey } from '../commands/keys.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import styles from './LinksView.module.css';

interface EmptyLinksProps {
  /** There may be links, but none that the filter lets through. */
  narrowed: boolean;
  onClear: () => void;
}

/** Where there are no links: what they are for and how one is made. */
export function EmptyLinks({ narrowed, onClear }: EmptyLinksProps) {
  const { t } = useMessages();
  if (narrowed) {
    return (
      <div className={styles.empty} role="status">
        <p>{t('links.nothing')}</p>
        <Button onClick={onClear}>{t('links.showAll')}</Button>
      </div>
    );
  }
  const key = shownKey('passage.link');
  return (
    <div className={styles.empty}>
      <h2>{t('links.empty.title')}</h2>
      <p>{t('links.empty.what')}</p>
      <p>{t('links.empty.how', { key, command: commandName('passage.link') })}</p>
      <p>{t('links.empty.drift')}</p>
    </div>
  );
}
