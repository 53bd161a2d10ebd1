import { t } from './i18n.ts';

/** Words in quotation marks; those that bring their own keep them and get no more. */
export function quoted(words: string): string {
  return /^["“„«‹]/u.test(words) ? words : t('reader.quoted', { words });
}
