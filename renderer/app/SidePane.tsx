import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useMessages } from '../messages/i18n.ts';
import { closeOverlay, type Side } from '../state/panes.ts';
import styles from './SidePane.module.css';
import { Splitter } from './Splitter.tsx';

interface SidePaneProps {
  side: Side;
  /** Over the middle instead of beside it: the window is narrow. */
  floating: boolean;
  children: ReactNode;
}

/** A pane beside the middle, with the splitter that sets its width. */
export function SidePane({ side, floating, children }: SidePaneProps) {
  const { t } = useMessages();
  const pane = useRef<HTMLElement>(null);
  const Landmark = side === 'left' ? 'nav' : 'aside';

  const onKeyDown = (event: KeyboardEvent) => {
    if (!floating || event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    closeOverlay();
  };
  return (
    <>
      {floating && <div className={styles.veil} onPointerDown={closeOverlay} />}
      <Landmark
        ref={pane}
        id={`pane-${side}`}
        className={`${styles.pane} ${styles[side]} ${floating ? styles.floating : ''}`}
        data-pane
        tabIndex={-1}
        aria-label={t(`app.panes.${side}`)}
        onKeyDown={onKeyDown}
      >
        {children}
        {!floating && <Splitter side={side} />}
      </Landmark>
    </>
  );
}
