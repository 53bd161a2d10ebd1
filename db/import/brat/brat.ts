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
    for (const [index, file] of files.entries()) {
      // Annotators may have a folder each, and in it files of the same names.
      const same = files.slice(0, index).filter((other) => other.fileName === file.fileName).length;
      const layerName = same === 0 ? file.fileName : `${file.fileName} (${same + 1})`;
      const content = decodeText(file.bytes, file.fileName, options.encoding).text;
      const annotations = readAnnotations(content, layerName, warnings);
      const bounds = [...annotations.textBounds.values()];
      const layer: Layer = {
        annotations,
        placed: placeAnnotations(bounds, { asFile, stored: text }, layerName, warnings),
        text,
        fileName: layerName,
        coder: coderOf(file.fileName, fileName),
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
