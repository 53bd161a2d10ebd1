import { ApiError } from '../../api/errors.ts';
import { splitPlainText } from '../../text/blocks.ts';
import { decodeText } from '../decodeText.ts';
import type { ImportedLink, ImportedPassage, ImportFile, ImportFormat } from '../imported.ts';
import { Warnings } from '../warnings.ts';
import { createCapitals } from './capitals.ts';
import type { Layer } from './layer.ts';
import { placeAnnotations } from './placeAnnotations.ts';
import { readAnnotations } from './readAnnotations.ts';
import { toPassages } from './toPassages.ts';

/** Largest annotations of one text together, in bytes: as for a file. */
const MAX_BYTES = 128 * 1024 * 1024;

const ANNOTATIONS = /\.ann$/iu;

/**
 * brat standoff (brat.nlplab.org/standoff.html): a plain text with one `.ann` file of annotations,
 * or one of each annotator. The text is kept as it came; the annotations become its passages.
 */
export const brat: ImportFormat = {
  name: 'text with brat annotations',
  mediaType: 'text/plain',
  extensions: [],
  recognises: (_start, { fileName, companions }) =>
    /\.txt$/iu.test(fileName) && annotationsOf(companions).length > 0,
  async read({ fileName, bytes, companions }, options) {
    const files = annotationsOf(companions);
    if (files.reduce((sum, each) => sum + each.bytes.length, 0) > MAX_BYTES) {
      throw new ApiError('SOURCE_TOO_LARGE', { fileName: files[0]!.fileName, limit: '128 MB' });
    }
    const { text, encoding } = decodeText(bytes, fileName, options.encoding);
    const asFile = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const isOwnCapital = createCapitals(text);
    const warnings = new Warnings();
    const passages: ImportedPassage[] = [];
    const links: ImportedLink[] = [];
    for (const companion of files) {
      const content = decodeText(companion.bytes, companion.fileName, options.encoding).text;
      const annotations = readAnnotations(content, companion.fileName, warnings);
      const placed = placeAnnotations(
        [...annotations.textBounds.values()],
        { asFile, stored: text },
        companion.fileName,
        warnings,
      );
      const coder = coderOf(companion.fileName, fileName);
      const layer: Layer = {
        annotations,
        placed,
        text,
        fileName: companion.fileName,
        coder,
        isOwnCapital,
      };
      const made = toPassages(layer, warnings);
      for (const passage of made.passages) passages.push(passage);
      for (const link of made.links) links.push(link);
    }
    const blocks = splitPlainText(text);
    return [{ text, encoding, blocks, details: {}, passages, links, warnings: warnings.list() }];
  },
};

/** An `.ann` file without its text, which means nothing: refused, so that it is not taken for one. */
export const bratAnnotations: ImportFormat = {
  name: 'file of brat annotations',
  mediaType: 'text/plain',
  extensions: ['ann'],
  async read({ fileName }) {
    throw new ApiError('ANNOTATIONS_ALONE', { fileName });
  },
};

/** In an order of their own, so that a text is read alike however its files were chosen. */
function annotationsOf(companions: readonly ImportFile[] = []): ImportFile[] {
  return companions
    .filter(({ fileName }) => ANNOTATIONS.test(fileName))
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

/** The annotator: what the name goes on with after that of the text. Null where nothing follows. */
function coderOf(fileName: string, textName: string): string | null {
  const name = fileName.replace(ANNOTATIONS, '');
  const stem = textName.replace(/\.[^.]*$/u, '');
  const coder = name.startsWith(stem) ? name.slice(stem.length).replace(/^[_.]+/u, '') : name;
  return coder === '' ? null : coder.slice(0, 200);
}
