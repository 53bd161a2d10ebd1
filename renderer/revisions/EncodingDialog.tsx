import { useState } from 'react';
import { attempt } from '../data/attempt.ts';
import { useOperation } from '../data/useOperation.ts';
import { useMessages } from '../messages/i18n.ts';
import { FormDialog } from '../app/dialogs/FormDialog.tsx';
import { OperationState } from '../ui/OperationState.tsx';
import styles from './EncodingDialog.module.css';
import { reportRevision } from './reportRevision.ts';

interface EncodingDialogProps {
  sourceId: string;
  onClose: () => void;
}

/** Asks in which encoding a text was written, by showing what each would make of it. */
export function EncodingDialog({ sourceId, onClose }: EncodingDialogProps) {
  const { t } = useMessages();
  const { data, error } = useOperation('source.encodings', { id: sourceId });
  const [chosen, setChosen] = useState<string | null>(null);
  const encoding = chosen ?? data?.encoding ?? null;
  const choices = data?.choices ?? [];
  const differ = new Set(choices.map(({ sample }) => sample)).size > 1;

  const submit = async () => {
    const input = { id: sourceId, encoding: encoding! };
    const { value: result, error: problem } = await attempt('source.decode', input);
    if (result) reportRevision(result);
    return problem;
  };
  return (
    <FormDialog
      title={t('revisions.encoding.title')}
      submit={t('revisions.encoding.apply')}
      onSubmit={submit}
      onClose={onClose}
      ready={encoding !== null && encoding !== data?.encoding}
      wide
    >
      {!data && <OperationState error={error} />}
      {data?.encoding === null && <p>{t('revisions.encoding.none')}</p>}
      {data && data.encoding !== null && !differ && <p>{t('revisions.encoding.only')}</p>}
      {differ && (
        <>
          <p className={styles.intro}>{t('revisions.encoding.intro')}</p>
          <div
            className={styles.choices}
            role="radiogroup"
            aria-label={t('revisions.encoding.title')}
          >
            {choices.map((choice) => (
              <label key={choice.encoding} className={styles.choice}>
                <input
                  type="radio"
                  name="encoding"
                  checked={choice.encoding === encoding}
                  onChange={() => setChosen(choice.encoding)}
                />
                <span className={styles.name}>
                  {choice.encoding}
                  {choice.encoding === data?.encoding && ` · ${t('revisions.encoding.now')}`}
                </span>
                <span className={styles.sample} dir="auto">
                  {choice.sample}
                </span>
              </label>
            ))}
          </div>
        </>
      )}
    </FormDialog>
  );
}
