import { useEffect, useRef, useState } from 'react';

/** So short that nobody feels it, and long enough not to ask for each letter of a held key. */
const PAUSE_MS = 25;

/** A value that follows another at once, but not more often than every few milliseconds. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + PAUSE_MS - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      setSettled(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
