import { openDialog } from '../state/dialogs.ts';
import { useMessages } from '../messages/i18n.ts';
import { openPassages } from '../table/openPassages.ts';
import { Button } from '../ui/Button.tsx';
import styles from './AgreementView.module.css';

/** Where there are not two coders: what this is for, and how their passages come to be here. */
export function EmptyAgreement({
  coders,
  unnamed,
}: {
  coders: readonly string[];
  unnamed: number;
}) {
  const { t } = useMessages();
  return (
    <div className={styles.empty} role="status">
      <h2>{t(coders.length === 0 ? 'agreement.empty.nobody' : 'agreement.empty.one')}</h2>
      <p>{t('agreement.empty.what')}</p>
      <ul className={styles.ways}>
        <li>{t('agreement.empty.import')}</li>
        <li>{t('agreement.empty.sign')}</li>
        <li>{t('agreement.empty.bulk')}</li>
      </ul>
      <p className={styles.emptyButtons}>
        <Button onClick={() => openDialog({ kind: 'settings' })}>
          {t('agreement.empty.settings')}
        </Button>
        {unnamed > 0 && (
          <Button onClick={() => openPassages({ coder: null }, t('agreement.empty.unnamedTitle'))}>
            {t('agreement.empty.unnamed', { count: unnamed })}
          </Button>
        )}
      </p>
    </div>
  );
}
