import type { ImportWarning } from '../../api/importReport.ts';
import type { PagesRead } from './readPages.ts';

/** What a person should know of a PDF that was read; `whole` says that its end is there. */
export function warningsFor(read: Omit<PagesRead, 'pages'>, whole: boolean): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  if (!whole) {
    warnings.push({
      code: 'PDF_CUT_OFF',
      message: 'The file is not complete: its end is missing. What is left of it was read.',
    });
  }
  const add = (code: string, pages: readonly number[], say: (pages: string) => string) => {
    if (pages.length > 0) warnings.push({ code, message: say(namePages(pages)) });
  };
  add(
    'PDF_PAGES_WITHOUT_TEXT',
    read.withoutText,
    (pages) => `There are only pictures, and no text, on ${pages}.`,
  );
  add('PDF_PAGES_UNREADABLE', read.unreadable, (pages) => `Damaged and left out: ${pages}.`);
  add(
    'PDF_TEXT_ASLANT',
    read.aslant,
    (pages) => `Text that runs aslant or across the rest was left out on ${pages}.`,
  );
  return warnings;
}

/** `page 3`, `pages 1–4 and 7`. */
export function namePages(pages: readonly number[]): string {
  const runs: Array<[number, number]> = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run && run[1] === page - 1) run[1] = page;
    else runs.push([page, page]);
  }
  const names = runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  const list = new Intl.ListFormat('en').format(names);
  return `${pages.length === 1 ? 'page' : 'pages'} ${list}`;
}
