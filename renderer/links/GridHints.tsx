import { useMessages } from '../messages/i18n.ts';
import { KeyHints } from '../ui/KeyHints.tsx';

const HINTS = [
  ['move', ['↑', '↓', '←', '→']],
  ['open', ['Enter']],
  ['choose', ['Space']],
  ['turn', ['R']],
  ['retype', ['T']],
  ['note', ['N']],
  ['remove', ['Delete']],
] as const;

/** The keys of the grid, below it. */
export function GridHints() {
  const { t } = useMessages();
  return <KeyHints hints={HINTS.map(([what, keys]) => [t(`links.keys.${what}`), keys])} />;
}
