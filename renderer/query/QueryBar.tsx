import type { PassageQuery } from '../../db/model/passageQuery.ts';

interface QueryBarProps {
  value: PassageQuery | undefined;
  onChange: (query: PassageQuery | undefined) => void;
}

/** Which passages a view is about, in words, to be changed in place. */
export function QueryBar(_: QueryBarProps) {
  return null;
}
