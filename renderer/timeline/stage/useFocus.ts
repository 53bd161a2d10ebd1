import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * Gives the focus to what is on the stage, by its key; where what had the focus is taken away, the whole
 * gets it.
 */
export function useFocus(scroller: RefObject<HTMLDivElement | null>) {
  const wanted = useRef<string | null>(null);
  const isWithin = useRef(false);
  const give = (key: string) => {
    const element = scroller.current?.querySelector<SVGGElement>(
      `[data-entry="${CSS.escape(key)}"]`,
    );
    if (!element) return;
    wanted.current = null;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    element.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (wanted.current !== null) give(wanted.current);
    else if (isWithin.current && document.activeElement === document.body) {
      scroller.current?.focus({ preventScroll: true });
    }
  });
  return {
    give,
    /** For what is drawn only once the view has moved. */
    giveOnceDrawn(key: string) {
      wanted.current = key;
    },
    onFocus() {
      isWithin.current = true;
    },
    onBlur({ target, relatedTarget, currentTarget }: FocusEvent) {
      if (target.isConnected) isWithin.current = currentTarget.contains(relatedTarget);
    },
  };
}
