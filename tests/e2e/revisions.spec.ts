import { describe, expect, test } from 'vitest';
import { CUE, FIRST, SAID, SECOND, STATEMENT, fillMinistry } from './notebooks/ministry.ts';
import { violationsOf } from './support/axe.ts';
import { chooseFiles } from './support/chooseFiles.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import { inNotebook } from './support/notebooks.ts';
import { openParley, type OpenedParley } from './support/openParley.ts';
import { typeWords } from './support/typeWords.ts';
import { beginningWith, t } from './support/words.ts';

describe('a text that is corrected', () => {
  test('keeps its passages, and the text it had stays readable', async () => {
    const parley = await openMinistry();
    const { page, window } = parley;
    const { inspector, reader } = window;
    await reader.selectByKeys(['the feries that wait']);
    await window.press('source.correct');
    const field = page.getByRole('textbox', { name: t('revisions.correct.label') });
    await expectSeen(field);
    expect(await field.inputValue()).toContain('the feries that wait');
    expect(await violationsOf(page)).toEqual({});
    await field.fill((await field.inputValue()).replace('feries', 'ferries'));
    await page.keyboard.press('ControlOrMeta+Enter');

    await expectSeen(reader.text.getByText('the ferries that wait'));
    await expectSeen(
      window.messages.getByText(t('revisions.result.placed', { count: 4 }), { exact: false }),
    );
    await eventually(() => reader.painted('stance-violet')).toEqual([SAID.corridor]);
    await eventually(() => reader.painted('stance-gold')).toEqual([SAID.families]);

    await window.press('source.compare');
    await expectSeen(window.comparison.added.filter({ hasText: 'ferries' }));
    await window.press('tab.close');

    await inspector
      .section(t('revisions.title'))
      .getByRole('button', { name: /^Revision 1/u })
      .click();
    const banner = page.getByRole('region', {
      name: t('revisions.ofMany', { revision: 1, count: 2 }),
    });
    await expectSeen(banner);
    await expectSeen(reader.text.getByText('the feries that wait'));
    await reader.drag(['the feries that wait']);
    await eventually(() => reader.selected()).toBe('the feries that wait');
    expect(await window.popover.box.count()).toBe(0);
    expect(await violationsOf(page)).toEqual({});
    await banner.getByRole('button', { name: t('revisions.back') }).click();
    await expectGone(banner);
    await expectSeen(reader.text.getByText('the ferries that wait'));

    await window.press('history.undo');
    await expectSeen(reader.text.getByText('the feries that wait'));
  });

  test('is left alone by Escape, and where nothing was changed', async () => {
    const { page, window } = await openMinistry();
    await window.reader.selectByKeys([SAID.families]);
    for (const key of ['Escape', 'ControlOrMeta+Enter']) {
      await window.press('source.correct');
      const field = page.getByRole('textbox', { name: t('revisions.correct.label') });
      await expectSeen(field);
      if (key === 'Escape') await typeWords(page, 'Not this');
      await page.keyboard.press(key);
      await expectGone(field);
    }
    await eventually(() => window.reader.text.textContent()).not.toContain('Not this');
    expect(await window.status.undo.textContent()).not.toContain('Corrected');
  });
});

describe('a newer version', () => {
  test('takes its passages along, and the rest is reviewed by keys', async () => {
    const parley = await openMinistry();
    const { page, window } = parley;
    const { inspector, library, reader, review } = window;
    await reviseWith(parley, SECOND);
    await window.messageButton(t('revisions.result.review')).click();

    await eventually(() => review.passages.count()).toBe(3);
    await expectSeen(library.pane.getByRole('button', { name: t('review.title') }));
    await expectSeen(review.current.filter({ hasText: SAID.corridor }));
    await expectSeen(review.was.getByText(SAID.corridor));
    await expectSeen(inspector.words.filter({ hasText: SAID.corridor }));
    expect(await violationsOf(page)).toEqual({});

    await page.keyboard.press('j');
    await expectSeen(review.current.filter({ hasText: SAID.crews }));
    await page.keyboard.press('ArrowUp');
    await expectSeen(review.current.filter({ hasText: SAID.corridor }));
    await page.keyboard.press('Enter');
    await eventually(() => review.passages.count()).toBe(2);
    await expectSeen(review.current.filter({ hasText: SAID.crews }));
    await page.keyboard.press('u');
    await eventually(() => review.passages.count()).toBe(3);
    await review.passages.filter({ hasText: SAID.corridor }).click();
    await expectSeen(review.was.getByText(SAID.corridor));
    // Taken back before the notebook has told that it was done.
    await page.keyboard.press('Enter');
    await page.keyboard.press('u');
    await expectSeen(window.messages.getByText(beginningWith(t('app.undo.undone', { step: '' }))));
    await eventually(() => review.passages.count()).toBe(3);
    await review.passages.filter({ hasText: SAID.corridor }).click();
    await page.keyboard.press('1');
    await eventually(() => review.passages.count()).toBe(2);

    await page.keyboard.press('p');
    await expectSeen(review.placing.getByText(SAID.crews));
    expect(await violationsOf(page, ['light'])).toEqual({});
    await page.keyboard.press('Escape');
    await expectSeen(review.current.filter({ hasText: SAID.crews }));
    await page.keyboard.press('p');
    const words = 'the crews have to come home first';
    await reader.selectByKeys([words]);
    await expectSeen(review.placing.getByText(t('review.placing.chosen', { words })));
    await page.keyboard.press('Enter');

    await expectSeen(review.current.filter({ hasText: SAID.round }));
    await page.keyboard.press('h');
    await expectSeen(page.getByRole('heading', { name: t('review.done') }));
    await expectGone(library.pane.getByRole('button', { name: t('review.title') }));
    expect(await violationsOf(page)).toEqual({});

    await library.open(new RegExp(`^${STATEMENT}`, 'u'));
    await eventually(() => reader.painted('stance-orange')).toEqual([words]);
    await eventually(() => reader.painted('stance-violet')).toEqual([
      'reopen the ferry corridor as soon as Aldova pulls its patrol boats out of the strait',
    ]);
    const round = inspector.pane.getByRole('button', { name: SAID.round });
    await round.click();
    await expectSeen(
      page.getByRole('region', { name: t('revisions.ofMany', { revision: 1, count: 2 }) }),
    );
    await expectSeen(inspector.pane.getByText(t('inspector.passage.historical')));
    await eventually(() => reader.painted('stance-grey')).toEqual([SAID.round]);
  });

  test('keeps the evidence that has no place in it, and leads to where that was read', async () => {
    const parley = await openMinistry();
    const { page, window } = parley;
    const { inspector, palette } = window;
    await reviseWith(parley, SECOND);
    await palette.goToPassage(SAID.families);
    await expectSeen(inspector.pane.getByText(/ by Edda$/u));
    const former = t('inspector.evidence.former', { words: CUE, revision: 1 });
    await inspector.pane.getByRole('button', { name: former }).click();
    await expectSeen(
      page.getByRole('region', { name: t('revisions.ofMany', { revision: 1, count: 2 }) }),
    );
  });

  test('is reviewed by mouse, too', async () => {
    const parley = await openMinistry();
    const { window } = parley;
    const { reader, review } = window;
    await reviseWith(parley, SECOND);
    await window.library.pane.getByRole('button', { name: t('review.title') }).click();
    await review.passages.filter({ hasText: SAID.crews }).click();
    await review.panel.getByRole('button', { name: t('review.byHand') }).click();
    await reader.drag(['the crews have to come home first']);
    await review.placing.getByRole('button', { name: t('review.placing.place') }).click();
    await eventually(() => review.passages.count()).toBe(2);
    await review.passages.filter({ hasText: SAID.corridor }).click();
    await review.candidates
      .first()
      .getByRole('button', { name: t('review.take') })
      .click();
    await eventually(() => review.passages.count()).toBe(1);
    await review.panel.getByRole('button', { name: t('review.keep') }).click();
    await expectSeen(window.page.getByRole('heading', { name: t('review.done') }));
  });

  test('that is the same is refused, and says so', async () => {
    const parley = await openMinistry();
    await reviseWith(parley, FIRST);
    const dialog = parley.window.dialog(t('revisions.revise.title'));
    await expectSeen(dialog.getByRole('alert').filter({ hasText: STATEMENT }));
  });
});

test('a text that was decoded wrongly is put right, and its passages follow', async () => {
  const quoted = 'Ferry corridor Sundhaven-Port Halden, 6 March';
  // “Statement of the mediator”, and then: “The crews have to come home.”
  const bytes = Buffer.concat([
    Buffer.from('c7e0ffe2e020ece5e4b3e0f2eef0e00a0a', 'hex'),
    Buffer.from(`${quoted}.\n\n`),
    Buffer.from('c5eab3efe0e6b320ece0fef2fc20efeee2e5f0edf3f2e8f1ff20e4eee4eeecf3', 'hex'),
  ]);
  const parley = await openParley({
    notebook: 'Encodings.parley',
    async prepare(call) {
      const content = bytes.toString('base64');
      const wrong = { fileName: 'remarks.txt', content, encoding: 'windows-1252' };
      const { id } = await call('source.import', wrong);
      await call('passage.create', { sourceId: id, quotes: [quoted], tags: ['Ferries'] });
    },
  });
  const { page, window } = parley;
  await window.ready();
  await window.library.open(/^Ç/u);
  await expectSeen(window.inspector.pane.getByText('windows-1252'));
  await window.press('source.decode');
  const dialog = window.dialog(t('revisions.encoding.title'));
  await dialog.getByRole('radio', { name: /windows-1251/u }).check();
  expect(await violationsOf(page)).toEqual({});
  await dialog.getByRole('button', { name: t('revisions.encoding.apply') }).click();
  await expectSeen(window.reader.text.getByText('Екіпажі мають повернутися додому'));
  await eventually(() => window.reader.painted('stance-none')).toEqual([quoted]);
  await expectSeen(window.inspector.pane.getByText('windows-1251'));
  await window.saved();
  await parley.close();
  const passages = await inNotebook(parley.path, async (call) => {
    return (await call('passage.list', {})).passages.map(({ state, words: now }) => [state, now]);
  });
  expect(passages).toEqual([['placed', quoted]]);
});

/** Opens the notebook with the first version, and its source. */
async function openMinistry(): Promise<OpenedParley> {
  const parley = await openParley({ notebook: 'Ministry.parley', prepare: fillMinistry });
  const { window } = parley;
  await window.ready();
  await window.library.open(new RegExp(`^${STATEMENT}`, 'u'));
  await window.reader.textOf(STATEMENT).waitFor();
  return parley;
}

/** Chooses a newer version of the source that is shown. */
async function reviseWith(parley: OpenedParley, text: string): Promise<void> {
  await parley.window.press('source.revise');
  const dialog = parley.window.dialog(t('revisions.revise.title'));
  await chooseFiles(parley, { 'statement, again.txt': text }, () =>
    dialog.getByRole('button', { name: t('revisions.revise.choose') }).click(),
  );
}
