import { Download, X } from 'lucide-react';
import { saveOriginal } from '../app/export/exports.ts';
import { useSourceTitle } from '../data/titles.ts';
import { useOperation } from '../data/useOperation.ts';
import { useMessages } from '../messages/i18n.ts';
import { useWorkspace } from '../state/workspace.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { OperationState } from '../ui/OperationState.tsx';
import styles from './Original.module.css';
import { OriginalBar } from './OriginalBar.tsx';
import { toggleOriginal } from './originals.ts';
import { OriginalView } from './OriginalView.tsx';

/** The original of a source, as it came: nothing in it runs, and nothing is fetched for it. */
export function OriginalPane({ sourceId }: { sourceId: string }) {
  const { t } = useMessages();
  const title = useSourceTitle(sourceId) ?? '';
  const revision = useWorkspace((state) => state.revisions[sourceId]);
  const asked = { id: sourceId, ...(revision !== undefined && { revision }) };
  const { data, error } = useOperation('source.view', asked);
  const buttons = (
    <>
      <IconButton
        icon={Download}
        label={t('original.save')}
        onClick={() => void saveOriginal(asked)}
      />
      <IconButton icon={X} label={t('original.close')} onClick={() => toggleOriginal(sourceId)} />
    </>
  );
  return (
    <section className={styles.pane} aria-label={t('original.label', { title })}>
      {data ? (
        <OriginalView sourceId={sourceId} view={data} title={title} buttons={buttons} />
      ) : (
        <>
          <OriginalBar>{buttons}</OriginalBar>
          <OperationState error={error} />
        </>
      )}
    </section>
  );
}
