import { app } from './app.ts';
import { commands } from './commands.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { inspector } from './inspector.ts';
import { notes } from './notes.ts';
import { original } from './original.ts';
import { reader } from './reader.ts';
import { review } from './review.ts';
import { revisions } from './revisions.ts';
import { search } from './search.ts';

/** Every word of the interface, in English, by the part of the window it belongs to. */
export const en = {
  common,
  commands,
  app,
  reader,
  inspector,
  notes,
  search,
  compare,
  original,
  review,
  revisions,
} as const;
