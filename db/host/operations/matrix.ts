import { readMatrix } from '../../analysis/matrix/readMatrix.ts';
import { matrixAsCsv, matrixAsXlsx } from '../../export/matrix/exportMatrix.ts';
import { ApiError } from '../../api/errors.ts';
import { currentFacts } from '../../store/facts/currentFacts.ts';
import { briefsById } from '../../store/passages/readBriefs.ts';
import type { Handlers, MixedHandlers } from './handlers.ts';

export const matrixHandlers = {
  'matrix.read': ({ db }, request) => readMatrix(db, currentFacts(db), request),
  'matrix.drift': ({ db }, { from, to }) => {
    const briefs = briefsById(db, [from, to]);
    const briefOf = (id: string) => {
      const brief = briefs.get(id);
      if (!brief) throw new ApiError('UNKNOWN_ID', { kind: 'passage', id });
      return brief;
    };
    return { from: briefOf(from), to: briefOf(to) };
  },
  'export.matrix': {
    async prepare({ db }, { format, ...request }) {
      const matrix = readMatrix(db, currentFacts(db), request);
      const file = format === 'csv' ? matrixAsCsv(matrix) : await matrixAsXlsx(matrix);
      return () => file;
    },
  },
} satisfies Handlers<'matrix'> & Pick<MixedHandlers<'export'>, 'export.matrix'>;
