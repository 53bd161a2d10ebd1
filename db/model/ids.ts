import { z } from 'zod';

/**
 * The id of anything in a notebook: a UUID (RFC 9562). Parley mints version 7, so ids sort by
 * creation; ids of other versions are accepted, because other programs bring their own.
 */
export const Id = z.uuid().meta({ id: 'Id', description: 'A UUID; Parley mints version 7.' });
export type Id = z.infer<typeof Id>;

/** A moment, in UTC, ISO 8601 with milliseconds: `2031-03-03T09:30:00.000Z`. */
export const Timestamp = z.iso.datetime();
export type Timestamp = z.infer<typeof Timestamp>;
