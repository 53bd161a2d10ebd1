import type { KeyboardEvent } from 'react';

/** Lets Tab go round within an element, so that nothing half done is left by accident. */
export function keepTabInside(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || event.defaultPrevented) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')].filter(
    (element) => element.tabIndex >= 0 && !element.hasAttribute('disabled'),
  );
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (event.target !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
