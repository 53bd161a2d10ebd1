/** Endings of the files that can be imported: documents, transcripts, tables, coded texts, archives. */
const ENDINGS =
  'html htm xhtml md markdown txt text docx odt rtf pdf eml mhtml mht epub srt vtt csv tsv xlsx zip dna ann';

/** What a file dialog offers. */
export const ACCEPTED = ENDINGS.split(' ')
  .map((ending) => `.${ending}`)
  .join();
