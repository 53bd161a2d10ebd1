import { ApiError } from '../../api/errors.ts';
import type { SourceDetails } from '../../model/source.ts';
import { headingTitle } from '../headingTitle.ts';
import type { ImportFormat } from '../imported.ts';
import { layOut } from '../layOut.ts';
import { validDetails } from '../validDetails.ts';
import { readRtf } from './readRtf.ts';

/** How every RTF file begins. */
const START = '{\\rtf';

/** Rich Text Format, as Word, WordPad, TextEdit and LibreOffice write it. */
export const rtf: ImportFormat = {
  name: 'Rich Text file',
  mediaType: 'application/rtf',
  extensions: ['rtf'],
  recognises: startsLikeRtf,
  async read({ bytes, fileName }) {
    const damaged = (reason: string) =>
      new ApiError('SOURCE_DAMAGED', { fileName, format: this.name, reason });
    if (!startsLikeRtf(bytes)) throw damaged('it does not begin like one');
    const { blocks, info, cutOff } = readRtf(bytes, fileName);
    if (cutOff && blocks.length === 0) throw damaged('it ends before its text begins');
    const message = `“${fileName}” ends too early; what is there was read.`;
    const warnings = cutOff ? [{ code: 'SOURCE_CUT_OFF', message }] : [];
    const title = headingTitle(blocks);
    return [
      { ...layOut(blocks), details: { ...validDetails({ title }), ...detailsOf(info) }, warnings },
    ];
  },
};

function startsLikeRtf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, START.length)).toString('latin1') === START;
}

function detailsOf(info: ReadonlyMap<string, string>): Partial<SourceDetails> {
  const author = info.get('author');
  const [year, month, day] = ['yr', 'mo', 'dy'].map((part) => info.get(part)?.padStart(2, '0'));
  return validDetails({
    title: info.get('title'),
    authors: author === undefined ? undefined : [author],
    published: `${year}-${month}-${day}`,
    comment: info.get('doccomm')?.trim(),
  });
}
