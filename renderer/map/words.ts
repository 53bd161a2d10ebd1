import { formatNumber } from '../messages/format.ts';
import { t } from '../messages/i18n.ts';
import { quoted } from '../messages/quoted.ts';
import type { DrawnNode } from './drawing/drawing.ts';

/** How strong a tie is: whole, or to two places where it was divided. */
export function formatWeight(weight: number): string {
  const sign = weight < 0 ? '−' : '';
  return `${sign}${formatNumber(Math.round(Math.abs(weight) * 100) / 100)}`;
}

/** How much there is of a node: “12 passages”, “3 links”. */
export function amountOf({ counts, weight }: DrawnNode): string {
  return t(`map.${counts}`, { count: weight, number: formatNumber(weight) });
}

/** A node as a screen reader says it. */
export function nodeName(node: DrawnNode): string {
  const { kind, actorKind, label, detail, more, pin } = node;
  return [
    kind === 'passage' ? quoted(label) : label,
    kind === 'actor' && actorKind
      ? t(`inspector.actor.kinds.${actorKind}`)
      : t(`map.kinds.${kind}`),
    detail,
    amountOf(node),
    more > 0 ? t('map.more', { count: more, number: formatNumber(more) }) : '',
    pin ? t('map.pinned') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
