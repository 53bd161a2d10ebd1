import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import styles from './Pdf.module.css';

/** More pixels than any screen needs take memory for nothing. */
const MOST_PIXELS = 16_000_000;

interface PdfPageProps {
  document: PDFDocumentProxy;
  number: number;
  width: number;
  height: number;
}

/** One page, drawn as sharp as the screen shows it. */
export function PdfPage({ document, number, width, height }: PdfPageProps) {
  const { t } = useMessages();
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const target = canvas.current!;
    let wanted = true;
    let stop = () => undefined as void;
    const draw = async () => {
      const page = await document.getPage(number);
      if (!wanted) return;
      const size = page.getViewport({ scale: 1 });
      const density = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));
      const viewport = page.getViewport({ scale: (width / size.width) * density });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      const task = page.render({ canvas: target, viewport });
      stop = () => task.cancel();
      await task.promise;
    };
    // A page that cannot be drawn stays white; the others are not the worse for it.
    draw().catch(() => undefined);
    return () => {
      wanted = false;
      stop();
    };
  }, [document, number, width, height]);

  return (
    <canvas
      ref={canvas}
      className={styles.canvas}
      role="img"
      aria-label={t('original.pageName', { page: number })}
    />
  );
}
