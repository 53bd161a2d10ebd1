import { v7 as newId } from 'uuid';
import { ApiError } from '../../api/errors.ts';
import type { Event } from '../../model/event.ts';
import { dateBounds, precisionOf } from '../../model/partialDate.ts';
import { resolveActors } from '../actors/actorNames.ts';
import { run, type Database } from '../database.ts';
import { removeLinksOf } from '../links/removeLinks.ts';
import { replaceRows } from '../replaceRows.ts';
import { readEvent } from './readEvents.ts';

/** What a person may say about an event; participants by name or id, unknown names are created. */
export interface EventFields {
  title?: string | undefined;
  from?: string | undefined;
  to?: string | null | undefined;
  place?: string | null | undefined;
  participants?: string | string[] | undefined;
  description?: string | undefined;
}

/** Makes an event. Throws INVALID_INPUT when it ends before it begins. */
export function createEvent(
  db: Database,
  fields: EventFields & { title: string; from: string },
): Event {
  checkPeriod(fields.from, fields.to ?? null);
  const id = newId();
  run(
    db,
    `INSERT INTO event (id, title, from_date, to_date, place, description)
     VALUES (:id, :title, :from, :to, :place, :description)`,
    {
      id,
      title: fields.title,
      from: fields.from,
      to: fields.to ?? null,
      place: orNull(fields.place),
      description: fields.description ?? '',
    },
  );
  setParticipants(db, id, fields.participants ?? []);
  return readEvent(db, id);
}

/** Changes an event; participants that are given replace those before. Throws as `createEvent`, UNKNOWN_ID. */
export function updateEvent(db: Database, id: string, changes: EventFields): Event {
  const before = readEvent(db, id);
  const from = changes.from ?? before.from;
  const to = changes.to === undefined ? before.to : changes.to;
  checkPeriod(from, to);
  run(
    db,
    `UPDATE event SET title = :title, from_date = :from, to_date = :to, place = :place,
       description = :description
     WHERE id = :id`,
    {
      id,
      title: changes.title ?? before.title,
      from,
      to,
      place: changes.place === undefined ? before.place : orNull(changes.place),
      description: changes.description ?? before.description,
    },
  );
  if (changes.participants !== undefined) setParticipants(db, id, changes.participants);
  return readEvent(db, id);
}

/** Deletes an event and its links; gives it back as it was. Throws UNKNOWN_ID. */
export function deleteEvent(db: Database, id: string): Event {
  const event = readEvent(db, id);
  removeLinksOf(db, [id]);
  run(db, 'DELETE FROM event WHERE id = :id', { id });
  return event;
}

function setParticipants(db: Database, eventId: string, inputs: string | string[]): void {
  const rows = resolveActors(db, inputs).map((actorId, position) => ({
    position,
    actor_id: actorId,
  }));
  replaceRows(db, 'event_participant', { event_id: eventId }, rows);
}

function checkPeriod(from: string, to: string | null): void {
  if (to !== null && isReversed(from, to)) {
    throw new ApiError('INVALID_INPUT', {
      problem: `“to”: ${to} is before ${from}, where the event begins.`,
    });
  }
}

/** Whether a period certainly ends before it begins; “March” may well end in “about 2031”. */
function isReversed(from: string, to: string): boolean {
  if (precisionOf(from) === 'minute' && precisionOf(to) === 'minute') {
    return to.slice(0, 16) < from.slice(0, 16);
  }
  return dateBounds(to).last < dateBounds(from).first;
}

function orNull(text: string | null | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
