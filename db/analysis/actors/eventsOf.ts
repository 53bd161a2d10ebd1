import type { Event } from '../../model/event.ts';
import { dateBounds } from '../../model/partialDate.ts';
import type { Database } from '../../store/database.ts';
import { listEvents } from '../../store/events/readEvents.ts';
import { dayNumber, type Facts } from '../../store/facts/facts.ts';
import { belongingOf } from '../query/parties.ts';

/** The events an actor, or with `members` one who belonged to it then, takes part in; latest first. */
export function eventsOf(db: Database, facts: Facts, id: string, members: boolean): Event[] {
  const index = facts.actorIndex.get(id)!;
  const belonging = belongingOf(facts);
  return listEvents(db)
    .filter(({ participants, from, to }) => {
      const first = dayNumber(dateBounds(from).first);
      const last = dayNumber(dateBounds(to ?? from).last);
      return participants.some((actor) =>
        members
          ? belonging.belongs(facts.actorIndex.get(actor.id)!, index, first, last)
          : actor.id === id,
      );
    })
    .toReversed();
}
