import type { RenderedBlock } from '../layOut.ts';
import { BODY, wordsBlock, type Setting } from '../renderedBlocks.ts';
import { settingOfStyle } from '../styleNames.ts';

/** What the file says of a paragraph. */
export interface ParagraphFormat {
  style: number;
  /** 0 for headings of the first level; null for text. */
  outline: number | null;
  /** Whether it is in a list, and how deep (0 the outermost). */
  listed: boolean;
  listLevel: number;
  inTable: boolean;
  /** Indent of its first line and of the others, in twentieths of a point. */
  firstIndent: number;
  indent: number;
}

export const PLAIN_PARAGRAPH: ParagraphFormat = {
  style: 0,
  outline: null,
  listed: false,
  listLevel: 0,
  inTable: false,
  firstIndent: 0,
  indent: 0,
};

/** A style of the style sheet. */
export interface RtfStyle {
  name: string;
  basedOn: number | null;
  outline: number | null;
}

/** Styles of a style: more are a circle. */
const MAX_LINEAGE = 20;

/** By how much programs indent each level of lists that they write as text. */
const LIST_INDENT = 360;

/** A number or bullet and a tab: how such lists mark their items. */
const WRITTEN_MARKER = /^\s*(?:([([]?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)\]])|[-–—•·▪◦o*])\t/iu;

/** A paragraph as a block; `marker` is what a list puts before it. */
export function paragraphBlock(
  text: string,
  marker: string,
  format: ParagraphFormat,
  styles: ReadonlyMap<number, RtfStyle>,
): RenderedBlock {
  const setting = styledSetting(format, styles);
  const number = /[\p{L}\p{N}]/u.test(marker) ? `${marker.trim()} ` : '';
  if (setting) return wordsBlock(setting, number + text);
  if (format.listed || marker !== '') {
    return wordsBlock({ kind: 'listItem', level: format.listLevel + 1 }, number + text);
  }
  const written = format.firstIndent < 0 ? WRITTEN_MARKER.exec(text) : null;
  if (!written) return wordsBlock(BODY, text);
  const level = Math.max(1, Math.round(format.indent / LIST_INDENT));
  const words = text.slice(written[0].length);
  return wordsBlock({ kind: 'listItem', level }, written[1] ? `${written[1]} ${words}` : words);
}

function styledSetting(
  format: ParagraphFormat,
  styles: ReadonlyMap<number, RtfStyle>,
): Setting | undefined {
  const lineage: RtfStyle[] = [];
  for (let style: number | null = format.style; style !== null && lineage.length < MAX_LINEAGE;) {
    const found = styles.get(style);
    if (!found) break;
    lineage.push(found);
    style = found.basedOn;
  }
  const outline =
    format.outline ?? lineage.find((style) => style.outline !== null)?.outline ?? null;
  if (outline !== null && outline >= 0 && outline < 9)
    return { kind: 'heading', level: outline + 1 };
  return settingOfStyle(lineage.map(({ name }) => name.trim().toLowerCase()));
}
