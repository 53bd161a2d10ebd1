import { ApiError } from '../../api/errors.ts';

export const notYet = (): never => {
  throw new ApiError('INTERNAL', { reason: 'not built' });
};
