import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from './openPdf.ts';
import { readPageSizes, type PageSize } from './pageSizes.ts';

/** A PDF with the sizes of its pages; or that it cannot be drawn. */
export type ShownPdf =
  | { state: 'opening' | 'broken' }
  | { state: 'open'; document: PDFDocumentProxy; sizes: readonly PageSize[] };

/** Opens a PDF for as long as the component is shown. */
export function useOpenPdf(content: string): ShownPdf {
  const [shown, setShown] = useState<ShownPdf>({ state: 'opening' });
  useEffect(() => {
    let wanted = true;
    let letGo = () => undefined as void;
    const open = async () => {
      const { document, close } = await openPdf(content);
      letGo = close;
      if (!wanted) return close();
      const sizes = await readPageSizes(document);
      if (wanted) setShown({ state: 'open', document, sizes });
    };
    open().catch(() => wanted && setShown({ state: 'broken' }));
    return () => {
      wanted = false;
      letGo();
    };
  }, [content]);
  return shown;
}
