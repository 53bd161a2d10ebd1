import { Choice } from './Choice.tsx';
import styles from './fields.module.css';

interface LabelledChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Value[];
  nameOf: (value: Value) => string;
  onChange: (value: Value) => void;
}

/** One of a few, with what is chosen before it. */
export function LabelledChoice<Value extends string>(props: LabelledChoiceProps<Value>) {
  const { label, value, options, nameOf, onChange } = props;
  return (
    <span className={styles.labelled}>
      <span aria-hidden>{label}</span>
      <Choice
        label={label}
        value={value}
        options={options.map((one) => ({ value: one, name: nameOf(one) }))}
        onChange={(chosen) => {
          if (chosen !== null) onChange(chosen);
        }}
      />
    </span>
  );
}
