import type { SourceSummary } from '../../../db/model/source.ts';
import { changeWithUndo } from '../../data/undo.ts';
import { useMessages } from '../../messages/i18n.ts';
import { select } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface DeleteSourceProps {
  source: SourceSummary;
  onClose: () => void;
}

/** Asks before a source goes, because so much goes with it. */
export function DeleteSource({ source, onClose }: DeleteSourceProps) {
  const { t } = useMessages();
  const { id, title, passageCount } = source;
  const remove = async () => {
    onClose();
    if (await changeWithUndo('source.delete', { id }, t('inspector.deleted', { name: title }))) {
      select(null);
    }
  };
  return (
    <Dialog
      title={t('inspector.source.delete')}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="danger" onClick={() => void remove()}>
            {t('inspector.source.delete')}
          </Button>
        </>
      }
    >
      <p>{t('inspector.source.deleteAsk', { title, count: passageCount })}</p>
    </Dialog>
  );
}
