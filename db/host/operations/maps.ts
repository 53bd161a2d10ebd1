import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const mapHandlers: Handlers<'map'> = {
  'map.read': notYet,
  'map.place': notYet,
};
