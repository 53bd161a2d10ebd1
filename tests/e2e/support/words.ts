/** The words of the interface, as the window takes them: specs do not repeat them. */
export { t } from '../../../renderer/messages/i18n.ts';

/** A pattern of words that stand at the beginning of something, such as of a name that goes on. */
export function beginningWith(words: string): RegExp {
  return new RegExp(`^${escaped(words)}`, 'u');
}

/**
 * A pattern of words that begin a snippet: a line of a list says them right after what it is called,
 * and not in the middle of others.
 */
export function beginningSnippet(words: string): RegExp {
  return new RegExp(`(?<![\\s…])${escaped(words)}`, 'u');
}

/** Words as a part of a pattern. */
function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
