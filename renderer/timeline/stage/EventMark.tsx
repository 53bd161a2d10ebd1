import type { Event } from '../../../db/model/event.ts';
import { fitText, widthOfText } from '../drawing/fitText.ts';
import { MARK } from '../drawing/pack.ts';

interface EventMarkProps {
  event: Event;
  width: number;
  /** How much is free behind it. */
  room: number;
  /** Where the part begins that can be seen. */
  seenFrom: number;
}

/** An event on the axis, with its title in it or behind it. */
export function EventMark({ event, width, room, seenFrom }: EventMarkProps) {
  const inside = width - seenFrom - 10;
  const isInside = inside >= Math.min(widthOfText(event.title), 60);
  const title = fitText(event.title, isInside ? inside : Math.min(room - 8, 200));
  const isAbout = event.from.endsWith('~') || (event.to?.endsWith('~') ?? false);
  return (
    <>
      <rect
        y={1}
        width={width}
        height={MARK - 2}
        rx={3}
        fill="var(--ink)"
        fillOpacity={isInside ? 0.1 : 0.5}
        stroke="var(--muted)"
        strokeDasharray={isAbout ? '3 2' : undefined}
      />
      {title !== '' && (
        <text
          x={isInside ? seenFrom + 6 : width + 5}
          y={MARK / 2 + 4}
          fill="var(--ink)"
          fontSize={11}
          fontWeight={600}
        >
          {title}
        </text>
      )}
    </>
  );
}
