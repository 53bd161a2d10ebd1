/** What the words before the caret ask for. */
export interface Trigger {
  /** `menu`: things to insert; `quote`: passages; `mention`: actors, sources and notes. */
  kind: 'menu' | 'quote' | 'mention';
  query: string;
  /** How many characters before the caret belong to it, its sign included. */
  length: number;
}

const BEFORE = String.raw`(?:^|[\s(\[“„«‘"'—–])`;
const MENU = new RegExp(`${BEFORE}(/([\\p{L}\\p{N}]{0,20}))$`, 'u');
const MENTION = new RegExp(`${BEFORE}(@(|[^\\s@][^@\\n]{0,59}))$`, 'u');
/** More words than a name has. */
const WORDS_AT_MOST = 6;

/**
 * Reads what stands before the caret: `/` or `/words` opens the menu, `/quote words` searches
 * passages, `@name` what can be mentioned. `quoteWord` is the word for quoting in the language of
 * the interface. Null for everything else, such as `and/or` and addresses of mail.
 */
export function readTrigger(before: string, quoteWord: string): Trigger | null {
  const quote = new RegExp(`${BEFORE}(/${quoteWord}\\s(.{0,200}))$`, 'iu').exec(before);
  if (quote) return trigger('quote', quote);
  const menu = MENU.exec(before);
  if (menu) return trigger('menu', menu);
  const mention = MENTION.exec(before);
  if (!mention || mention[2]!.split(/\s+/u).length > WORDS_AT_MOST) return null;
  return trigger('mention', mention);
}

function trigger(kind: Trigger['kind'], [, whole, query]: RegExpExecArray): Trigger {
  return { kind, query: query!.trim(), length: whole!.length };
}
