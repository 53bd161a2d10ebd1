const OPENABLE = /^(?:https?:\/\/[^\s/]|mailto:[^\s])/iu;
const LIKE_MAIL = /^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/u;
const LIKE_HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/:?#]\S*)?$/u;

/** Whether an address can be opened from a note: a page or somebody's mail. */
export function isOpenable(address: string): boolean {
  return OPENABLE.test(address);
}

/** The address that was typed, with what is usually left out: `https://`. Null when it is none. */
export function readAddress(typed: string): string | null {
  const text = typed.trim();
  if (/\s/u.test(text)) return null;
  if (isOpenable(text)) return text;
  if (LIKE_MAIL.test(text)) return `mailto:${text}`;
  return LIKE_HOST.test(text) ? `https://${text}` : null;
}
