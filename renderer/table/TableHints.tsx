import { formatKey } from '../commands/keys.ts';
import { useMessages } from '../messages/i18n.ts';
import { KeyHints } from '../ui/KeyHints.tsx';

const HINTS = [
  ['open', ['Enter']],
  ['choose', ['Space']],
  ['several', ['Shift+Down']],
  ['all', ['CmdOrCtrl+A']],
  ['stance', ['1–9']],
  ['tag', ['T']],
  ['untag', ['U']],
  ['who', ['W']],
  ['comment', ['M']],
  ['quote', ['Q']],
  ['remove', ['Delete']],
] as const;

/** The keys of the table, below it. */
export function TableHints() {
  const { t } = useMessages();
  return (
    <KeyHints hints={HINTS.map(([what, keys]) => [t(`table.keys.${what}`), keys.map(formatKey)])} />
  );
}
