import { useMessages } from '../messages/i18n.ts';
import { Segments } from '../ui/Segments.tsx';

const KINDS = ['passages', 'actors', 'issues', 'network'] as const;
export type MapKind = (typeof KINDS)[number];

/** What the map is drawn of. */
export function KindPicker({ kind, onKind }: { kind: MapKind; onKind: (kind: MapKind) => void }) {
  const { t } = useMessages();
  return (
    <Segments
      label={t('map.kind')}
      options={KINDS}
      value={kind}
      nameOf={(one) => t(`map.of.${one}`)}
      onChange={onKind}
    />
  );
}
