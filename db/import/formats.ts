import type { ImportWarning } from '../api/importReport.ts';
import { ApiError } from '../api/errors.ts';
import { brat, bratAnnotations } from './brat/brat.ts';
import { decodeText } from './decodeText.ts';
import { dna } from './dna/dna.ts';
import { docx } from './docx/docx.ts';
import { epub } from './epub/epub.ts';
import { html } from './html/html.ts';
import type { ImportFile, ImportFormat } from './imported.ts';
import { mail } from './mail/mail.ts';
import { mhtml } from './mail/mhtml.ts';
import { markdown } from './markdown/markdown.ts';
import { odt } from './odt/odt.ts';
import { pdf } from './pdf/pdf.ts';
import { plainText } from './plainText.ts';
import { rtf } from './rtf/rtf.ts';
import { csv } from './table/csv.ts';
import { xlsx } from './table/xlsx.ts';
import { subRip, webVtt } from './transcript/transcript.ts';

/** Every format that can be imported. Of several that recognise a file, the first reads it. */
export const formats: readonly ImportFormat[] = [
  // A text with its annotations may look like anything else.
  brat,
  bratAnnotations,
  pdf,
  docx,
  odt,
  xlsx,
  epub,
  rtf,
  dna,
  mhtml,
  mail,
  html,
  subRip,
  webVtt,
  csv,
  markdown,
  plainText,
];

/** How much of a file is looked at to find out what it is. */
const START = 4096;

/** Beginnings of markup that would be unreadable as plain text. */
const MARKUP = /^\s*<(?:!doctype|html|\?xml|[a-z]+[\s>])/iu;

interface Detected {
  format: ImportFormat;
  /** FORMAT_MISNAMED where the name says something else than the content. */
  warnings: ImportWarning[];
}

/**
 * The format of a file: what its content shows, else what its name says, else plain text if the
 * content is that. Throws SOURCE_FORMAT when it is none of these.
 */
export function detectFormat(file: ImportFile): Detected {
  const { fileName, bytes } = file;
  const extension = /\.([^.]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const named = formats.find(({ extensions }) => extensions.includes(extension));
  const start = bytes.subarray(0, START);
  const shown = formats.filter((format) => format.recognises?.(start, file));
  const format = named && shown.includes(named) ? named : shown[0];
  if (format) {
    const misnamed = named !== undefined && named !== format && format.extensions.length > 0;
    return { format, warnings: misnamed ? [misnamedWarning(fileName, format)] : [] };
  }
  if (named) return { format: named, warnings: [] };
  if (isPlain(file)) return { format: plainText, warnings: [] };
  throw new ApiError('SOURCE_FORMAT', { fileName });
}

function misnamedWarning(fileName: string, { name }: ImportFormat): ImportWarning {
  return {
    code: 'FORMAT_MISNAMED',
    message: `“${fileName}” is a ${name}, whatever its name says, and was read as one.`,
  };
}

function isPlain({ bytes, fileName }: ImportFile): boolean {
  try {
    return !MARKUP.test(decodeText(bytes, fileName).text);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'SOURCE_NOT_TEXT') return false;
    throw error;
  }
}
