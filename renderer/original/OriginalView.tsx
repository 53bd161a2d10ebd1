import type { ReactNode } from 'react';
import type { OriginalView as View } from '../../db/model/revision.ts';
import { useMessages } from '../messages/i18n.ts';
import { HtmlOriginal } from './HtmlOriginal.tsx';
import styles from './Original.module.css';
import { OriginalBar } from './OriginalBar.tsx';
import { PdfOriginal } from './pdf/PdfOriginal.tsx';

interface OriginalViewProps {
  sourceId: string;
  view: View;
  title: string;
  /** What can be done with an original of any kind. */
  buttons: ReactNode;
}

/** An original, in the way of its kind. */
export function OriginalView({ sourceId, view, title, buttons }: OriginalViewProps) {
  const { t } = useMessages();
  if (view.kind === 'pdf') {
    return <PdfOriginal sourceId={sourceId} content={view.content} buttons={buttons} />;
  }
  return (
    <>
      <OriginalBar>{buttons}</OriginalBar>
      {view.kind === 'html' && <HtmlOriginal html={view.html} title={title} />}
      {view.kind === 'image' && (
        <div className={styles.scroller}>
          <img
            className={styles.image}
            src={`data:${view.mediaType};base64,${view.content}`}
            alt={t('original.label', { title })}
          />
        </div>
      )}
      {view.kind === 'text' && (
        // It has nothing else that could take the focus, and is to be scrolled by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className={styles.text} tabIndex={0} dir="auto">
          {view.text}
        </pre>
      )}
      {view.kind === 'none' && (
        <div className={styles.none}>
          <p>{t('original.none')}</p>
          <p>{view.reason}</p>
          <p>{t('original.brokenHint')}</p>
        </div>
      )}
    </>
  );
}
