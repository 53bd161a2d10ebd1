/** What was there to be worked with, not to be seen. */
const OF_THE_WINDOW = /^(?:class|role|tabindex|style|aria-.*|data-.*)$/u;

/**
 * Makes a copy of what the window drew fit for a file of its own. Colours are written out as they are
 * now, for nothing outside knows the window's.
 */
export function cleanDrawing(copy: SVGElement): void {
  for (const element of [copy, ...copy.querySelectorAll('*')]) clean(element);
}

function clean(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    if (OF_THE_WINDOW.test(name)) element.removeAttribute(name);
    else if (value.includes('var(')) element.setAttribute(name, resolved(value));
  }
}

function resolved(value: string): string {
  const looks = getComputedStyle(document.documentElement);
  return value.replace(/var\((--[\w-]+)\)/gu, (_, name: string) =>
    looks.getPropertyValue(name).trim(),
  );
}
