import { z } from 'zod';
import { ChangedEvent } from './contract.ts';
import { ApiErrorValue } from './errors.ts';

/**
 * The one thing the api needs of the world: two ends that pass plain values to each other. A
 * `MessagePort`, a forked process, an Electron utility process and an HTTP connection each fit it
 * with a few lines.
 */
export interface Port {
  send(message: unknown): void;
  /** Registers the receiver; there is one. */
  onMessage(receive: (message: unknown) => void): void;
  /** Called once when the far end is gone. */
  onClose(closed: () => void): void;
}

/** A call, from a client to the host. */
export const CallMessage = z.object({
  call: z.number().int(),
  operation: z.string(),
  input: z.unknown(),
});
export type CallMessage = z.infer<typeof CallMessage>;

/** The answer to a call. */
export const AnswerMessage = z.union([
  z.object({ answer: z.number().int(), ok: z.literal(true), value: z.unknown() }),
  z.object({ answer: z.number().int(), ok: z.literal(false), error: ApiErrorValue }),
]);
export type AnswerMessage = z.infer<typeof AnswerMessage>;

/** Told to every client after each committed change. */
export const ChangedMessage = z.object({ changed: ChangedEvent });
export type ChangedMessage = z.infer<typeof ChangedMessage>;

/** From the notebook process to whoever started it: open and ready, or why not. */
export const ReadyMessage = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ ready: z.literal(false), error: ApiErrorValue }),
]);
export type ReadyMessage = z.infer<typeof ReadyMessage>;

/** From whoever started the notebook process: whose name the history bears from now on; may be empty. */
export const AuthorMessage = z.object({ author: z.string() });
export type AuthorMessage = z.infer<typeof AuthorMessage>;

/** From whoever started the notebook process: finish, close the notebook, exit. */
export const ShutdownMessage = z.object({ shutdown: z.literal(true) });
export type ShutdownMessage = z.infer<typeof ShutdownMessage>;
