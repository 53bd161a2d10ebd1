import { describe, expect, test } from 'vitest';
import type { NoteBody } from '../../db/model/note.ts';
import { nodesOf } from '../../db/model/noteTree.ts';
import { commandName } from '../../renderer/commands/names.ts';
import { eventually } from './support/eventually.ts';
import { expectGone, expectSeen } from './support/expectSeen.ts';
import type { Call } from './support/notebooks.ts';
import { shareParley } from './support/shareParley.ts';
import { typeWords } from './support/typeWords.ts';
import { beginningWith, t } from './support/words.ts';

const SOURCE = 'Remarks of the envoy';
const NOTE = 'What was asked';
const STRANGE = 'From another Parley';

const ASKED = 'the ferries will sail when the boats are gone';
const ASKED_LONGER = 'the ferries will sail when the boats are gone for good';
const OFFERED = 'two crossings a day under a third flag';

/** A node that no Parley knows yet. */
const STRANGER = {
  type: 'future-map',
  version: 3,
  centre: { north: 58.1, east: 7.9 },
  children: [{ type: 'future-pin', version: 1, label: 'Sundhaven' }],
};

async function fill(call: Call): Promise<void> {
  const { id: sourceId } = await call('source.paste', {
    title: SOURCE,
    text: `The envoy said that ${ASKED_LONGER}. He was offered ${OFFERED}, and did not reply.`,
  });
  const passage = (words: string) =>
    call('passage.create', { sourceId, quotes: [words], speakers: ['Tomas Reke'] }).id;
  call('note.save', {
    title: NOTE,
    body: {
      markdown: `Two things:\n\n[[passage:${passage(ASKED)}]]\n\n[[passage:${passage(OFFERED)}]]\n`,
    },
  });
  call('note.save', {
    title: STRANGE,
    body: {
      root: {
        type: 'root',
        version: 1,
        children: [paragraph('Before it.'), STRANGER, paragraph('After it.')],
      },
    } as unknown as NoteBody,
  });
}

function paragraph(text: string) {
  return { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] };
}

describe('notes', () => {
  const shared = shareParley(fill);

  async function openNote(title: string) {
    const { window, page } = shared.current;
    await window.library.open(title);
    await eventually(() => window.note.title.inputValue()).toBe(title);
    return { ...window, window, page };
  }

  async function goToPassage(words: string) {
    const { window } = shared.current;
    await window.palette.goToPassage(words);
    await expectSeen(window.inspector.words.filter({ hasText: words }));
  }

  async function beginNote(title: string) {
    const { window, page } = shared.current;
    await window.press('note.new');
    await eventually(() => window.note.title.inputValue()).toBe(t('app.newNote'));
    await window.note.title.fill(title);
    await window.note.title.press('Enter');
    return { ...window, window, page };
  }

  test('say whether they are saved, and keep what was typed right before a reload', async () => {
    const { page, window, note, library } = await beginNote('Kept');
    await typeWords(page, 'A first sentence.');
    await expectSeen(note.saveMark('waiting').first());
    await expectSeen(note.saveMark('saved'));
    await window.saved();

    await typeWords(page, ' And another, typed at the last moment.');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await window.ready();
    await library.open('Kept');
    await expectSeen(
      note.text.getByText('A first sentence. And another, typed at the last moment.'),
    );
  });

  test('show what the words of a passage were and are, and take over the new ones', async () => {
    const { page, inspector, reader } = await openNote(NOTE);
    await goToPassage(ASKED);
    await expectSeen(reader.textOf(SOURCE));
    await reader.selectByKeys([ASKED_LONGER]);
    await inspector.pane.getByRole('button', { name: t('inspector.passage.retake') }).click();
    await expectSeen(inspector.words.filter({ hasText: ASKED_LONGER }));

    const { note } = await openNote(NOTE);
    const quotation = note.quotation(t('notes.quotation.changed'));
    await expectSeen(quotation.getByRole('deletion').getByText(ASKED, { exact: true }));
    await expectSeen(quotation.getByRole('insertion').getByText(ASKED_LONGER, { exact: true }));
    await quotation.getByRole('button', { name: t('notes.quotation.takeOver') }).click();
    await expectGone(quotation);
    await expectSeen(note.quotation(ASKED_LONGER));
    await expectGone(page.getByRole('deletion'));
  });

  test('keep the last words of a passage that was deleted, until that is undone', async () => {
    const { window } = shared.current;
    await goToPassage(OFFERED);
    await window.press('passage.delete');
    await expectSeen(window.messages.getByText(t('inspector.passage.deleted')));

    const { note } = await openNote(NOTE);
    const lost = note.quotation(t('notes.quotation.deleted'));
    await expectSeen(lost.getByText(OFFERED));
    await window.messageButton(t('common.undo')).click();
    await expectGone(lost);
    await expectSeen(note.quotation(OFFERED).filter({ hasText: SOURCE }));
  });

  test('are found from the passages they quote', async () => {
    const { window, inspector, note } = await openNote(STRANGE);
    await goToPassage(OFFERED);
    await inspector.backlinks.getByRole('button', { name: NOTE }).click();
    await eventually(() => note.title.inputValue()).toBe(NOTE);
    await expectSeen(window.tab(NOTE).and(window.page.locator('[aria-selected=true]')));
  });

  test('undo typing while one types, and elsewhere what was done last', async () => {
    const { window, page, note, library } = await beginNote('Undone');
    await typeWords(page, 'Words to be taken back');
    await expectSeen(note.text.getByText('Words to be taken back'));
    await window.press('history.undo');
    await eventually(() => note.text.textContent()).not.toContain('taken back');
    await window.press('history.redo');
    await expectSeen(note.text.getByText('Words to be taken back'));
    await window.saved();

    await library.open(beginningWith(SOURCE));
    await window.reader.text.focus();
    await window.press('history.undo');
    await expectSeen(window.messages.getByText(beginningWith(t('app.undo.undone', { step: '' }))));
    await window.press('history.redo');
    await expectSeen(window.messages.getByText(beginningWith(t('app.undo.redone', { step: '' }))));
    await openNote('Undone');
    await expectSeen(note.text.getByText('Words to be taken back'));
  });

  test('keep tables and check lists', async () => {
    const { page, window, note } = await beginNote('Table and list');
    const insert = async (name: string) => {
      await typeWords(page, `/${name.split(' ')[0]!}`);
      await expectSeen(note.suggestions.first().filter({ hasText: name }));
      await page.keyboard.press('Enter');
    };
    await insert(commandName('format.checkList'));
    await typeWords(page, 'The crews are home');
    await page.keyboard.press('Enter');
    await typeWords(page, 'The boats are in port');
    await expectSeen(note.text.getByRole('checkbox').filter({ hasText: 'The boats are in port' }));
    const first = note.text.getByRole('checkbox').filter({ hasText: 'The crews are home' });
    const box = (await first.boundingBox())!;
    await page.mouse.click(box.x + 6, box.y + box.height / 2);
    await expectSeen(note.text.getByRole('checkbox', { checked: true }));
    await note.text.getByText('The boats are in port').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await insert(t('notes.toolbar.table'));
    const cells = note.text.getByRole('table').getByRole('cell');
    await expectSeen(note.text.getByRole('table'));
    await typeWords(page, 'Sund');
    await page.keyboard.press('Tab');
    await typeWords(page, 'Norvane');
    await expectSeen(note.text.getByRole('table').getByText('Norvane'));
    await window.saved();
    const count = await cells.count();

    await shared.restart();
    const again = await openNote('Table and list');
    const table = again.note.text.getByRole('table');
    await expectSeen(table.getByText('Sund'));
    await expectSeen(table.getByText('Norvane'));
    await eventually(() => table.getByRole('cell').count()).toBe(count);
    const boxes = again.note.text.getByRole('checkbox');
    await expectSeen(
      boxes.and(again.page.locator('[aria-checked=true]')).getByText('crews are home'),
    );
    await expectSeen(
      boxes.and(again.page.locator('[aria-checked=false]')).getByText('boats are in'),
    );
  });

  test('keep what this Parley does not know', async () => {
    const { page, note, window } = await openNote(STRANGE);
    await expectSeen(note.text.getByText(t('notes.unknown', { type: STRANGER.type })));
    await note.text.getByText('After it.').click();
    await page.keyboard.press('End');
    await typeWords(page, ' And more.');
    await expectSeen(note.text.getByText('After it. And more.'));
    await window.saved();
    let kept: unknown[] = [];
    await shared.restart((call) => {
      const { id } = call('note.list', {}).notes.find(({ title }) => title === STRANGE)!;
      kept = nodesOf(call('note.get', { id }).body);
    });
    expect(kept).toEqual([
      expect.objectContaining({ type: 'paragraph' }),
      STRANGER,
      expect.objectContaining({
        children: [expect.objectContaining({ text: 'After it. And more.' })],
      }),
    ]);
  });
});
