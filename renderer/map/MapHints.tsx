import { useMessages } from '../messages/i18n.ts';
import { KeyHints } from '../ui/KeyHints.tsx';

const HINTS = [
  ['move', ['← ↑ → ↓']],
  ['open', ['Enter']],
  ['inspect', ['Space']],
  ['passages', ['O']],
  ['expand', ['E']],
  ['isolate', ['F']],
  ['back', ['⌫']],
  ['pin', ['P']],
  ['search', ['/']],
  ['zoom', ['+', '−', '0']],
] as const;

/** The keys of a map, below it. */
export function MapHints({ expand }: { expand: boolean }) {
  const { t } = useMessages();
  return (
    <KeyHints
      hints={HINTS.filter(([what]) => expand || what !== 'expand').map(([what, keys]) => [
        t(`map.keys.${what}`),
        keys,
      ])}
    />
  );
}
