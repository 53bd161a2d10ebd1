import type { TableView } from '../../../db/model/passageTable.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { exportView } from './exports.ts';

/** A button that exports what a view of the passage table shows, in a format to be chosen. */
export function ExportViewMenu({ view }: { view: TableView }) {
  return (
    <ExportMenu
      formats={['csv', 'xlsx', 'json']}
      onExport={(format) => void exportView(view, format)}
    />
  );
}
