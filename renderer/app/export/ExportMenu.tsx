import { Menu } from '@base-ui/react/menu';
import { Download } from 'lucide-react';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import menu from '../../ui/Menu.module.css';

type Format = 'csv' | 'xlsx' | 'json';

interface ExportMenuProps<Some extends Format> {
  formats: readonly Some[];
  onExport: (format: Some) => void;
}

/** A button that exports what a view shows, in a format to be chosen. */
export function ExportMenu<Some extends Format>({ formats, onExport }: ExportMenuProps<Some>) {
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
            {formats.map((format) => (
              <Menu.Item key={format} className={menu.item} onClick={() => onExport(format)}>
                {t(`app.export.formats.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
