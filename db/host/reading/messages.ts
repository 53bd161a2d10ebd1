import type { ApiErrorValue } from '../../api/errors.ts';
import type { JobName } from './jobs.ts';

/** What the reading thread is told. */
export interface JobCall {
  name: JobName;
  /** The file it is about, for messages. */
  fileName: string;
  input: unknown;
}

/** What it answers. */
export type JobAnswer = { ok: true; value: unknown } | { ok: false; error: ApiErrorValue };
