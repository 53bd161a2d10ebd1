import styles from './fields.module.css';

interface CheckProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Something that holds or does not. */
export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}

interface ChecksProps<Value> {
  /** The name of the group. */
  label: string;
  /** Shown, not only read out. */
  legend?: boolean;
  options: ReadonlyArray<{ value: Value; name: string }>;
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
}

/** Any number of a few, in their order. */
export function Checks<Value>(props: ChecksProps<Value>) {
  const { label, legend = false, options, chosen, onChange } = props;
  return (
    <fieldset className={styles.checks}>
      <legend className={legend ? styles.legend : 'visually-hidden'}>{label}</legend>
      {options.map(({ value, name }) => (
        <Check
          key={name}
          label={name}
          checked={chosen.includes(value)}
          onChange={(checked) =>
            onChange(
              options
                .map((option) => option.value)
                .filter((one) => (one === value ? checked : chosen.includes(one))),
            )
          }
        />
      ))}
    </fieldset>
  );
}
