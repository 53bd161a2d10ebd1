import { useMessages } from '../messages/i18n.ts';
import { KeyHints } from '../ui/KeyHints.tsx';

const HINTS = [
  ['move', ['↑', '↓', '←', '→']],
  ['open', ['Enter']],
  ['latest', ['Space']],
  ['drift', ['D']],
  ['swap', ['X']],
] as const;

/** The keys of the matrix, below it. */
export function MatrixHints() {
  const { t } = useMessages();
  return <KeyHints hints={HINTS.map(([what, keys]) => [t(`matrix.keys.${what}`), keys])} />;
}
