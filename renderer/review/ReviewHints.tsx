import { useMessages } from '../messages/i18n.ts';
import { KeyHints } from '../ui/KeyHints.tsx';

const HINTS = [
  ['accept', ['Enter']],
  ['pick', ['1 – 5']],
  ['hand', ['P']],
  ['keep', ['H']],
  ['move', ['J', 'K']],
  ['undo', ['U']],
] as const;

/** The keys of the review, below it. */
export function ReviewHints() {
  const { t } = useMessages();
  return <KeyHints hints={HINTS.map(([what, keys]) => [t(`review.keys.${what}`), keys])} />;
}
