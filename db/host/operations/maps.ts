import { readMap } from '../../analysis/map/readMap.ts';
import { currentFacts } from '../../store/facts/currentFacts.ts';
import { writePlaces } from '../../store/mapPlaces.ts';
import type { Handlers } from './handlers.ts';

export const mapHandlers: Handlers<'map'> = {
  'map.read': ({ db }, { around, with: besides, ...request }) =>
    readMap(db, currentFacts(db), { ...request, around, with: besides }),
  'map.place': ({ db }, { map, places }) => {
    writePlaces(db, map, places);
    return {};
  },
};
