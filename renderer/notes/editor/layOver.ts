/**
 * Lays an element over a rectangle of the window, within the positioned element that both stand in,
 * so that it stays there however far that is scrolled.
 */
export function layOver(element: HTMLElement, rect: DOMRect): void {
  const origin = element.offsetParent?.getBoundingClientRect();
  if (!origin) return;
  element.style.setProperty('--left', `${rect.left - origin.left}px`);
  element.style.setProperty('--top', `${rect.top - origin.top}px`);
  element.style.setProperty('--height', `${rect.height}px`);
}
