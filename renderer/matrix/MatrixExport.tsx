import { ExportMenu } from '../app/export/ExportMenu.tsx';
import { saveExport } from '../app/export/exports.ts';
import { change } from '../data/change.ts';
import { useTags } from '../data/tags.ts';
import { useMessages } from '../messages/i18n.ts';
import { useQueryNames } from '../query/useQueryNames.ts';
import type { Board } from './board.ts';
import { saveMatrixPicture } from './picture/saveMatrixPicture.ts';
import type { MatrixState } from './useMatrix.ts';

const FORMATS = ['csv', 'xlsx', 'png', 'svg'] as const;
type Format = (typeof FORMATS)[number];

/** Saves the matrix as a table or as a picture. */
export function MatrixExport({ state, board }: { state: MatrixState; board: Board }) {
  const { t } = useMessages();
  const { all } = useTags();
  const names = useQueryNames();
  const save = async (format: Format) => {
    if (format === 'png' || format === 'svg') {
      await saveMatrixPicture(state, board, all, names, format);
    } else await saveExport(await change('export.matrix', { ...state.input, format }));
  };
  return (
    <ExportMenu
      formats={FORMATS.map((format) => ({ format, label: t(`matrix.formats.${format}`) }))}
      onExport={(format) => void save(format)}
    />
  );
}
