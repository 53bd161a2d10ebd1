import { create } from 'zustand';

/** What a screen reader is to say next. */
export const useAnnouncement = create<{ text: string; count: number }>(() => ({
  text: '',
  count: 0,
}));

/** Has a screen reader say something, without moving the focus. */
export function announce(text: string): void {
  useAnnouncement.setState(({ count }) => ({ text, count: count + 1 }));
}
