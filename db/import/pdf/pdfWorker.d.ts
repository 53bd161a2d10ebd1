/** The part of pdf.js that reads files; it is published without types, and loaded for its effect. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
