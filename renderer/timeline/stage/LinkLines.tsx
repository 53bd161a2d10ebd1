import { linkPath, type DrawnLink } from '../drawing/links.ts';
import type { ShownLinks } from '../useLinks.ts';

interface LinkLinesProps {
  drawn: readonly DrawnLink[];
  links: ShownLinks;
  /** Where the drawing begins, in pixels from the origin of the scale. */
  offset: number;
  within: number;
  /** The passage whose links stand out. */
  current: string | null;
}

/** Links as lines between what they link, in the line of their type. */
export function LinkLines(props: LinkLinesProps) {
  const { drawn, links, offset, within, current } = props;
  return (
    <g aria-hidden pointerEvents="none" fill="none" stroke="var(--ink)">
      {drawn.map(({ link, ...ends }) => {
        const from = { x: ends.from.x - offset, y: ends.from.y };
        const to = { x: ends.to.x - offset, y: ends.to.y };
        if (Math.max(from.x, to.x) < 0 || Math.min(from.x, to.x) > within) return null;
        const { line, end, angle } = linkPath(from, to);
        const isStrong = link.from === current || link.to === current;
        return (
          <g key={link.id} opacity={isStrong ? 1 : 0.75} strokeWidth={isStrong ? 2.2 : 1.5}>
            <path d={line} strokeDasharray={links.dashes.get(link.typeId)} />
            {!links.symmetric.has(link.typeId) && (
              <path
                d="M0 0L-7 -3.4V3.4Z"
                transform={`translate(${end.x} ${end.y}) rotate(${angle})`}
                fill="var(--ink)"
                stroke="none"
              />
            )}
          </g>
        );
      })}
    </g>
  );
}
