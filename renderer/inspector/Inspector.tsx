import { History } from 'lucide-react';
import { openHistoryOf } from '../app/history/openHistoryOf.ts';
import { useMessages } from '../messages/i18n.ts';
import { useWorkspace, type Selected } from '../state/workspace.ts';
import { ActorInspector } from './actor/ActorInspector.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyInspector } from './EmptyInspector.tsx';
import { EventInspector } from './event/EventInspector.tsx';
import styles from './Inspector.module.css';
import { PassageInspector } from './passage/PassageInspector.tsx';
import { SourceInspector } from './source/SourceInspector.tsx';
import { TagInspector } from './tag/TagInspector.tsx';

const INSPECTORS: Record<Selected['kind'], (props: { id: string }) => React.ReactNode> = {
  passage: PassageInspector,
  source: SourceInspector,
  actor: ActorInspector,
  tag: TagInspector,
  event: EventInspector,
};

/** Everything about what is selected, to be read and changed in place. */
export function Inspector() {
  const { t } = useMessages();
  const selected = useWorkspace((state) => state.selected);
  const Kind = selected ? INSPECTORS[selected.kind] : null;
  return (
    <div
      className={styles.inspector}
      role="group"
      aria-label={selected ? t(`inspector.kind.${selected.kind}`) : t('inspector.nothing')}
    >
      {Kind && selected ? (
        <>
          <Kind id={selected.id} />
          <div className={styles.footer}>
            <Button look="quiet" onClick={() => void openHistoryOf(selected)}>
              <History size={14} aria-hidden /> {t('app.history.ofThis')}
            </Button>
          </div>
        </>
      ) : (
        <EmptyInspector />
      )}
    </div>
  );
}
