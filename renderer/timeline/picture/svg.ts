const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing, with what it holds. */
export function made(
  name: string,
  attributes: Record<string, string | number>,
  ...inside: Array<Element | string>
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...inside);
  return element;
}
