const TAG = /<[a-z][^>]*>/giu;
/** They say nothing that a note keeps, and are forbidden as a whole. */
const FORBIDDEN = /<style\b[^>]*>.*?(?:<\/style\s*>|$)|<base\b[^>]*>/gisu;
const ACTIVE = /(\s)(style|on\w+)(\s*=)/giu;

/**
 * HTML whose styles and scripts lie still: in every tag, `style` and `on…` become `data-style` and
 * `data-on…`; style sheets and base addresses are left out. The window's policy forbids them all,
 * and says so aloud for each that is only parsed.
 */
export function tameHtml(html: string): string {
  return html.replace(FORBIDDEN, '').replace(TAG, (tag) => tag.replace(ACTIVE, '$1data-$2$3'));
}

/** What a style says of the words under it; only what a note can keep. */
export interface WordStyle {
  fontWeight: string;
  fontStyle: string;
  textDecorationLine: string;
}

/** The elements that say the same as a style. */
export function elementsOfStyle(style: WordStyle): string[] {
  return [
    isBold(style.fontWeight) && 'b',
    /italic|oblique/u.test(style.fontStyle) && 'i',
    style.textDecorationLine.includes('underline') && 'u',
    style.textDecorationLine.includes('line-through') && 's',
  ].filter((name) => name !== false);
}

/** Whether a style takes back what `<b>` or `<i>` says, as some programs wrap everything they copy. */
export function isTakenBack(element: string, style: WordStyle): boolean {
  const name = element.toLowerCase();
  if (name === 'b' || name === 'strong')
    return style.fontWeight !== '' && !isBold(style.fontWeight);
  return (name === 'i' || name === 'em') && style.fontStyle === 'normal';
}

function isBold(weight: string): boolean {
  return weight.startsWith('bold') || Number(weight) >= 600;
}
