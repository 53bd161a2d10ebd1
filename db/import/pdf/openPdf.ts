import type * as PdfJs from 'pdfjs-dist';
import { CMapsFromFolder } from './cMaps.ts';

/** Why a PDF cannot be opened; its message ends the sentence “cannot be read as a PDF: …”. */
export class PdfUnreadable extends Error {
  override readonly name = 'PdfUnreadable';
}

interface OpenOptions {
  /** Stops a page at its first fault, and takes a picture for one; else, what can be read is. */
  strict?: boolean;
}

/**
 * Opens a PDF, gives it to `read`, and frees all that it took. pdf.js runs in this thread and gets
 * no addresses, fonts or WebAssembly: it can neither fetch nor start anything. It never runs the
 * scripts and actions of a file by itself. Throws PdfUnreadable.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  read: (pdf: PdfJs.PDFDocumentProxy) => Promise<T>,
  { strict = false }: OpenOptions = {},
): Promise<T> {
  const { getDocument, VerbosityLevel } = await loadPdfJs();
  const task = getDocument({
    // A copy: pdf.js takes the memory away from whoever gives it.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    stopAtErrors: strict,
    // Pictures are not looked at, only words.
    maxImageSize: 0,
    BinaryDataFactory: CMapsFromFolder,
    disableFontFace: true,
    // Brings the names of the fonts along, by which bold ones are known.
    fontExtraProperties: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  try {
    return await read(await task.promise.catch(explain));
  } finally {
    await task.destroy();
  }
}

function explain(error: unknown): never {
  const { name, message } = error as Error;
  if (name === 'PasswordException') throw new PdfUnreadable('it is protected by a password');
  throw new PdfUnreadable(`it is damaged or not complete (${message.replace(/\.$/u, '')})`);
}

/** Loads pdf.js when the first PDF is read; what it does in a worker of its own, it does here. */
async function loadPdfJs(): Promise<typeof PdfJs> {
  const { warn } = globalThis.console;
  // It complains that it cannot draw on this platform, which it is not asked to do.
  globalThis.console.warn = () => undefined;
  try {
    // @ts-expect-error It is published without types, and loaded only for its effect.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    globalThis.console.warn = warn;
  }
}
