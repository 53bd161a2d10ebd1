import { useMessages } from '../messages/i18n.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { EndPicker } from './link/EndPicker.tsx';
import { RelationForm } from './link/RelationForm.tsx';
import { startLinking, stopLinking, useLinking } from './linking.ts';

/** Links something to something else: first the other end, then how the two are related. */
export function LinkDialog() {
  const { t } = useMessages();
  const { from, to } = useLinking();
  if (!from) return null;
  return (
    <Dialog
      title={to ? t('inspector.link.relate') : t('inspector.link.choose')}
      onClose={stopLinking}
      wide
    >
      {to ? (
        <RelationForm from={from} to={to} />
      ) : (
        <EndPicker from={from} onPick={(end) => startLinking(from, end)} />
      )}
    </Dialog>
  );
}
