import type { PassageFilter } from '../../api/inputs.ts';
import { dateBounds } from '../../model/partialDate.ts';
import { parseQuery } from '../../model/query.ts';
import type { TagFamily } from '../../model/tag.ts';
import { findActor } from '../actors/actorNames.ts';
import type { Database, Parameters } from '../database.ts';
import { matchExpression } from '../search/matchExpression.ts';
import { tagsFrom } from '../tags/readTags.ts';
import { findTag } from '../tags/resolveTags.ts';

/** Conditions of a query over `passage` joined with `source`, and what their parameters stand for. */
export interface PassageConditions {
  where: string;
  parameters: Parameters;
}

/** Days of a partial date, where a source's is asked for instead of a passage's own. */
const PUBLISHED = `substr(rtrim(source.published, '~'), 1, 10)`;
const FIRST_DAY = `coalesce(passage.said_first,
  ${PUBLISHED} || substr('-01-01', length(${PUBLISHED}) - 3))`;
// No month has a 99th day, but no day of the month comes after it.
const LAST_DAY = `coalesce(passage.said_last, ${PUBLISHED} || '-99-99')`;

/**
 * What a filter asks for, as SQL. A name that nothing has asks for nothing that is there. A passage
 * without a date counts as said when its source was published; a date that is not known to the day
 * is before or after another if it can be.
 */
export function filterPassages(db: Database, filter: PassageFilter): PassageConditions {
  const conditions: string[] = [];
  const parameters: Parameters = {};
  const add = (condition: string, values: Parameters = {}) => {
    conditions.push(condition);
    Object.assign(parameters, values);
  };

  const { ids, sourceId, text, state, coder, before, after } = filter;
  if (ids) {
    add('passage.id IN (SELECT value FROM json_each(:ids))', { ids: JSON.stringify(ids) });
  }
  if (sourceId !== undefined) add('passage.source_id = :sourceId', { sourceId });
  addTag('tag', filter.tag);
  addTag('issue', filter.issue, 'issue');
  addTag('stance', filter.stance, 'stance');
  addActor('speaker', filter.speaker, `'speaker', 'onBehalfOf'`);
  addActor('addressee', filter.addressee, `'addressee'`);
  if (text !== undefined && text.trim() !== '') {
    const match = matchExpression(parseQuery(text).terms);
    if (match === null) add('false');
    else {
      add('passage.seq IN (SELECT rowid FROM passage_index WHERE passage_index MATCH :match)', {
        match,
      });
    }
  }
  if (state !== undefined) add('passage.state = :state', { state });
  if (coder !== undefined) add('passage.coder = :coder COLLATE NOCASE', { coder });
  if (before !== undefined) add(`${FIRST_DAY} < :before`, { before: dateBounds(before).first });
  if (after !== undefined) add(`${LAST_DAY} >= :after`, { after: dateBounds(after).first });
  return { where: conditions.length === 0 ? 'true' : conditions.join(' AND '), parameters };

  function addTag(field: string, nameOrId: string | undefined, family?: TagFamily): void {
    if (nameOrId === undefined) return;
    const id = findTag(db, nameOrId, family);
    if (id === null) add('false');
    else {
      add(
        `passage.id IN (SELECT passage_id FROM passage_tag
           WHERE tag_id IN (SELECT value FROM json_each(:${field})))`,
        { [field]: JSON.stringify(tagsFrom(db, id)) },
      );
    }
  }

  function addActor(field: string, nameOrId: string | undefined, roles: string): void {
    if (nameOrId === undefined) return;
    const id = findActor(db, nameOrId);
    if (id === null) add('false');
    else {
      add(
        `passage.id IN (SELECT passage_id FROM passage_actor
           WHERE actor_id = :${field} AND role IN (${roles}))`,
        { [field]: id },
      );
    }
  }
}
