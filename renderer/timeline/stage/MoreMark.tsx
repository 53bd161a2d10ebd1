import { useMessages } from '../../messages/i18n.ts';
import { formatNumber } from '../../messages/format.ts';
import { MARK, MORE } from '../drawing/pack.ts';

/** How many passages there is no room for. */
export function MoreMark({ count }: { count: number }) {
  const { t } = useMessages();
  return (
    <>
      <rect
        x={0.5}
        y={0.5}
        width={MORE - 1}
        height={MARK - 1}
        rx={7.5}
        fill="var(--raised)"
        stroke="var(--line-strong)"
      />
      <text x={MORE / 2} y={MARK / 2 + 3.6} fill="var(--ink)" fontSize={10} textAnchor="middle">
        {t('timeline.plus', { number: formatNumber(count) })}
      </text>
    </>
  );
}
