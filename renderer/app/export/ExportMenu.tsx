import { Menu } from '@base-ui/react/menu';
import { Download } from 'lucide-react';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import menu from '../../ui/Menu.module.css';

interface ExportMenuProps<Format extends string> {
  formats: ReadonlyArray<{ format: Format; label: string }>;
  /** Where there is nothing to export. */
  disabled?: boolean;
  onExport: (format: Format) => void;
}

/** A button that exports what a view shows, in a format to be chosen. */
export function ExportMenu<Format extends string>(props: ExportMenuProps<Format>) {
  const { formats, disabled, onExport } = props;
  const { t } = useMessages();
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger disabled={disabled} render={<Button look="quiet" />}>
        <Download size={14} aria-hidden />
        {t('app.export.view')}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={2} className={menu.positioner}>
          <Menu.Popup className={menu.popup}>
            {formats.map(({ format, label }) => (
              <Menu.Item key={format} className={menu.item} onClick={() => onExport(format)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
