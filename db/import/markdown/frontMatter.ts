import { isPartialDate } from '../../model/partialDate.ts';
import { SourceDetails } from '../../model/source.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
const FIELD = /^([\w-]+)[ \t]*:[ \t]*(.*)$/u;
const LIST_ITEM = /^[ \t]*-[ \t]+(.*)$/u;

/** Which field of a source each key of the front matter is; case does not matter. */
const FIELDS: Record<string, keyof SourceDetails> = {
  title: 'title',
  author: 'authors',
  authors: 'authors',
  date: 'published',
  published: 'published',
  url: 'url',
  link: 'url',
  publisher: 'publisher',
  site: 'publisher',
  language: 'language',
  lang: 'language',
};

/**
 * What the lines between `---` at the beginning of a Markdown text say about it, and the text after
 * them. Reads the part of YAML that is used there: a line a field, lists either way. Values that do
 * not fit (a date that is none) are left out; without front matter the body is the whole text.
 */
export function readFrontMatter(text: string): { details: Partial<SourceDetails>; body: string } {
  const match = FRONT_MATTER.exec(text);
  const values = match && readFields(match[1]!);
  if (!match || !values) return { details: {}, body: text };
  const details: Partial<SourceDetails> = {};
  for (const [key, list] of values) {
    const field = FIELDS[key];
    if (!field || list.length === 0 || details[field] !== undefined) continue;
    const value = valueFor(field, list);
    const parsed = SourceDetails.shape[field].safeParse(value);
    if (parsed.success) Object.assign(details, { [field]: parsed.data });
  }
  return { details, body: text.slice(match[0].length) };
}

function valueFor(field: keyof SourceDetails, list: readonly string[]): unknown {
  if (field === 'authors') return list;
  return field === 'published' ? toPartialDate(list[0]!) : list[0];
}

/** Null when a line is neither a field nor part of a list: then this is no front matter. */
function readFields(lines: string): Map<string, string[]> | null {
  const fields = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of lines.split('\n')) {
    const [, key, value] = FIELD.exec(line) ?? [];
    if (key !== undefined && value !== undefined) {
      open = readValue(value);
      fields.set(key.toLowerCase(), open);
    } else if (line.trim() !== '' && !line.trim().startsWith('#')) {
      const item = LIST_ITEM.exec(line)?.[1];
      // A deeper or folded value belongs to a field that is of no use here.
      if (open === null || (item === undefined && !/^\s/u.test(line))) return null;
      if (item !== undefined) open.push(unquote(item));
    }
  }
  return fields.size === 0 ? null : fields;
}

function readValue(value: string): string[] {
  const inBrackets = /^\[(.*)\]$/u.exec(value.trim())?.[1];
  const values = inBrackets === undefined ? [value] : inBrackets.split(',');
  return values.map(unquote).filter((each) => each !== '');
}

function unquote(value: string): string {
  const trimmed = value.trim();
  const [, , inside] = /^(["'])(.*)\1$/u.exec(trimmed) ?? [];
  return inside ?? trimmed.replace(/\s+#.*$/u, '');
}

/** `2031-03-03`, and what of `2031-03-03 14:05:00 +02:00` a partial date can hold. */
function toPartialDate(value: string): string | undefined {
  const [, day, time] = /^(\d{4}(?:-\d{2}){0,2}~?)(?:[T ](\d{2}:\d{2}).*)?$/u.exec(value) ?? [];
  if (day === undefined) return undefined;
  const date = time === undefined || time === '00:00' ? day : `${day}T${time}`;
  return isPartialDate(date) ? date : undefined;
}
