import { expect } from 'vitest';
import { dateInWords } from '../../../db/model/dateWords.ts';
import type { OpenedParley } from '../support/openParley.ts';
import { t } from '../support/words.ts';
import type { Hand } from './hand.ts';
import { firstWords, type Job } from './job.ts';

const BOM = '\uFEFF';

/** Exports the note and its sources in every form, and reads the files. */
export async function checkExports(parley: OpenedParley, hand: Hand, job: Job): Promise<void> {
  const { window, saved, page } = parley;
  const text = async (act: () => Promise<void>) => (await saved(act)).content.toString('utf8');
  const count = Object.keys(job.statements).length;

  await hand.showTab(job.note.title);
  expectNote(await text(() => window.press('export.markdown')), job);
  const page1 = await text(() => window.press('export.html'));
  expect(page1).toMatch(/^<!doctype html>/iu);
  expect(page1.match(/<blockquote/gu)).toHaveLength(5);
  const table = await text(() => window.press('export.csv'));
  expect(table.startsWith(BOM)).toBe(true);
  for (const statement of Object.values(job.statements)) {
    expect(table).toContain(firstWords(statement).replaceAll('"', '""'));
  }

  const source = job.sources[0]!;
  await hand.openSource(source.title);
  const marked = await text(() => window.press('export.markdown'));
  expect(marked).toContain(source.title);
  expect(marked).toContain(source.publisher);
  expect(await text(() => window.press('export.html'))).toMatch(/<mark/u);
  const list = await text(async () => {
    await window.press('export.json');
    const dialog = window.dialog(t('app.exportPassages.json'));
    await dialog.getByRole('radio', { checked: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await dialog
      .getByRole('radio', { name: t('app.exportPassages.all', { count }), checked: true })
      .waitFor();
    await page.keyboard.press('Enter');
  });
  expect(JSON.parse(list)).toMatchObject({ format: 'parley-passages' });
  expect((JSON.parse(list) as { passages: unknown[] }).passages).toHaveLength(count);
}

/** Holds a brief to what a reader of it needs: whose words, when, from where, by whose account. */
function expectNote(markdown: string, job: Job): void {
  expect(markdown).toContain(`# ${job.note.title}`);
  expect(markdown).toContain(job.note.mention);
  expect(markdown.match(/^> /gmu), 'block quotes').toHaveLength(5);
  const footnotes = new Map(
    [...markdown.matchAll(/^\[\^(\d+)\]: (.*)$/gmu)].map(([, number, words]) => [number, words!]),
  );
  expect([...footnotes.keys()]).toEqual(['1', '2', '3', '4', '5']);
  for (const name of job.note.quotes) {
    const statement = job.statements[name]!;
    const quote = markdown
      .split('\n')
      .find((line) => line.startsWith(`> ${firstWords(statement)}`));
    const number = /\[\^(\d+)\]/u.exec(quote ?? '')?.[1];
    const footnote = footnotes.get(number) ?? '';
    const source = job.sources.find(({ title }) => title === statement.source)!;
    for (const part of [
      ...statement.by,
      ...statement.to,
      ...statement.via,
      source.title,
      source.publisher,
      dateInWords(source.published),
      source.url,
      '¶',
      ...(statement.on ? [dateInWords(statement.on.date)] : []),
    ]) {
      expect(footnote, `the footnote of “${firstWords(statement)}”`).toContain(part);
    }
  }
}
