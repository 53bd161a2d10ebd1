import { Menu } from '@base-ui/react/menu';
import { Download } from 'lucide-react';
import { saveExport } from '../app/export/exports.ts';
import { change } from '../data/change.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import menu from '../ui/Menu.module.css';

/** A button that exports the codebook, in a format to be chosen. */
export function ExportMenu() {
  const { t } = useMessages();
  const save = async (format: 'qdc' | 'csv') =>
    saveExport(await change('codebook.export', { format }));
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={<Button look="quiet" />}>
        <Download size={14} aria-hidden />
        {t('codebook.export.open')}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={2} className={menu.positioner}>
          <Menu.Popup className={menu.popup}>
            {(['qdc', 'csv'] as const).map((format) => (
              <Menu.Item key={format} className={menu.item} onClick={() => void save(format)}>
                {t(`codebook.export.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
