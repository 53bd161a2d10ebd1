import { isAppUrl } from './appProtocol.ts';

/** What a call from a window says about where it comes from. */
export interface SenderEvent {
  sender: { id: number };
  senderFrame: { url: string; parent: unknown } | null;
}

/**
 * Whether a call comes from the page of one of our windows itself: not from a frame in it, not from
 * a page that was navigated to, not from a frame that is gone.
 */
export function isTrustedSender(event: SenderEvent, isOurs: (id: number) => boolean): boolean {
  const { senderFrame } = event;
  return (
    senderFrame !== null &&
    senderFrame.parent === null &&
    isAppUrl(senderFrame.url) &&
    isOurs(event.sender.id)
  );
}
