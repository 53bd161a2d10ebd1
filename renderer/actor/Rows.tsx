import { useState, type ReactNode } from 'react';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { useRovingFocus } from '../ui/useRovingFocus.ts';
import styles from './ActorPage.module.css';

const FIRST = 8;
/** A row or two more are not worth a button. */
const FIRST_AT_MOST = 10;

interface RowsProps<Thing> {
  label: string;
  things: readonly Thing[];
  keyOf: (thing: Thing, index: number) => string;
  /** The buttons of a row. */
  children: (thing: Thing) => ReactNode;
}

/** A list whose rows are buttons: one tab stop, arrows inside. The first few are shown at first. */
export function Rows<Thing>({ label, things, keyOf, children }: RowsProps<Thing>) {
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  const { ref, onKeyDown, onFocus } = useRovingFocus<HTMLUListElement>();
  const shown = all || things.length <= FIRST_AT_MOST ? things : things.slice(0, FIRST);
  return (
    <>
      <ul
        ref={ref}
        className={styles.rows}
        aria-label={label}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {shown.map((thing, index) => (
          <li key={keyOf(thing, index)} className={styles.row} data-row>
            {children(thing)}
          </li>
        ))}
      </ul>
      {things.length > FIRST_AT_MOST && (
        <Button look="quiet" className={styles.more} onClick={() => setAll(!all)}>
          {all ? t('actor.showFewer') : t('actor.showAll', { number: formatNumber(things.length) })}
        </Button>
      )}
    </>
  );
}
