import { describe, expect, test } from 'vitest';
import { ApiError } from '../../../../db/api/errors.ts';
import { draftSaying, openSession, settle, wordsOf } from './fakes.ts';

const full = new ApiError('DISK_FULL');

describe('saving', () => {
  test('waits for a pause in typing and saves once', async () => {
    const { clock, notebook, session, states, type } = openSession();
    for (const words of ['a', 'ab', 'abc']) {
      type(words);
      await clock.pass(300);
    }
    expect(notebook.saves).toEqual([]);
    expect(session.progress.state).toBe('waiting');
    await clock.pass(400);
    expect(notebook.saves).toEqual([{ words: 'abc', version: 1 }]);
    expect(states).toEqual(['waiting', 'saving', 'saved']);
    expect(session.clean).toBe(true);
  });

  test('does not wait for ever while typing goes on', async () => {
    const { clock, notebook, type } = openSession();
    for (let key = 0; key < 100; key++) {
      type(`${key}`);
      await clock.pass(100);
    }
    expect(notebook.saves.length).toBe(2);
  });

  test('goes on from the version of the save before', async () => {
    const { clock, notebook, type } = openSession();
    type('one');
    await clock.pass(400);
    type('two');
    await clock.pass(400);
    expect(notebook.saves).toEqual([
      { words: 'one', version: 1 },
      { words: 'two', version: 2 },
    ]);
  });

  test('never has two saves on their way, and loses nothing typed meanwhile', async () => {
    const { clock, notebook, session, type } = openSession();
    notebook.hold();
    type('first');
    await clock.pass(400);
    type('second');
    await clock.pass(400);
    type('third');
    void session.flush();
    void session.flush();
    await settle();
    expect(notebook.saves).toHaveLength(1);
    expect(session.progress.state).toBe('saving');
    await notebook.release();
    expect(notebook.saves.map(({ words }) => words)).toEqual(['first', 'third']);
    expect(notebook.mostInFlight).toBe(1);
    expect(wordsOf(notebook.note!)).toBe('third');
    expect(session.progress.state).toBe('saved');
  });

  test('flush saves at once and resolves when that is done', async () => {
    const { clock, notebook, session, type } = openSession();
    type('now');
    await session.flush();
    expect(wordsOf(notebook.note!)).toBe('now');
    await clock.pass(10_000);
    expect(notebook.saves).toHaveLength(1);
  });

  test('what is the same as before is not saved', async () => {
    const { clock, notebook, session, type } = openSession('begun');
    type('other');
    type('begun');
    await clock.pass(400);
    expect(notebook.saves).toEqual([]);
    expect(session.progress.state).toBe('saved');
    await session.flush();
    expect(notebook.saves).toEqual([]);
  });

  test('the title alone is saved, too', async () => {
    const { clock, notebook, type } = openSession('begun');
    type('begun', 'Renamed');
    await clock.pass(400);
    expect(notebook.note!.title).toBe('Renamed');
  });

  test('nothing happens any more after it was disposed of', async () => {
    const { clock, notebook, session, type } = openSession();
    type('late');
    session.dispose();
    await clock.pass(10_000);
    expect(notebook.saves).toEqual([]);
  });
});

describe('a save that fails', () => {
  test('says why, keeps the words, and is tried again by itself', async () => {
    const { clock, notebook, session, type } = openSession();
    notebook.failures = [full];
    type('kept');
    await clock.pass(400);
    expect(session.progress).toEqual({ state: 'failed', error: full });
    expect(wordsOf(session.unsaved()!)).toBe('kept');
    await clock.pass(5000);
    expect(wordsOf(notebook.note!)).toBe('kept');
    expect(session.progress.state).toBe('saved');
  });

  test('is tried again with what was typed meanwhile, and stays failed until that succeeds', async () => {
    const { clock, notebook, session, states, type } = openSession();
    notebook.failures = [full, full];
    type('one');
    await clock.pass(400);
    type('two');
    expect(session.progress.state).toBe('failed');
    await clock.pass(400);
    expect(session.progress.state).toBe('failed');
    await session.flush();
    expect(notebook.saves.map(({ words }) => words)).toEqual(['one', 'two', 'two']);
    expect(states.at(-1)).toBe('saved');
  });

  test('whose answer was lost is no conflict with itself', async () => {
    const { clock, notebook, session, type } = openSession();
    notebook.failures = ['lost'];
    type('arrived');
    await clock.pass(400);
    expect(session.progress.state).toBe('failed');
    await clock.pass(5000);
    expect(session.progress.state).toBe('saved');
    expect(notebook.note!.version).toBe(2);

    notebook.failures = ['lost'];
    type('arrived, too');
    await clock.pass(400);
    type('and gone on');
    await clock.pass(400);
    expect(session.progress.state).toBe('saved');
    expect(wordsOf(notebook.note!)).toBe('and gone on');
  });
});

describe('a note that was changed elsewhere', () => {
  async function conflict() {
    const opened = openSession();
    opened.type('mine');
    opened.notebook.saveElsewhere(draftSaying('theirs'));
    await opened.clock.pass(400);
    return opened;
  }

  test('is not overwritten, and what was written here is kept', async () => {
    const { clock, notebook, session, type } = await conflict();
    expect(session.progress).toMatchObject({ state: 'conflict', other: { version: 2 } });
    type('mine, more');
    await clock.pass(60_000);
    expect(notebook.saves).toHaveLength(1);
    expect(wordsOf(notebook.note!)).toBe('theirs');
    expect(wordsOf(session.unsaved()!)).toBe('mine, more');
  });

  test('mine can replace the other', async () => {
    const { notebook, session } = await conflict();
    await session.keepMine();
    expect(wordsOf(notebook.note!)).toBe('mine');
    expect(session.progress.state).toBe('saved');
  });

  test('mine can be given up for the other', async () => {
    const { clock, notebook, session, type } = await conflict();
    session.giveUp();
    expect(notebook.shown.map(wordsOf)).toEqual(['theirs']);
    expect(session.clean).toBe(true);
    type('theirs, and mine');
    await clock.pass(400);
    expect(notebook.saves.at(-1)).toEqual({ words: 'theirs, and mine', version: 2 });
  });

  test('is shown where nothing waits to be saved', async () => {
    const { notebook, session } = openSession();
    notebook.saveElsewhere(draftSaying('theirs'));
    await session.notice(2);
    expect(notebook.shown.map(wordsOf)).toEqual(['theirs']);
    await session.notice(2);
    expect(notebook.shown).toHaveLength(1);
    expect(session.progress.state).toBe('saved');
  });

  test('is not shown over what is being typed', async () => {
    const { clock, notebook, session, type } = openSession();
    type('mine');
    notebook.saveElsewhere(draftSaying('theirs'));
    await session.notice(2);
    expect(notebook.shown).toEqual([]);
    await clock.pass(400);
    expect(session.progress.state).toBe('conflict');
  });

  test('its own saves are no news, whenever they are heard of', async () => {
    const { clock, notebook, session, type } = openSession();
    notebook.hold();
    type('mine');
    await clock.pass(400);
    const heard = session.notice(2);
    await notebook.release();
    await heard;
    await session.notice(1);
    expect(notebook.shown).toEqual([]);
    expect(session.progress.state).toBe('saved');
  });
});

describe('a note that was deleted', () => {
  test('is gone; coming back, it is shown again', async () => {
    const { notebook, session } = openSession();
    const before = notebook.note!;
    notebook.note = null;
    await session.noticeDeleted();
    expect(session.progress.state).toBe('gone');
    notebook.note = before;
    await session.notice(1);
    expect(session.progress.state).toBe('saved');
    expect(notebook.shown.map(wordsOf)).toEqual(['begun']);
  });

  test('keeps what was not saved, to be saved elsewhere', async () => {
    const { clock, notebook, session, type } = openSession();
    type('kept');
    notebook.note = null;
    await clock.pass(400);
    expect(session.progress.state).toBe('gone');
    expect(wordsOf(session.unsaved()!)).toBe('kept');
    session.giveUp();
    expect(session.clean).toBe(true);
  });

  test('coming back while something is not saved is a conflict', async () => {
    const { clock, notebook, session, type } = openSession();
    const before = notebook.note!;
    type('kept');
    notebook.note = null;
    await clock.pass(400);
    notebook.note = before;
    await session.notice(1);
    expect(session.progress.state).toBe('conflict');
    await session.keepMine();
    expect(wordsOf(notebook.note!)).toBe('kept');
  });
});
