import { useEffect, useRef, useState } from 'react';
import { registerFlush } from '../../state/pendingSaves.ts';
import { setSaveState } from '../../state/saveState.ts';
import styles from './fields.module.css';

const SAVE_AFTER = 1000;

interface CommentProps {
  /** Tells apart what is commented on. */
  id: string;
  label: string;
  value: string;
  placeholder: string;
  /** False when it could not be saved; why has been shown then. */
  onSave: (value: string) => Promise<boolean>;
}

/** Free words about something. They are saved by themselves: soon, and when they are left. */
export function Comment({ id, label, value, placeholder, onSave }: CommentProps) {
  const [typed, setTyped] = useState<{ text: string; sent: boolean } | null>(null);
  const timer = useRef(0);
  // What was typed stands until the notebook has it: between the two it must not disappear.
  if (typed?.text === value) setTyped(null);

  const save = async () => {
    clearTimeout(timer.current);
    if (!typed) setSaveState(id, 'saved');
    if (!typed || typed.sent) return;
    const { text } = typed;
    const mark = (sent: boolean) => setTyped((now) => (now?.text === text ? { text, sent } : now));
    mark(true);
    const saved = await onSave(text);
    if (!saved) mark(false);
    setSaveState(id, saved ? 'saved' : 'failed');
  };

  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const stop = registerFlush(() => latest.current());
    return () => {
      stop();
      void latest.current();
    };
  }, []);

  return (
    <textarea
      className={styles.comment}
      aria-label={label}
      placeholder={placeholder}
      value={typed?.text ?? value}
      onChange={(event) => {
        setTyped({ text: event.target.value, sent: false });
        setSaveState(id, 'saving');
        clearTimeout(timer.current);
        timer.current = window.setTimeout(() => void latest.current(), SAVE_AFTER);
      }}
      onBlur={() => void save()}
    />
  );
}
