import styles from './fields.module.css';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | null;
  options: ReadonlyArray<{ value: Value; name: string }>;
  /** What having none is called; without it, one has to be chosen. */
  none?: string;
  onChange: (value: Value | null) => void;
}

/** One of a few. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, none, onChange } = props;
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) =>
        onChange(event.target.value === '' ? null : (event.target.value as Value))
      }
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
