import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` once a dialog; `quiet` for what stands in rows of its like. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
}

/** A button with words on it. */
export function Button({ look = 'plain', className = '', ...props }: ButtonProps) {
  return <button type="button" className={`${styles[look]} ${className}`} {...props} />;
}
