import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useMessages } from '../messages/i18n.ts';
import type { Side } from '../state/panes.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import styles from './Splitter.module.css';
import { clampWidth, PANE_WIDTHS, widthByKey } from './paneWidths.ts';

/** The edge between a side pane and the middle: dragged, or moved with the arrow keys. */
export function Splitter({ side }: { side: Side }) {
  const { t } = useMessages();
  const width = useSettings((state) => state.panes[side]);
  const grip = useRef<{ x: number; width: number } | null>(null);
  const { least, most, usual } = PANE_WIDTHS[side];

  const show = (to: number) => {
    const { panes } = useSettings.getState();
    useSettings.setState({ panes: { ...panes, [side]: clampWidth(side, to) } });
  };
  const keep = () => void changeSettings({ panes: useSettings.getState().panes });

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!grip.current) return;
    const moved = event.clientX - grip.current.x;
    show(grip.current.width + (side === 'left' ? moved : -moved));
  };
  const onPointerUp = () => {
    if (grip.current) keep();
    grip.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = widthByKey(side, width, event.key);
    if (to === null) return;
    event.preventDefault();
    show(to);
    keep();
  };

  return (
    <div
      className={styles.splitter}
      data-side={side}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t(`app.splitter.${side}`)}
      aria-controls={`pane-${side}`}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
      onDoubleClick={() => {
        show(usual);
        keep();
      }}
    />
  );
}
