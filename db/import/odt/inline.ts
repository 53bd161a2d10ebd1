import { isElement, textIn, type XmlElement } from '../xml/readXml.ts';
import type { OdtStyles } from './styles.ts';
import { wholeNumber } from '../wholeNumber.ts';

/** The words of a paragraph, and what is anchored in it beside them. */
export interface Inline {
  text: string;
  /** Text boxes, with paragraphs of their own. */
  boxes: XmlElement[];
  /** Footnotes and endnotes that are called in it. */
  notes: Note[];
}

/** A footnote or endnote: how it is called in the text, and what it says. */
export interface Note {
  label: string;
  body: XmlElement;
}

/** In a run of spaces, however many it claims. */
const MAX_SPACES = 100;

/** What holds no words of the text: notes of readers, deleted words, pronunciations, names of fields. */
const WORDLESS = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:tracked-changes',
  'text:ruby-text',
  'text:hidden-text',
  'text:script',
  'draw:image',
  'draw:object',
  'draw:object-ole',
  'office:event-listeners',
]);

/**
 * The words of a paragraph or heading as OpenDocument 1.3, section 6.1, wants its white space read.
 * Hidden words are left out; a footnote leaves its label in brackets.
 */
export function readInline(paragraph: XmlElement, styles: OdtStyles): Inline {
  const inline: Inline = { text: '', boxes: [], notes: [] };
  addAll(paragraph);
  return inline;

  function addAll(element: XmlElement): void {
    for (const node of element.children) {
      if (isElement(node)) add(node);
      else addText(node);
    }
  }

  function addText(text: string): void {
    const collapsed = text.replace(/[ \t\r\n]+/gu, ' ');
    const after = inline.text === '' || /[ \n]$/u.test(inline.text);
    inline.text += after && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
  }

  function add(element: XmlElement): void {
    const { name, attributes } = element;
    if (WORDLESS.has(name) || styles.isHidden(attributes.get('text:style-name'))) return;
    switch (name) {
      case 'text:s':
        inline.text += ' '.repeat(wholeNumber(attributes.get('text:c'), 0, MAX_SPACES, 1));
        return;
      case 'text:tab':
        inline.text += '\t';
        return;
      case 'text:line-break':
        inline.text += '\n';
        return;
      case 'text:note':
        addNote(element);
        return;
      case 'draw:text-box':
        inline.boxes.push(element);
        return;
      default:
        addAll(element);
    }
  }

  function addNote(element: XmlElement): void {
    const [citation, body] = ['text:note-citation', 'text:note-body'].map((part) =>
      element.children.filter(isElement).find(({ name }) => name === part),
    );
    if (!body) return;
    const label = `[${citation ? textIn(citation).trim() : '*'}]`;
    inline.text += label;
    inline.notes.push({ label, body });
  }
}
