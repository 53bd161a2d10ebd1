import { actor } from './actor.ts';
import { agreement } from './agreement.ts';
import { app } from './app.ts';
import { codebook } from './codebook.ts';
import { commands } from './commands.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { inspector } from './inspector.ts';
import { ledger } from './ledger.ts';
import { links } from './links.ts';
import { map } from './map.ts';
import { matrix } from './matrix.ts';
import { notes } from './notes.ts';
import { original } from './original.ts';
import { query } from './query.ts';
import { reader } from './reader.ts';
import { review } from './review.ts';
import { revisions } from './revisions.ts';
import { search } from './search.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';

/** Every word of the interface, in English, by the part of the window it belongs to. */
export const en = {
  actor,
  agreement,
  app,
  codebook,
  commands,
  common,
  compare,
  inspector,
  ledger,
  links,
  map,
  matrix,
  notes,
  original,
  query,
  reader,
  review,
  revisions,
  search,
  table,
  timeline,
} as const;
