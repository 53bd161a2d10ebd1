import { useMessages } from '../../messages/i18n.ts';
import { KeyHints } from '../../ui/KeyHints.tsx';

const HINTS = [
  ['move', ['J', 'K']],
  ['first', ['1']],
  ['second', ['2']],
  ['open', ['O']],
  ['side', ['S']],
  ['undo', ['U']],
] as const;

/** The keys of the worklist, below it. */
export function WorkHints() {
  const { t } = useMessages();
  return <KeyHints hints={HINTS.map(([what, keys]) => [t(`agreement.keys.${what}`), keys])} />;
}
