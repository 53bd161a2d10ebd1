import { useId } from 'react';
import styles from './Segments.module.css';

interface SegmentsProps<Value extends string> {
  label: string;
  options: readonly Value[];
  value: Value;
  nameOf: (value: Value) => string;
  onChange: (value: Value) => void;
}

/** One of a few that are all seen at once: the parts of a view. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, options, value, nameOf, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles.segments}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((one) => (
        <label key={one} className={styles.segment}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={one === value}
            onChange={() => onChange(one)}
          />
          {nameOf(one)}
        </label>
      ))}
    </fieldset>
  );
}
