import type { PDFDocumentProxy } from 'pdfjs-dist';
import { fromBase64 } from '../../data/base64.ts';

/** A PDF that is open to be drawn, and how to let go of it. */
export interface OpenPdf {
  document: PDFDocumentProxy;
  close: () => void;
}

/**
 * Opens a PDF to be drawn, in a worker of its own. Nothing in it runs: pdf.js is given no engine for
 * scripts, no forms of XFA, and no address from which it could fetch anything but its own decoders.
 * Rejects where the file cannot be read.
 */
export async function openPdf(base64: string): Promise<OpenPdf> {
  const [pdfjs, { default: PdfWorker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?worker'),
  ]);
  const port = new PdfWorker();
  const worker = pdfjs.PDFWorker.create({ port });
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  try {
    const { promise } = pdfjs.getDocument({
      data: fromBase64(base64),
      worker,
      // The policy of the window compiles no WebAssembly; the same decoders are there as scripts.
      useWasm: false,
      useWorkerFetch: false,
      wasmUrl: new URL('pdf/', document.baseURI).href,
      enableXfa: false,
      isImageDecoderSupported: false,
    });
    return { document: await promise, close };
  } catch (error) {
    close();
    throw error;
  }
}
