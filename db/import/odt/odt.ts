import { ApiError } from '../../api/errors.ts';
import { headingTitle } from '../headingTitle.ts';
import type { ImportFormat } from '../imported.ts';
import { layOut } from '../layOut.ts';
import { validDetails } from '../validDetails.ts';
import { elementAt } from '../xml/readXml.ts';
import { namesInZip } from '../zip/readZip.ts';
import { readMeta } from './meta.ts';
import { openOdt } from './openOdt.ts';
import { renderOdt } from './renderOdt.ts';
import { readStyles } from './styles.ts';

/** How every OpenDocument text begins: a ZIP archive whose first file says what it is. */
const MIMETYPE = 'mimetypeapplication/vnd.oasis.opendocument.text';

/** OpenDocument text (ODF 1.0 to 1.4), as LibreOffice writes it. */
export const odt: ImportFormat = {
  name: 'LibreOffice document',
  mediaType: 'application/vnd.oasis.opendocument.text',
  extensions: ['odt', 'ott'],
  recognises: (start, { bytes }) =>
    Buffer.from(start).includes(MIMETYPE) && namesInZip(bytes).includes('content.xml'),
  async read({ bytes, fileName }) {
    const { content, styles, meta } = openOdt(bytes, fileName, this.name);
    const text = elementAt(content, 'office:body', 'office:text');
    if (!text) {
      const reason = 'it is a spreadsheet, drawing or presentation';
      throw new ApiError('SOURCE_DAMAGED', { fileName, format: this.name, reason });
    }
    const rendered = renderOdt(text, readStyles(styles ? [styles, content] : [content]));
    const title = headingTitle(rendered);
    const details = { ...validDetails({ title }), ...(meta ? readMeta(meta) : {}) };
    return [{ ...layOut(rendered), details }];
  },
};
