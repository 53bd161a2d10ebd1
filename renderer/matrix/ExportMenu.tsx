import { Menu } from '@base-ui/react/menu';
import { Download } from 'lucide-react';
import { saveExport } from '../app/export/exports.ts';
import { change } from '../data/change.ts';
import { useTags } from '../data/tags.ts';
import { useMessages } from '../messages/i18n.ts';
import { useQueryNames } from '../query/useQueryNames.ts';
import { Button } from '../ui/Button.tsx';
import menu from '../ui/Menu.module.css';
import type { Board } from './board.ts';
import { saveMatrixPicture } from './picture/saveMatrixPicture.ts';
import type { MatrixState } from './useMatrix.ts';

const FORMATS = ['csv', 'xlsx', 'png', 'svg'] as const;
type Format = (typeof FORMATS)[number];

/** Saves the matrix as a table or as a picture. */
export function ExportMenu({ state, board }: { state: MatrixState; board: Board }) {
  const { t } = useMessages();
  const { all } = useTags();
  const names = useQueryNames();
  const save = async (format: Format) => {
    if (format === 'png' || format === 'svg') {
      await saveMatrixPicture(state, board, all, names, format);
    } else await saveExport(await change('export.matrix', { ...state.input, format }));
  };
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={<Button look="quiet" />}>
        <Download size={14} aria-hidden />
        {t('matrix.export')}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={2} className={menu.positioner}>
          <Menu.Popup className={menu.popup}>
            {FORMATS.map((format) => (
              <Menu.Item key={format} className={menu.item} onClick={() => void save(format)}>
                {t(`matrix.formats.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
