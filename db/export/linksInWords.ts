import type { Link, LinkEnd } from '../model/link.ts';
import { oneLine } from './quotedWords.ts';

/** A link as it reads from one of its ends. */
export interface LinkFrom {
  relation: string;
  other: LinkEnd;
  note: string;
}

/** The links of each thing as they read from it, in their order, by its id. */
export function linksByEnd(links: readonly Link[]): Map<string, LinkFrom[]> {
  const byEnd = new Map<string, LinkFrom[]>();
  const add = (id: string, link: LinkFrom) => {
    const known = byEnd.get(id);
    if (known) known.push(link);
    else byEnd.set(id, [link]);
  };
  for (const { type, from, to, note } of links) {
    add(from.id, { relation: type.name, other: to, note });
    add(to.id, { relation: type.inverse, other: from, note });
  }
  return byEnd;
}

/** One in words: contradicts: “The border stays shut” (Ilmar Brandt · 3 March 2031); and its note. */
export function linkInWords({ relation, other, note }: LinkFrom): string {
  const detail = other.detail === '' ? '' : ` (${other.detail})`;
  const remark = note === '' ? '' : ` – ${oneLine(note)}`;
  return `${relation}: “${oneLine(other.title)}”${detail}${remark}`;
}
