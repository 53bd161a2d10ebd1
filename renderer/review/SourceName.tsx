import { useSourceTitle } from '../data/titles.ts';

/** The title of a source, behind what comes from it. */
export function SourceName({ id }: { id: string }) {
  const title = useSourceTitle(id);
  return title === undefined ? null : <> · {title}</>;
}
