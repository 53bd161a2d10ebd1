import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: LucideIcon;
  /** Read out and shown on hover; add the key where there is one. */
  label: string;
}

/** A button that is only a picture, with its name for everyone who cannot see or guess it. */
export function IconButton({ icon: Icon, label, className = '', ...props }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${className}`}
      aria-label={label}
      title={label}
      {...props}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
