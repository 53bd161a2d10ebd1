import { useId, useEffect, useRef, useState, type FormEvent } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { readAddress } from './address.ts';
import styles from './Link.module.css';

interface AddressFieldProps {
  address: string;
  onSet: (address: string | null) => void;
}

/** Where the address of a link is typed; an empty one takes the link away. */
export function AddressField({ address, onSet }: AddressFieldProps) {
  const { t } = useMessages();
  const problemId = useId();
  const [typed, setTyped] = useState(address);
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Once the bar has its place: the focus is scrolled to.
  useEffect(() => field.current?.select(), []);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const read = typed.trim() === '' ? null : readAddress(typed);
    if (read === null && typed.trim() !== '') setWrong(true);
    else onSet(read);
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <input
        ref={field}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        className={styles.field}
        aria-label={t('notes.link.address')}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? problemId : undefined}
        placeholder={t('notes.link.placeholder')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(false);
        }}
      />
      <Button type="submit">{t('notes.link.apply')}</Button>
      {isWrong && (
        <p id={problemId} role="alert" className={styles.problem}>
          {t('notes.link.invalid')}
        </p>
      )}
    </form>
  );
}
