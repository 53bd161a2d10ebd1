import { elementAt, elementsIn, type XmlElement } from '../xml/readXml.ts';
import { MAX_LIST_NUMBER, wholeNumber } from '../wholeNumber.ts';

/** What styles say that matters to the words: what a paragraph is, what is hidden, how lists count. */
export interface OdtStyles {
  /**
   * The names of a style and of those it builds on, from the special to the general, lower case and
   * as people see them (“text body”).
   */
  lineage(style: string | undefined): string[];
  /** Depth of the headings that have this style; undefined for a style of no heading. */
  headingLevel(style: string | undefined): number | undefined;
  isHidden(style: string | undefined): boolean;
  /** The list style that comes with a paragraph style. */
  listStyle(style: string | undefined): string | undefined;
  /** How a list style numbers a level (1 the outermost); undefined for bullets. */
  numbering(listStyle: string | undefined, level: number): Numbering | undefined;
}

/** How the items of a numbered list are marked. */
export interface Numbering {
  /** `1`, `a`, `A`, `i` or `I`. */
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels show: 2 for “3.1”. */
  shown: number;
}

/** How deep headings can be (ODF 1.3, 19.850). */
export const DEEPEST_HEADING = 10;

/** Styles of a style: more are a circle. */
const MAX_LINEAGE = 20;

/** The styles of a document: of its content.xml and its styles.xml. */
export function readStyles(roots: readonly XmlElement[]): OdtStyles {
  const styles = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  for (const element of roots.flatMap(stylesIn)) {
    const name = element.attributes.get('style:name');
    if (name === undefined) continue;
    if (element.name === 'style:style') styles.set(name, element);
    if (element.name === 'text:list-style') lists.set(name, element);
  }

  function chain(style: string | undefined): XmlElement[] {
    const found: XmlElement[] = [];
    for (let name = style; name !== undefined && found.length < MAX_LINEAGE;) {
      const element = styles.get(name);
      if (!element) break;
      found.push(element);
      name = parentOf(element);
    }
    return found;
  }

  const first = (style: string | undefined, attribute: string) =>
    chain(style)
      .map(({ attributes }) => attributes.get(attribute))
      .find((value) => value !== undefined);

  return {
    lineage: (style) =>
      [style, ...chain(style).map(parentOf)].filter((name) => name !== undefined).map(shownName),
    headingLevel(style) {
      const level = first(style, 'style:default-outline-level');
      return wholeNumber(level, 0, DEEPEST_HEADING, 0) || undefined;
    },
    isHidden: (style) =>
      chain(style).some(
        (element) =>
          elementAt(element, 'style:text-properties')?.attributes.get('text:display') === 'none',
      ),
    listStyle: (style) => first(style, 'style:list-style-name'),
    numbering(listStyle, level) {
      const list = listStyle === undefined ? undefined : lists.get(listStyle);
      return list && numberingOf(list, level);
    },
  };
}

function stylesIn(root: XmlElement): XmlElement[] {
  return ['office:styles', 'office:automatic-styles'].flatMap((name) =>
    elementsIn(root, name).flatMap((element) => elementsIn(element)),
  );
}

function parentOf(style: XmlElement): string | undefined {
  return style.attributes.get('style:parent-style-name');
}

/** Names are written with codes for what is no letter: `Text_20_body`. */
function shownName(name: string): string {
  const shown = name.replace(/_([0-9a-f]{1,4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return shown.toLowerCase();
}

function numberingOf(list: XmlElement, level: number): Numbering | undefined {
  const { attributes } =
    elementsIn(list, 'text:list-level-style-number').find(
      (each) => each.attributes.get('text:level') === String(level),
    ) ?? {};
  const format = attributes?.get('style:num-format') ?? '';
  if (!attributes || format === '') return undefined;
  return {
    format,
    prefix: attributes.get('style:num-prefix') ?? '',
    suffix: attributes.get('style:num-suffix') ?? '',
    start: wholeNumber(attributes.get('text:start-value'), 0, MAX_LIST_NUMBER, 1),
    shown: wholeNumber(attributes.get('text:display-levels'), 1, 10, 1),
  };
}
