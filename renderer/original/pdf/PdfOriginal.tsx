import { useState, type ReactNode } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import styles from '../Original.module.css';
import { OriginalBar } from '../OriginalBar.tsx';
import { PdfPages } from './PdfPages.tsx';
import { PdfTools } from './PdfTools.tsx';
import { useOpenPdf } from './useOpenPdf.ts';
import { usePageRead } from './usePageRead.ts';

interface PdfOriginalProps {
  sourceId: string;
  content: string;
  buttons: ReactNode;
}

/** The pages of a PDF. They follow what is read: where the caret or the selected passage is. */
export function PdfOriginal({ sourceId, content, buttons }: PdfOriginalProps) {
  const { t } = useMessages();
  const pdf = useOpenPdf(content);
  const read = usePageRead(sourceId);
  const [page, setPage] = useState(1);
  const [wanted, setWanted] = useState({ page: read, asked: 0 });
  const [zoom, setZoom] = useState(1);
  const [followed, setFollowed] = useState(read);
  if (read !== followed) {
    setFollowed(read);
    setWanted(({ asked }) => ({ page: read, asked: asked + 1 }));
  }

  if (pdf.state !== 'open') {
    return (
      <>
        <OriginalBar>{buttons}</OriginalBar>
        <div className={styles.none} role="status">
          <p>{t(pdf.state === 'opening' ? 'common.loading' : 'original.broken')}</p>
          {pdf.state === 'broken' && <p>{t('original.brokenHint')}</p>}
        </div>
      </>
    );
  }
  return (
    <>
      <OriginalBar
        tools={
          <PdfTools
            page={page}
            count={pdf.sizes.length}
            zoom={zoom}
            onPage={(next) => setWanted(({ asked }) => ({ page: next, asked: asked + 1 }))}
            onZoom={setZoom}
          />
        }
      >
        {buttons}
      </OriginalBar>
      <PdfPages
        document={pdf.document}
        sizes={pdf.sizes}
        zoom={zoom}
        wanted={wanted}
        onPage={setPage}
      />
    </>
  );
}
