import { useEffect } from 'react';
import { openLink } from './openLink.ts';

/** Lets no link lead the window itself anywhere: an address is opened outside, after asking. */
export function useExternalLinks(): void {
  useEffect(() => {
    document.addEventListener('click', onClick);
    document.addEventListener('auxclick', onClick);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('auxclick', onClick);
    };
  }, []);
}

function onClick(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest('a');
  if (!link || link.isContentEditable || event.defaultPrevented || event.button > 1) return;
  if (!/^(?:https?|mailto):/u.test(link.href) || link.origin === location.origin) return;
  event.preventDefault();
  openLink(link.href);
}
