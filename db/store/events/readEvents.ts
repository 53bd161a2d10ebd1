import { ApiError } from '../../api/errors.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Event } from '../../model/event.ts';
import { dateBounds } from '../../model/partialDate.ts';
import { all, type Database } from '../database.ts';

interface EventRow extends Omit<Event, 'participants'> {
  participants: string;
}

const SELECT = `
  SELECT id, title, from_date AS "from", to_date AS "to", place, description,
    (SELECT json_group_array(json_object('id', actor.id, 'name', actor.name)
       ORDER BY event_participant.position)
     FROM event_participant JOIN actor ON actor.id = event_participant.actor_id
     WHERE event_participant.event_id = event.id) AS participants
  FROM event`;

/** One event. Throws UNKNOWN_ID. */
export function readEvent(db: Database, id: string): Event {
  const row = all<EventRow>(db, `${SELECT} WHERE id = :id`, { id })[0];
  if (!row) throw new ApiError('UNKNOWN_ID', { kind: 'event', id });
  return toEvent(row);
}

/** All events by date: of two that begin alike the shorter first, then as they were made. */
export function listEvents(db: Database): Event[] {
  return all<EventRow>(db, `${SELECT} ORDER BY seq`)
    .map((row) => ({ event: toEvent(row), key: sortKey(row) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ event }) => event);
}

function sortKey({ from, to }: Pick<Event, 'from' | 'to'>): string {
  const time = /T[\d:]+/.exec(from)?.[0] ?? '';
  return `${dateBounds(from).first}${time} ${dateBounds(to ?? from).last}`;
}

function toEvent({ participants, ...row }: EventRow): Event {
  return { ...row, participants: JSON.parse(participants) as ActorRef[] };
}
