import { ApiError } from '../../db/api/errors.ts';
import type { BridgeAnswer } from '../../db/api/shell.ts';
import { errorOrigin, type Log } from './log.ts';

/** Does the work and answers with a value either way: errors lose their fields between processes. */
export async function answering(log: Log, work: () => Promise<unknown>): Promise<BridgeAnswer> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    const error = ApiError.from(thrown);
    if (error.code === 'INTERNAL') log.event('internal', errorOrigin(thrown));
    return { ok: false, error: error.toValue() };
  }
}

/** The answer to a request that was not even looked at. */
export function refusal(reason: string): BridgeAnswer & { ok: false } {
  return { ok: false, error: new ApiError('FORBIDDEN', { reason }).toValue() };
}
