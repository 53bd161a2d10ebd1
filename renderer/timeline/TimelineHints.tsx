import { useMessages } from '../messages/i18n.ts';
import { KeyHints } from '../ui/KeyHints.tsx';

const HINTS = [
  ['move', ['← →', '↑ ↓']],
  ['open', ['Enter']],
  ['inspect', ['Space']],
  ['lane', ['O']],
  ['links', ['L']],
  ['zoom', ['+', '−', '0']],
  ['back', ['Esc']],
] as const;

/** The keys of the time line, below it. */
export function TimelineHints() {
  const { t } = useMessages();
  return <KeyHints hints={HINTS.map(([what, keys]) => [t(`timeline.keys.${what}`), keys])} />;
}
