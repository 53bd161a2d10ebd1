import type { PDFPageProxy } from 'pdfjs-dist';

/** What is known of a font; pdf.js calls it by an id of its own. */
export interface KnownFont {
  /** As the file names it: `ABCDEF+Gentium-Bold`. */
  name: string;
  bold: boolean;
}

/** How the names of heavy fonts show it. The last are those of TeX. */
const BOLD = /bold|black|heavy|[-,]demi|cmbx|sfbx|\bbx\d/iu;

/**
 * Adds the fonts of a page to those that are known. Their names come only with the drawing of a
 * page, so this draws it, as far as a list of what to draw, when it has a font that is new.
 */
export async function addFonts(
  page: PDFPageProxy,
  ids: Iterable<string>,
  known: Map<string, KnownFont>,
): Promise<void> {
  const unknown = [...ids].filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  for (const id of unknown) {
    const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
    const name = font !== null && typeof font === 'object' && 'name' in font ? font.name : id;
    known.set(id, { name: String(name), bold: BOLD.test(String(name)) });
  }
}

/** AnnotationMode.DISABLE of pdf.js. */
const NO_ANNOTATIONS = 0;
