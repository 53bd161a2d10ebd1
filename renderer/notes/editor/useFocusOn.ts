import { useEffect, useState } from 'react';

/** Whether the focus is on something that `test` accepts. */
export function useFocusOn(test: (focused: Element | null) => boolean): boolean {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const onIn = () => setOn(test(document.activeElement));
    // While the focus moves nothing has it, but where it goes is known.
    const onOut = ({ relatedTarget }: FocusEvent) => setOn(test(relatedTarget as Element | null));
    document.addEventListener('focusin', onIn);
    document.addEventListener('focusout', onOut);
    onIn();
    return () => {
      document.removeEventListener('focusin', onIn);
      document.removeEventListener('focusout', onOut);
    };
  }, [test]);
  return isOn;
}
