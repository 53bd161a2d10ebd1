import { useRef, type PointerEvent } from 'react';
import { isWhole, panned, type TimeView } from '../time/timeView.ts';
import styles from './Stage.module.css';

interface TimeThumbProps {
  view: TimeView;
  whole: TimeView;
  onView: (view: TimeView) => void;
}

/** How much of all time is seen and where in it that lies, to be dragged. The keys have it, too. */
export function TimeThumb({ view, whole, onView }: TimeThumbProps) {
  const track = useRef<HTMLDivElement>(null);
  const held = useRef<{ x: number; view: TimeView } | null>(null);
  const all = whole.to - whole.from;
  const share = (moment: number) => `${(moment / all) * 100}%`;
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { x: event.clientX, view };
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (!held.current) return;
    const by = ((clientX - held.current.x) / track.current!.clientWidth) * all;
    onView(panned(held.current.view, by, whole));
  };
  const letGo = () => {
    held.current = null;
  };
  return (
    <div ref={track} className={styles.track} aria-hidden>
      {!isWhole(view, whole) && (
        <div
          className={styles.thumb}
          style={{ left: share(view.from - whole.from), width: share(view.to - view.from) }}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={letGo}
          onPointerCancel={letGo}
        />
      )}
    </div>
  );
}
