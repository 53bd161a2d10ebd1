import { BookmarkPlus } from 'lucide-react';
import { formatKey, keyShortcut, shownKey } from '../commands/keys.ts';
import { runCommand, useCommand } from '../commands/registry.ts';
import { useMessages } from '../messages/i18n.ts';
import { openDialog } from '../state/dialogs.ts';
import { closePalette } from '../state/palette.ts';
import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';
import styles from './Palette.module.css';
import type { PaletteContent } from './usePaletteContent.ts';

/** What the keys do here, and the way to keep a search. */
export function PaletteFooter({ mode, query }: Pick<PaletteContent, 'mode' | 'query'>) {
  const { t } = useMessages();
  const searching = mode === 'search';
  useCommand(
    'search.save',
    () => {
      closePalette();
      openDialog({ kind: 'saveSearch', query });
    },
    searching,
  );
  return (
    <footer className={styles.footer}>
      <span className={styles.hint}>
        <Key>{formatKey('Up')}</Key> <Key>{formatKey('Down')}</Key> {t('search.hints.choose')}
      </span>
      <span className={styles.hint}>
        <Key>{t('search.hints.enter')}</Key>{' '}
        {t(mode === 'commands' ? 'search.hints.run' : 'search.hints.open')}
      </span>
      {mode !== 'commands' && (
        <span className={styles.hint}>
          <Key>&gt;</Key> {t('search.hints.commands')}
        </span>
      )}
      {searching && (
        <Button
          look="quiet"
          className={styles.save}
          aria-keyshortcuts={keyShortcut('search.save')}
          onClick={() => runCommand('search.save')}
        >
          <BookmarkPlus size={14} aria-hidden /> {t('search.save')}
          <Key>{shownKey('search.save')}</Key>
        </Button>
      )}
    </footer>
  );
}
