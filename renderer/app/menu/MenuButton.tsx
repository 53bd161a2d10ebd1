import { Menu } from '@base-ui/react/menu';
import { Menu as MenuIcon } from 'lucide-react';
import { useState } from 'react';
import { keyShortcut, shownKey } from '../../commands/keys.ts';
import { useCommand } from '../../commands/registry.ts';
import { useMessages } from '../../messages/i18n.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import menuStyles from '../../ui/Menu.module.css';
import { MenuEntries } from './MenuEntries.tsx';
import { useMenu } from './useMenu.ts';

/** The application menu of a browser, which has no other place for one. */
export function MenuButton() {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  useCommand('menu.open', () => setOpen(true));
  return (
    <Menu.Root open={open} onOpenChange={setOpen}>
      <Menu.Trigger
        render={
          <IconButton
            icon={MenuIcon}
            label={t('app.header.menu', { key: shownKey('menu.open') })}
            aria-keyshortcuts={keyShortcut('menu.open')}
          />
        }
      />
      <Menu.Portal>
        <Menu.Positioner className={menuStyles.positioner} sideOffset={4} align="start">
          <Menu.Popup className={menuStyles.popup}>
            <Submenus />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Submenus() {
  const menu = useMenu();
  return menu.map(({ label, submenu = [] }) => (
    <Menu.SubmenuRoot key={label}>
      <Menu.SubmenuTrigger className={menuStyles.item}>
        {label}
        <span className={menuStyles.more} aria-hidden>
          ›
        </span>
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className={menuStyles.positioner} sideOffset={2} alignOffset={-5}>
          <Menu.Popup className={menuStyles.popup}>
            <MenuEntries items={submenu} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  ));
}
