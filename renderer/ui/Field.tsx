import { useId, type ReactElement, type ReactNode } from 'react';
import styles from './Field.module.css';

/** The look of a text field, for inputs and text areas. */
export const inputClass = styles.input!;

interface FieldProps {
  label: string;
  /** What may be written, or what follows from it. */
  hint?: ReactNode;
  /** What is wrong with what was written. */
  problem?: string | null;
  /** Given the ids of the field and of what describes it. */
  children: (ids: {
    id: string;
    'aria-describedby'?: string;
    'aria-invalid'?: true;
  }) => ReactElement;
}

/** A field of a form: its name above it, below it the help or the problem. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const below = problem ?? hint;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        ...(below && { 'aria-describedby': `${id}-below` }),
        ...(problem && { 'aria-invalid': true as const }),
      })}
      {below && (
        <p id={`${id}-below`} className={problem ? styles.problem : styles.hint}>
          {below}
        </p>
      )}
    </div>
  );
}
