import { useMessages } from '../messages/i18n.ts';
import { KeyHints } from '../ui/KeyHints.tsx';

const HINTS = [
  ['move', ['↑', '↓', '←', '→']],
  ['details', ['Space']],
  ['open', ['Enter']],
  ['status', ['S']],
  ['edit', ['E']],
  ['add', ['A']],
  ['goTo', ['O']],
  ['deadlock', ['D']],
  ['remove', ['Delete']],
] as const;

/** The keys of the grid, below it. */
export function LedgerHints() {
  const { t } = useMessages();
  return <KeyHints hints={HINTS.map(([what, keys]) => [t(`ledger.keys.${what}`), keys])} />;
}
