import { useMessages } from '../../messages/i18n.ts';
import styles from './Surface.module.css';

/** What an empty note says: how to begin. */
export function Placeholder() {
  const { t } = useMessages();
  const signs = [
    [`/${t('notes.suggest.quoteWord')}`, t('notes.placeholder.quote')],
    ['@', t('notes.placeholder.mention')],
    ['/', t('notes.placeholder.menu')],
  ] as const;
  return (
    <div className={styles.placeholder} aria-hidden>
      <p>{t('notes.placeholder.begin')}</p>
      <dl>
        {signs.map(([sign, does]) => (
          <div key={sign}>
            <dt>
              <kbd>{sign}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{t('notes.placeholder.drag')}</p>
    </div>
  );
}
