import { useOperation } from '../../data/useOperation.ts';
import { quoted } from '../../messages/quoted.ts';
import type { Linkable } from '../linking.ts';
import styles from './link.module.css';

/** One end of a link that is being made, in its words. */
export function Quoted({ end }: { end: Linkable }) {
  const title = useTitle(end);
  return <blockquote className={styles.quoted}>{title}</blockquote>;
}

function useTitle({ kind, id }: Linkable): string {
  const is = (one: Linkable['kind']) => ({ enabled: kind === one });
  const passage = useOperation('passage.get', { id }, is('passage')).data;
  const note = useOperation('note.get', { id }, is('note')).data;
  const sources = useOperation('source.list', { limit: 100_000 }, is('source')).data?.sources;
  const events = useOperation('event.list', {}, is('event')).data?.events;
  if (kind === 'passage') return passage ? quoted(passage.words) : '';
  if (kind === 'note') return note?.title ?? '';
  const list = (kind === 'source' ? sources : events) ?? [];
  return list.find((one) => one.id === id)?.title ?? '';
}
