/** The words of the interface, as the window takes them: specs do not repeat them. */
export { t } from '../../../renderer/messages/i18n.ts';

/** A pattern of words that stand at the beginning of something, such as of a name that goes on. */
export function beginningWith(words: string): RegExp {
  return new RegExp(`^${escaped(words)}`, 'u');
}

/** Words as a part of a pattern. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
