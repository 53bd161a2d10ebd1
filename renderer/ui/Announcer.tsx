import { useAnnouncement } from './announce.ts';

/** The one place from which screen readers take announcements, whatever view is open. */
export function Announcer() {
  const { text, count } = useAnnouncement();
  return (
    // A modal dialog hides all but live regions; it asks for the attribute, not the role.
    <div role="status" aria-live="polite" className="visually-hidden">
      {/* A new element each time, so that the same words are said again. */}
      <span key={count}>{text}</span>
    </div>
  );
}
