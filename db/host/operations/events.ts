import { listEvents } from '../../store/events/readEvents.ts';
import { createEvent, deleteEvent, updateEvent } from '../../store/events/writeEvents.ts';
import type { Handlers } from './handlers.ts';

export const eventHandlers: Handlers<'event'> = {
  'event.list': ({ db }) => ({ events: listEvents(db) }),
  'event.create': ({ db, step }, fields) => {
    step.subject = fields.title;
    return createEvent(db, fields);
  },
  'event.update': ({ db, step }, { id, ...changes }) => {
    const event = updateEvent(db, id, changes);
    step.subject = event.title;
    return event;
  },
  'event.delete': ({ db, step }, { id }) => {
    step.subject = deleteEvent(db, id).title;
    return {};
  },
};
