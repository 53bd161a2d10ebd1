import { useAnnouncement } from './announce.ts';

/** The place from which screen readers take announcements. */
export function Announcer() {
  const { text, count } = useAnnouncement();
  return (
    <div role="status" className="visually-hidden">
      {/* A new element each time, so that the same words are said again. */}
      <span key={count}>{text}</span>
    </div>
  );
}
