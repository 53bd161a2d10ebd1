import type { Clause } from './clause.ts';
import { isOutlet, type Mention } from './mentions.ts';
import { isNamed, mentionAt, skipOffice } from './subjects.ts';

/** Who passes on what the sentence says, in its order: “according to X”, “X reported”, “X, citing”. */
export function reportersIn(clause: Clause): Mention[] {
  const { tokens, cues } = clause;
  const reporters = new Set<Mention>();
  for (const { subject, reporting } of cues) {
    if (!isNamed(subject)) continue;
    for (const mention of subject) if (reporting || isOutlet(mention)) reporters.add(mention);
  }
  tokens.forEach((token, index) => {
    if (token.kind === 'word') for (const mention of namedBy(clause, index)) reporters.add(mention);
  });
  return [...reporters].toSorted((a, b) => a.first - b.first);
}

/** The names that the word at `index` marks as reporting. */
function namedBy({ tokens, mentions }: Clause, index: number): Mention[] {
  const next = tokens[index + 1]?.text ?? '';
  const after = (skipped: number) =>
    mentionAt(mentions, skipOffice(tokens, index + 1 + skipped)) ?? null;
  const some = (...found: Array<Mention | null | undefined>) =>
    found.filter((mention) => mention !== null && mention !== undefined);
  switch (tokens[index]!.text.toLowerCase()) {
    case 'according':
      return next === 'to' ? some(after(1)) : [];
    case 'citing': {
      const comma = tokens[index - 1]?.kind === 'mark' ? index - 2 : index - 1;
      return some(
        mentions.find(({ last }) => last === comma),
        after(0),
      );
    }
    case 'reported':
    case 'quoted':
    case 'cited':
    case 'carried':
      return next === 'by' ? some(after(1)) : [];
    case 'told':
      return some(after(0)).filter(isOutlet);
    default:
      return [];
  }
}
