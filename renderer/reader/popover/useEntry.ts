import { useCallback, useMemo } from 'react';
import type { PartialDate } from '../../../db/model/partialDate.ts';
import { useMessages } from '../../messages/i18n.ts';
import { formatDate } from '../../messages/format.ts';
import { readDate } from '../../messages/readDate.ts';
import { useActorOptions, useTagOptions, type FindOptions } from '../../ui/nameOptions.ts';
import type { Option } from '../../ui/TypeAhead.tsx';
import { ROLES, readEntry, type DraftToken, type Role } from '../draft.ts';

/** What can be entered into the popover, and what fits what is typed. */
export interface Entry {
  /** What fits, for a field of its own. */
  find: Record<Role, FindOptions>;
  /** What is typed into the first field, where a word in front changes the role. */
  read: (typed: string) => { role: Role; query: string; prefixed: boolean };
  /** The word in front that leads to each role. */
  prefixes: Record<Role, string>;
  /** What picking an option says of the passage. */
  toToken: (role: Role, option: Option) => DraftToken;
}

/** Finds issues, actors, tags and dates for the popover. `published` is what dates are read by. */
export function useEntry(published: PartialDate | null): Entry {
  const { t } = useMessages();
  const actors = useActorOptions();
  const issues = useTagOptions('issue');
  const free = useTagOptions('free');
  const prefixes = useMemo(
    () =>
      Object.fromEntries(ROLES.map((role) => [role, t(`reader.prefix.${role}`)])) as Record<
        Role,
        string
      >,
    [t],
  );

  const dates = useCallback(
    (typed: string): Option[] => {
      if (typed === '') return [];
      const date = readDate(typed, published);
      if (date !== null) return [{ key: date, id: null, label: formatDate(date), value: date }];
      return [];
    },
    [published],
  );

  return {
    prefixes,
    read: (typed) => readEntry(typed, prefixes),
    find: {
      issue: issues,
      tag: free,
      by: actors,
      for: actors,
      to: actors,
      via: actors,
      on: dates,
    },
    toToken(role, { id, label, value }) {
      const token = { role, id, label: value ?? label, suggested: false };
      return role === 'on' && value !== undefined ? { ...token, date: value } : token;
    },
  };
}
