import { formatDate } from '../../messages/format.ts';
import type { Token } from '../../ui/TokenField.tsx';
import type { Draft, DraftToken, Role } from '../draft.ts';

/** What a draft says, as the names in its fields, and the way back from a name's key. */
export function tokensOf(draft: Draft): {
  of: (...roles: Role[]) => Token[];
  drafted: ReadonlyMap<string, DraftToken>;
} {
  const drafted = new Map(draft.tokens.map((token) => [keyOf(token), token]));
  return {
    drafted,
    of: (...roles) =>
      [...drafted]
        .filter(([, { role }]) => roles.includes(role))
        .map(([key, token]) => ({ key, label: labelOf(token), suggested: token.suggested })),
  };
}

function keyOf({ role, id, label }: DraftToken): string {
  return `${role} ${id ?? label}`;
}

function labelOf({ role, label, date }: DraftToken): string {
  if (date !== undefined) return formatDate(date);
  return role === 'tag' ? `#${label}` : label;
}
