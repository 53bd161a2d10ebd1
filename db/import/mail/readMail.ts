import PostalMime, { type Email } from 'postal-mime';
import type { ImportWarning } from '../../api/importReport.ts';
import { ApiError } from '../../api/errors.ts';
import { htmlBlocks } from '../html/htmlBlocks.ts';
import { chooseDetails } from '../html/metadata/chooseDetails.ts';
import { languageTag } from '../html/metadata/values.ts';
import { writtenDate } from '../html/metadata/writtenDate.ts';
import type { ImportFile, ReadDocument } from '../imported.ts';
import { layOut, type RenderedBlock } from '../layOut.ts';
import { boundMail } from './boundMail.ts';
import { authorsOf, headerValue, mailHead } from './mailHead.ts';
import { mailTextBlocks } from './mailTextBlocks.ts';

/** A text part with less of the HTML part's words only says that there is an HTML part. */
const LEAST_SHARE = 1 / 2;

/** Mails in mails, parts in parts: more than programs make, little enough to be held in memory. */
const LIMITS = { maxRfc822NestingDepth: 3, maxNestingDepth: 64 };

/** Of the text part, in UTF-16 units: a thick book. */
const MAX_LENGTH = 4 * 1024 * 1024;

/**
 * A mail: its subject as a heading, who wrote to whom and when as the first block, then its words:
 * the text part where it is more than a stub, else the HTML part. Quoted mails are quotations;
 * signatures stay. Attachments are named in a warning, MAIL_ATTACHMENTS, and not read. Throws
 * SOURCE_DAMAGED when it is no mail, SOURCE_TOO_LARGE for a text part of more than 4 M characters, else
 * as boundMail and htmlBlocks do.
 */
export async function readMail({ bytes, fileName }: ImportFile): Promise<ReadDocument> {
  boundMail(bytes, fileName);
  const email = await parseMail(bytes, fileName);
  if ((email.text?.length ?? 0) > MAX_LENGTH) {
    throw new ApiError('SOURCE_TOO_LARGE', { fileName, limit: '4 MB without what is attached' });
  }
  const head = mailHead(email);
  if (head.length === 0) throw damaged(fileName, 'it has none of the headers of a mail');
  return {
    ...layOut([...head, ...bodyBlocks(email, fileName)]),
    details: chooseDetails({
      title: [email.subject],
      authors: [authorsOf(email)],
      published: [writtenDate(headerValue(email, 'date') ?? '')],
      language: [languageTag(headerValue(email, 'content-language'))],
    }),
    warnings: attachmentWarnings(email),
  };
}

async function parseMail(bytes: Uint8Array, fileName: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch {
    throw damaged(fileName, 'its headers or parts have no end');
  }
}

function damaged(fileName: string, reason: string): ApiError {
  return new ApiError('SOURCE_DAMAGED', { fileName, format: 'mail', reason });
}

function bodyBlocks({ text, html }: Email, fileName: string): RenderedBlock[] {
  const plain = mailTextBlocks(text ?? '');
  if (html === undefined) return plain;
  const rich = htmlBlocks(html, fileName);
  return length(plain) < length(rich) * LEAST_SHARE ? rich : plain;
}

function length(blocks: readonly RenderedBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function attachmentWarnings({ attachments }: Email): ImportWarning[] {
  // Pictures that the HTML part shows are part of its looks.
  const names = attachments
    .filter(({ related }) => !related)
    .map(({ filename, mimeType }) => `“${filename ?? mimeType}”`);
  if (names.length === 0) return [];
  const message = `Attached to this mail and not imported: ${names.join(', ')}.`;
  return [{ code: 'MAIL_ATTACHMENTS', message }];
}
