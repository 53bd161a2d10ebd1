import { useMessages } from '../messages/i18n.ts';
import { Segments } from '../ui/Segments.tsx';

const MODES = ['figures', 'worklist'] as const;
export type Mode = (typeof MODES)[number];

/** Whether figures are looked at, or what does not agree. */
export function ModePicker({ mode, onMode }: { mode: Mode; onMode: (mode: Mode) => void }) {
  const { t } = useMessages();
  return (
    <Segments
      label={t('agreement.mode')}
      options={MODES}
      value={mode}
      nameOf={(one) => t(`agreement.modes.${one}`)}
      onChange={onMode}
    />
  );
}
