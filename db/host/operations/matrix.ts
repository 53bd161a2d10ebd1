import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const matrixHandlers: Handlers<'matrix'> & Pick<Handlers<'export'>, 'export.matrix'> = {
  'matrix.read': notYet,
  'matrix.drift': notYet,
  'export.matrix': notYet,
};
