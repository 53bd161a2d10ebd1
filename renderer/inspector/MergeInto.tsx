import { useState } from 'react';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import type { FindOptions } from '../ui/nameOptions.ts';
import { TokenField, type Token } from '../ui/TokenField.tsx';
import styles from './MergeInto.module.css';

interface MergeIntoProps {
  find: FindOptions;
  onMerge: (id: string, name: string) => Promise<void>;
}

/** Chooses the other of two that turned out to be one, and merges them. */
export function MergeInto({ find, onMerge }: MergeIntoProps) {
  const { t } = useMessages();
  const [chosen, setChosen] = useState<Token | null>(null);
  return (
    <div className={styles.merge}>
      <TokenField
        label={t('inspector.merge.into')}
        tokens={chosen ? [chosen] : []}
        find={find}
        placeholder={t('inspector.merge.into')}
        onAdd={({ id, label }) => id !== null && setChosen({ key: id, label })}
        onRemove={() => setChosen(null)}
      />
      {chosen && (
        <Button onClick={() => void onMerge(chosen.key, chosen.label)}>
          {t('inspector.merge.do')}
        </Button>
      )}
    </div>
  );
}
