import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import styles from './EditableText.module.css';

interface EditableTextProps {
  /** The name of what is edited. */
  label: string;
  /** What the field begins with. */
  value: string;
  /** What is shown while it is not edited, where that differs from the value. */
  shown?: string;
  /** Stands behind what is shown, in small: how exact it is. */
  note?: string;
  /** Shown where there is nothing yet: what to do. */
  placeholder: string;
  /** Of the words, where another tab stop stands for all of their like. */
  tabIndex?: number;
  /** Saves what was typed; what is wrong with it, in words, or null. */
  onSave: (text: string) => Promise<string | null>;
}

/**
 * Words that become a field when they are clicked (or Enter is pressed on them). Enter and leaving
 * the field save, Escape does not; a problem is shown beside it and nothing typed is lost.
 */
export function EditableText(props: EditableTextProps) {
  const { label, value, shown, note, placeholder, tabIndex, onSave } = props;
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef<'key' | null>(null);

  const close = (byKey: boolean) => {
    wasEditing.current = byKey ? 'key' : null;
    setText(null);
    setProblem(null);
  };
  useLayoutEffect(() => {
    if (text === null && wasEditing.current === 'key') button.current?.focus();
    wasEditing.current = null;
  }, [text]);

  const save = async (byKey: boolean) => {
    if (text === null || text.trim() === value) return close(byKey);
    const found = await onSave(text.trim());
    if (found === null) close(byKey);
    else setProblem(found);
  };

  if (text !== null) {
    return (
      <EditField
        label={label}
        text={text}
        problem={problem}
        onType={setText}
        onSave={(byKey) => void save(byKey)}
        onCancel={() => close(true)}
      />
    );
  }
  const words = shown ?? value;
  return (
    <button
      ref={button}
      type="button"
      className={`${styles.shown} ${words === '' ? styles.empty : ''}`}
      title={label}
      tabIndex={tabIndex}
      onClick={() => setText(value)}
    >
      <span className="visually-hidden">{label}: </span>
      {words === '' ? placeholder : words}
      {note && <small className={styles.note}> {note}</small>}
    </button>
  );
}

interface EditFieldProps {
  label: string;
  text: string;
  problem: string | null;
  onType: (text: string) => void;
  onSave: (byKey: boolean) => void;
  onCancel: () => void;
}

function EditField({ label, text, problem, onType, onSave, onCancel }: EditFieldProps) {
  const problemId = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onSave(true);
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span className={styles.editing}>
      <input
        ref={field}
        className={styles.field}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => onSave(false)}
      />
      {problem !== null && (
        <span id={problemId} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </span>
  );
}
