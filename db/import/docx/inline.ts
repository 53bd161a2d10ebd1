import { elementAt, elementsIn, type XmlElement } from '../xml/readXml.ts';
import { isVanished, valueAt, type DocxStyles } from './styles.ts';

/** The words of a paragraph, and what is anchored in it beside them. */
export interface Inline {
  text: string;
  /** Text boxes, with paragraphs of their own. */
  boxes: XmlElement[];
}

/** What the text says where a footnote or endnote is called. */
export type CallNote = (kind: 'footnote' | 'endnote', id: string | undefined) => string;

/** What is no word of the text: deleted words, properties, codes of fields, pronunciations. */
const WORDLESS = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:rt',
]);

/** Characters that have elements of their own. A soft hyphen is none: it only allows a line end. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
]);

/** The words of a paragraph (ECMA-376-1, 17.3); hidden ones are left out. */
export function readInline(paragraph: XmlElement, styles: DocxStyles, callNote: CallNote): Inline {
  const inline: Inline = { text: '', boxes: [] };
  addAll(paragraph);
  return inline;

  function addAll(element: XmlElement): void {
    for (const child of elementsIn(element)) add(child);
  }

  function add(element: XmlElement): void {
    const { name, attributes } = element;
    if (WORDLESS.has(name)) return;
    switch (name) {
      case 'w:t':
      case 'm:t':
        for (const node of element.children) inline.text += typeof node === 'string' ? node : '';
        return;
      case 'w:br':
        // Pages and columns end anywhere, also within a sentence.
        inline.text += /^(?:page|column)$/u.test(attributes.get('w:type') ?? '') ? '' : '\n';
        return;
      case 'w:r':
        if (!isHiddenRun(element)) addAll(element);
        return;
      case 'w:footnoteReference':
        inline.text += callNote('footnote', attributes.get('w:id'));
        return;
      case 'w:endnoteReference':
        inline.text += callNote('endnote', attributes.get('w:id'));
        return;
      case 'w:txbxContent':
        inline.boxes.push(element);
        return;
      case 'mc:AlternateContent':
        // The same in several ways: for programs that know the newest, and for the others.
        addAll(elementAt(element, 'mc:Choice') ?? element);
        return;
      default:
        inline.text += CHARACTERS.get(name) ?? '';
        addAll(element);
    }
  }

  function isHiddenRun(run: XmlElement): boolean {
    const properties = elementAt(run, 'w:rPr');
    if (!properties) return false;
    return isVanished(properties) || styles.isHidden(valueAt(properties, 'w:rStyle'));
  }
}
