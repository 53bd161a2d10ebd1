import { formatKey } from '../commands/keys.ts';
import { useMessages } from '../messages/i18n.ts';
import { KeyHints } from '../ui/KeyHints.tsx';

const HINTS = [
  ['edit', ['Enter']],
  ['move', ['Alt+Up', 'Alt+Down']],
  ['level', ['Alt+Left', 'Alt+Right']],
  ['rename', ['F2']],
  ['add', ['N']],
  ['merge', ['M']],
  ['split', ['S']],
  ['retire', ['R']],
  ['passages', ['P']],
  ['remove', ['Delete']],
] as const;

/** The keys of the tree, below it. */
export function TreeHints() {
  const { t } = useMessages();
  return (
    <KeyHints
      hints={HINTS.map(([what, keys]) => [t(`codebook.keys.${what}`), keys.map(formatKey)])}
    />
  );
}
