import type { TableView } from '../../../db/model/passageTable.ts';
import { useMessages } from '../../messages/i18n.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { exportView } from './exports.ts';

interface ExportViewMenuProps {
  view: TableView;
  /** Where the view shows nothing. */
  disabled?: boolean;
}

/** A button that exports what a view of the passage table shows, in a format to be chosen. */
export function ExportViewMenu({ view, disabled }: ExportViewMenuProps) {
  const { t } = useMessages();
  return (
    <ExportMenu
      formats={(['csv', 'xlsx', 'json'] as const).map((format) => ({
        format,
        label: t(`app.export.formats.${format}`),
      }))}
      disabled={disabled}
      onExport={(format) => void exportView(view, format)}
    />
  );
}
