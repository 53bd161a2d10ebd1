import { queryCheck, type Check } from '../problem.ts';

/** The ends of a link can be of several kinds, so no foreign key holds them. */
const missingEnds = queryCheck<{ id: string; kind: string; end: string }>(
  'LINK_END_MISSING',
  `WITH ends (id, kind, "end") AS (
     SELECT id, from_kind, from_id FROM link UNION ALL SELECT id, to_kind, to_id FROM link
   ), things (kind, id) AS (
     SELECT 'passage', id FROM passage UNION ALL SELECT 'note', id FROM note
     UNION ALL SELECT 'source', id FROM source UNION ALL SELECT 'event', id FROM event
   )
   SELECT * FROM ends
   WHERE NOT EXISTS (SELECT 1 FROM things WHERE things.kind = ends.kind AND things.id = "end")`,
  ({ id, kind, end }) => `The link ${id} leads to the ${kind} ${end}, which is gone.`,
);

const toThemselves = queryCheck<{ id: string }>(
  'LINK_TO_ITSELF',
  'SELECT id FROM link WHERE from_id = to_id',
  ({ id }) => `The link ${id} has the same thing at both ends.`,
);

export const linkChecks: readonly Check[] = [missingEnds, toThemselves];
