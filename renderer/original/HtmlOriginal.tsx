import { useMessages } from '../messages/i18n.ts';
import { framedPage } from './framedPage.ts';
import styles from './Original.module.css';

/** A page in a frame of its own, which may run nothing, open nothing and fetch nothing. */
export function HtmlOriginal({ html, title }: { html: string; title: string }) {
  const { t } = useMessages();
  return (
    <>
      <p className={styles.note}>{t('original.html')}</p>
      <iframe
        className={styles.frame}
        sandbox=""
        referrerPolicy="no-referrer"
        srcDoc={framedPage(html)}
        title={t('original.label', { title })}
      />
    </>
  );
}
