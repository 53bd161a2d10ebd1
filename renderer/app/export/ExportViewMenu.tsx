import { Menu } from '@base-ui/react/menu';
import { Download } from 'lucide-react';
import type { TableView } from '../../../db/model/passageTable.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import menu from '../../ui/Menu.module.css';
import { exportView } from './exports.ts';

const FORMATS = ['csv', 'xlsx', 'json'] as const;

/** A button that exports what a view of the passage table shows, in a format to be chosen. */
export function ExportViewMenu({ view }: { view: TableView }) {
  const { t } = useMessages();
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={<Button look="quiet" />}>
        <Download size={14} aria-hidden />
        {t('app.export.view')}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={2} className={menu.positioner}>
          <Menu.Popup className={menu.popup}>
            {FORMATS.map((format) => (
              <Menu.Item
                key={format}
                className={menu.item}
                onClick={() => void exportView(view, format)}
              >
                {t(`app.export.formats.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
