type Attributes = Record<string, string | number>;

/** An element of a drawing as text. What it holds is drawings already. */
export function element(name: string, attributes: Attributes, ...inside: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}

/** Words in a drawing. */
export function words(text: string, attributes: Attributes): string {
  return element('text', attributes, escaped(text));
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML does not allow at all is left out. */
function escaped(value: string | number): string {
  return String(value)
    .replace(/[&<>"]/gu, (character) => ESCAPES[character]!)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
