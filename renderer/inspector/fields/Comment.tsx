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
  const [text, setText] = useState<string | null>(null);
  const timer = useRef(0);
  // What was typed stands until the notebook has it: between the two it must not disappear.
  if (text === value) setText(null);

  const save = async () => {
    clearTimeout(timer.current);
    if (text === null) return;
    setSaveState(id, (await onSave(text)) ? 'saved' : 'failed');
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
      value={text ?? value}
      onChange={(event) => {
        setText(event.target.value);
        setSaveState(id, 'saving');
        clearTimeout(timer.current);
        timer.current = window.setTimeout(() => void latest.current(), SAVE_AFTER);
      }}
      onBlur={() => void save()}
    />
  );
}
