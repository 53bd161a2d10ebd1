import { useEffect } from 'react';
import type { MenuItem } from '../../../db/api/shell.ts';
import { shell } from '../../bridge/shell.ts';
import { t } from '../../messages/i18n.ts';
import { reportError } from '../../ui/toasts.ts';
import { useMenu } from './useMenu.ts';

/** Opening a tab changes a dozen commands one after the other; the menu is told once. */
const SETTLED_MS = 50;

/** Keeps the menu of the system as the window stands. */
export function SystemMenu() {
  const menu = useMenu();
  useEffect(() => {
    const timer = setTimeout(() => {
      shell.request('setMenu', { menu: withNewWindow(menu) }).catch(reportError);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [menu]);
  return null;
}

/** A further window is the one thing that the program around this window does by itself. */
function withNewWindow([file, ...others]: MenuItem[]): MenuItem[] {
  const newWindow: MenuItem = {
    command: 'window.new',
    label: t('commands.newWindow'),
    accelerator: 'CmdOrCtrl+Shift+N',
  };
  return [
    { ...file, submenu: [newWindow, { separator: true }, ...(file?.submenu ?? [])] },
    ...others,
  ];
}
