import { mergeActors } from '../../store/actors/mergeActors.ts';
import { listActors, readActor } from '../../store/actors/readActors.ts';
import { createActor, deleteActor, updateActor } from '../../store/actors/writeActor.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Handlers } from './handlers.ts';

export const actorHandlers: Omit<
  Handlers<'actor'>,
  'actor.split' | 'actor.similar' | 'actor.duplicates' | 'actor.overview'
> = {
  'actor.list': ({ db }, { text, limit, cursor }) => {
    const { actors, total, next } = listActors(db, text, limit ?? 1000, readCursor(cursor));
    return { actors, total, nextCursor: writeCursor(next) };
  },
  'actor.get': ({ db }, { id }) => readActor(db, id),
  'actor.create': ({ db, step }, details) => {
    const actor = readActor(db, createActor(db, details));
    step.subject = actor.name;
    return actor;
  },
  'actor.update': ({ db, step }, { id, ...details }) => {
    updateActor(db, id, details);
    const actor = readActor(db, id);
    step.subject = actor.name;
    return actor;
  },
  'actor.merge': ({ db, step, now }, { from, into }) => {
    const { name } = readActor(db, from);
    mergeActors(db, from, into, now());
    const actor = readActor(db, into);
    step.subject = `${name} → ${actor.name}`;
    return actor;
  },
  'actor.delete': ({ db, step }, { id }) => {
    step.subject = readActor(db, id).name;
    deleteActor(db, id);
    return {};
  },
};
