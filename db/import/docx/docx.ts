import { headingTitle } from '../headingTitle.ts';
import type { ImportFormat } from '../imported.ts';
import { layOut } from '../layOut.ts';
import { validDetails } from '../validDetails.ts';
import { namesInZip } from '../zip/readZip.ts';
import { openDocx } from './openDocx.ts';
import { readProperties } from './properties.ts';
import { renderDocx } from './renderDocx.ts';

/** Word documents (Office Open XML, ECMA-376), with or without macros, which are passed over. */
export const docx: ImportFormat = {
  name: 'Word document',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  recognises(_, { bytes }) {
    const names = namesInZip(bytes);
    return (
      names.includes('[Content_Types].xml') && names.some((name) => /^word\/.*\.xml$/u.test(name))
    );
  },
  async read({ bytes, fileName }) {
    const parts = openDocx(bytes, fileName, this.name);
    const rendered = renderDocx(parts);
    const title = headingTitle(rendered);
    const details = parts.properties ? readProperties(parts.properties) : {};
    return [{ ...layOut(rendered), details: { ...validDetails({ title }), ...details } }];
  },
};
