import type { TFunction } from 'i18next';
import type { z } from 'zod';
import { SourceDetails } from '../../../db/model/source.ts';
import { formatDate } from '../../messages/format.ts';
import { readDate } from '../../messages/readDate.ts';

/** The parts of a source's details that are a line of text. */
export type SourceFieldName =
  'title' | 'publisher' | 'authors' | 'url' | 'published' | 'retrieved' | 'language';

const AUTHORS_APART = '; ';

/** A field of a source as text. */
export function fieldText(source: SourceDetails, field: SourceFieldName): string {
  const value = source[field];
  return Array.isArray(value) ? value.join(AUTHORS_APART) : (value ?? '');
}

/** A field of a source as it is shown. */
export function fieldShown(source: SourceDetails, field: SourceFieldName): string {
  if (field === 'authors') return source.authors.join(', ');
  const text = fieldText(source, field);
  if (field === 'url') return text.replace(/^https?:\/\/(?:www\.)?/u, '');
  return text !== '' && (field === 'published' || field === 'retrieved') ? formatDate(text) : text;
}

/** What a text means for a field, by the model; else what is wrong with it, in words. */
export function readField(
  source: SourceDetails,
  field: SourceFieldName,
  text: string,
  t: TFunction,
): { details: Partial<SourceDetails> } | { problem: string } {
  const value = valueOf(source, field, text);
  const parsed = (SourceDetails.shape[field] as z.ZodType).safeParse(value);
  if (parsed.success) return { details: { [field]: parsed.data } };
  if (field === 'published' || field === 'retrieved')
    return { problem: t('inspector.problem.date') };
  return { problem: t(text === '' ? 'inspector.problem.empty' : 'inspector.problem.long') };
}

function valueOf(source: SourceDetails, field: SourceFieldName, text: string): unknown {
  if (field === 'title') return text;
  if (field === 'authors') {
    return text
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  }
  if (text === '') return null;
  // What cannot be read as a date goes on to the model, which refuses it.
  if (field === 'published') return readDate(text, source.retrieved) ?? text;
  return field === 'retrieved' ? (readDate(text, source.published) ?? text) : text;
}
