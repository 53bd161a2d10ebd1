import { StanceSide, TagDetails } from './tag.ts';

/** What is said of a tag in the description of a code. */
export interface CodeDescription extends Pick<
  TagDetails,
  'description' | 'whenToUse' | 'whenNot' | 'letter' | 'key' | 'retired'
> {
  /** Null where it is not said. */
  side: StanceSide | null;
}

/** The parts behind the definition, in the order in which they are written. */
const LABELS = {
  whenToUse: 'When to use',
  whenNot: 'When not to use',
  side: 'Side',
  letter: 'Letter',
  key: 'Key',
  retired: 'Retired',
} as const;
type Part = keyof typeof LABELS;
const PARTS = Object.keys(LABELS) as Part[];

const ANY_LABEL = PARTS.map((part) => LABELS[part]).join('|');
/** A line that begins a part, or would, had it no backslash before it. */
const LABELLED = new RegExp(`^(\\\\*)((?:${ANY_LABEL}):)`, 'gmu');
const BEGINNING = new RegExp(`(?:^|\\n{1,2})(${ANY_LABEL}): ?`, 'gu');

/**
 * What is said of a tag as one text, as formats that have nothing but a description for a code want
 * it: the definition, and each further part, where there is one, in a paragraph that begins with its
 * name: `When to use: …`. A line of somebody's own that begins so gets a backslash before it, so that
 * `readCodeDescription` gives back exactly what was written.
 */
export function writeCodeDescription(said: CodeDescription): string {
  const values: Record<Part, string> = {
    whenToUse: said.whenToUse,
    whenNot: said.whenNot,
    side: said.side ?? '',
    letter: said.letter ?? '',
    key: said.key ?? '',
    retired: said.retired ? 'yes' : '',
  };
  return [
    escape(said.description),
    ...PARTS.filter((part) => values[part] !== '').map(
      (part) => `${LABELS[part]}: ${escape(values[part])}`,
    ),
  ]
    .filter((part, index) => index > 0 || part !== '')
    .join('\n\n');
}

/** Takes a description apart again. What is no part in its form belongs to the definition. */
export function readCodeDescription(text: string): CodeDescription {
  const beginnings = [...text.matchAll(BEGINNING)];
  const part = (label: string): string => {
    const at = beginnings.findIndex((match) => match[1] === label);
    if (at < 0) return '';
    const { index, 0: whole } = beginnings[at]!;
    return unescape(text.slice(index + whole.length, beginnings[at + 1]?.index));
  };
  const valid = <Value>(
    schema: { safeParse(text: string): { success: boolean; data?: Value } },
    value: string,
  ): Value | null => schema.safeParse(value).data ?? null;
  return {
    description: unescape(text.slice(0, beginnings[0]?.index)),
    whenToUse: part(LABELS.whenToUse),
    whenNot: part(LABELS.whenNot),
    side: valid(StanceSide, part(LABELS.side)),
    letter: valid(TagDetails.shape.letter, part(LABELS.letter)) || null,
    key: valid(TagDetails.shape.key, part(LABELS.key)),
    retired: /^yes$/iu.test(part(LABELS.retired).trim()),
  };
}

function escape(text: string): string {
  return text.replace(LABELLED, '\\$1$2');
}

function unescape(text: string): string {
  return text.replace(LABELLED, (_, slashes: string, label: string) => slashes.slice(1) + label);
}
