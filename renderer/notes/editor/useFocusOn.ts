import { useEffect, useState } from 'react';

/** Whether the focus is on something that `test` accepts. */
export function useFocusOn(test: (focused: Element | null) => boolean): boolean {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const read = () => setOn(test(document.activeElement));
    // While the focus moves, nothing has it.
    const readSoon = () => queueMicrotask(read);
    document.addEventListener('focusin', read);
    document.addEventListener('focusout', readSoon);
    read();
    return () => {
      document.removeEventListener('focusin', read);
      document.removeEventListener('focusout', readSoon);
    };
  }, [test]);
  return isOn;
}
