import type { MatrixCell } from '../../db/model/matrix.ts';
import { formatDate, formatNumber } from '../messages/format.ts';
import { t } from '../messages/i18n.ts';
import { listInWords } from '../query/listInWords.ts';
import { nameOf, type Board } from './board.ts';
import type { Place } from './place.ts';
import type { Sides } from './useMatrix.ts';

/** How many passages, in words. */
export function passagesInWords(count: number): string {
  return t('matrix.passages', { count, number: formatNumber(count) });
}

/** All that a cell shows, for those who cannot see it. */
export function cellInWords(cell: MatrixCell | undefined): string {
  if (!cell) return t('matrix.none');
  const parts = [passagesInWords(cell.count)];
  const { latest, drift } = cell;
  if (latest) {
    const stance = latest.stance.name;
    parts.push(
      latest.said === null
        ? t('matrix.cell.latestUndated', { stance })
        : t('matrix.cell.latest', { stance, date: formatDate(latest.said, 'short') }),
    );
  }
  if (drift) {
    const names = { was: drift.was.name, became: drift.became.name };
    parts.push(t(drift.reversal ? 'matrix.cell.reversed' : 'matrix.cell.changed', names));
    if (drift.changes > 1) {
      parts.push(t('matrix.cell.times', { number: formatNumber(drift.changes) }));
    }
  }
  return parts.join(t('matrix.cell.joint'));
}

/** What a mark of a change says. */
export function driftInWords(drift: NonNullable<MatrixCell['drift']>): string {
  return t(drift.reversal ? 'matrix.drift.reversalMark' : 'matrix.drift.mark', {
    was: drift.was.name,
    became: drift.became.name,
  });
}

/** What a place is called, as the title of its passages. */
export function titleAt({ matrix }: Board, { row, column }: Place): string {
  const [down, across] = [matrix.rows[row], matrix.columns[column]];
  if (down && across) {
    return t('matrix.cell.title', { row: nameOf(down), column: nameOf(across) });
  }
  const header = down ?? across;
  return header ? nameOf(header) : t('matrix.title');
}

/** What passages lack that are in no cell: “no speaker or no issue”. */
export function lackInWords({ rows, columns }: Sides): string {
  const sides = rows === columns ? [rows] : [rows, columns];
  const lacks = sides.map((side): string => t(`matrix.lack.${side}`));
  return listInWords(
    lacks.filter((lack) => lack !== ''),
    'or',
  );
}
