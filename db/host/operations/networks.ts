import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const networkHandlers: Handlers<'network'> & Pick<Handlers<'export'>, 'export.network'> = {
  'network.read': notYet,
  'export.network': notYet,
};
