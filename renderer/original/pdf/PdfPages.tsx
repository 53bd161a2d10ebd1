import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import { pageInView, pagesNear, placePages } from './pageLayout.ts';
import type { PageSize } from './pageSizes.ts';
import styles from './Pdf.module.css';
import { PdfPage } from './PdfPage.tsx';

/** Beside the pages. */
const MARGIN = 12;

interface PdfPagesProps {
  document: PDFDocumentProxy;
  sizes: readonly PageSize[];
  zoom: number;
  /** The page to go to; asked for anew whenever `asked` changes. */
  wanted: { page: number | null; asked: number };
  onPage: (page: number) => void;
}

/** All pages, one below the other; only those near the view are drawn. */
export function PdfPages({ document, sizes, zoom, wanted, onPage }: PdfPagesProps) {
  const { t } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 0, width: 0 });
  const pages = useMemo(
    () => (view.width > 0 ? placePages(sizes, view.width - 2 * MARGIN, zoom) : []),
    [sizes, view.width, zoom],
  );

  useEffect(() => {
    const element = scroller.current!;
    const look = () =>
      setView({
        top: element.scrollTop,
        height: element.clientHeight,
        width: element.clientWidth,
      });
    const size = new ResizeObserver(look);
    size.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      size.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  const laidOut = pages.length > 0;
  useLayoutEffect(() => {
    const page = pages[(wanted.page ?? 0) - 1];
    if (page) scroller.current!.scrollTop = page.top - MARGIN;
    // Only when it is asked for: else no page could be scrolled away from.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wanted, laidOut]);

  const current = pageInView(pages, view.top, view.height);
  useEffect(() => onPage(current), [current, onPage]);

  const last = pages.at(-1);
  const extent = {
    height: last ? last.top + last.height + MARGIN : 0,
    minWidth: Math.max(0, ...pages.map(({ width }) => width)) + 2 * MARGIN,
  };
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="document"
      aria-label={t('original.title')}
      // It has nothing else that could take the focus, and is to be scrolled by keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <div className={styles.pages} style={extent}>
        {pagesNear(pages, view.top, view.height).map(({ number, top, width, height }) => (
          <div key={number} className={styles.page} style={{ top, width, height }}>
            <PdfPage document={document} number={number} width={width} height={height} />
          </div>
        ))}
      </div>
    </div>
  );
}
