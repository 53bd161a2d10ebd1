import { useCommand } from '../commands/registry.ts';
import { Reader } from '../reader/Reader.tsx';
import { OriginalPane } from './OriginalPane.tsx';
import { toggleOriginal, useOriginals } from './originals.ts';
import styles from './ReaderWithOriginal.module.css';

/** A source: its text, and beside it the original where that is asked for. */
export function ReaderWithOriginal({ sourceId }: { sourceId: string }) {
  const shown = useOriginals((state) => state.shown.has(sourceId));
  useCommand('source.original', () => toggleOriginal(sourceId));
  return (
    <div className={styles.area}>
      <div className={styles.split} data-split={shown || undefined}>
        <Reader sourceId={sourceId} />
        {shown && <OriginalPane sourceId={sourceId} />}
      </div>
    </div>
  );
}
