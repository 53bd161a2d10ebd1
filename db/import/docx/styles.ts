import type { Setting } from '../renderedBlocks.ts';
import { settingOfStyle } from '../styleNames.ts';
import { elementAt, elementsIn, type XmlElement } from '../xml/readXml.ts';
import { wholeNumber } from '../wholeNumber.ts';

/** What styles say that matters to the words (ECMA-376-1, 17.7). Styles are named by their ids. */
export interface DocxStyles {
  /** What a paragraph of this style is; undefined where the style does not say. */
  setting(style: string | undefined): Setting | undefined;
  isHidden(style: string | undefined): boolean;
  /** The properties of lists (`w:numPr`) that come with a style. */
  numbering(style: string | undefined): XmlElement | undefined;
}

/** Styles of a style: more are a circle. */
const MAX_LINEAGE = 20;

/** How deep headings can be; beyond is text. */
const DEEPEST_HEADING = 9;

export function readStyles(root: XmlElement | undefined): DocxStyles {
  const styles = new Map(
    (root ? elementsIn(root, 'w:style') : []).map((style) => [
      style.attributes.get('w:styleId'),
      style,
    ]),
  );

  function lineage(style: string | undefined): XmlElement[] {
    const found: XmlElement[] = [];
    for (let id = style; id !== undefined && found.length < MAX_LINEAGE;) {
      const element = styles.get(id);
      if (!element) break;
      found.push(element);
      id = valueAt(element, 'w:basedOn');
    }
    return found;
  }

  const settings = new Map<string, Setting | undefined>();

  function settingOf(style: string): Setting | undefined {
    const elements = lineage(style);
    const names = elements.map((element) => (valueAt(element, 'w:name') ?? '').toLowerCase());
    const outline = elements
      .map((element) => elementAt(element, 'w:pPr'))
      .map((properties) => properties && headingLevel(properties))
      .find((level) => level !== undefined);
    return outline ? { kind: 'heading', level: outline } : settingOfStyle(names);
  }

  return {
    setting(style) {
      if (style === undefined) return undefined;
      if (!settings.has(style)) settings.set(style, settingOf(style));
      return settings.get(style);
    },
    isHidden: (style) => lineage(style).some((element) => isVanished(elementAt(element, 'w:rPr'))),
    numbering: (style) =>
      lineage(style)
        .map((element) => elementAt(element, 'w:pPr', 'w:numPr'))
        .find((properties) => properties !== undefined),
  };
}

/** The `w:val` of an element within another. */
export function valueAt(element: XmlElement, ...path: string[]): string | undefined {
  return elementAt(element, ...path)?.attributes.get('w:val');
}

/** Depth of the heading that properties of a paragraph make it; 0 for text, undefined if unsaid. */
export function headingLevel(properties: XmlElement): number | undefined {
  const level = valueAt(properties, 'w:outlineLvl');
  if (level === undefined) return undefined;
  const index = wholeNumber(level, 0, DEEPEST_HEADING, DEEPEST_HEADING);
  return index < DEEPEST_HEADING ? index + 1 : 0;
}

/** Whether properties of a run make it hidden. */
export function isVanished(properties: XmlElement | undefined): boolean {
  const vanish = properties && elementAt(properties, 'w:vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/u.test(vanish.attributes.get('w:val') ?? '');
}
