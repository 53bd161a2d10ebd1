import { describe, expect, it } from 'vitest';
import { minimalEdits } from '../../../../renderer/texts/minimalEdits.ts';
import { readableRuns, wordRuns } from '../../../../db/text/wordRuns.ts';

function applied(text: string, edits: ReturnType<typeof minimalEdits>): string {
  return edits
    .toReversed()
    .reduce(
      (now, { start, end, text: words }) => now.slice(0, start) + words + now.slice(end),
      text,
    );
}

describe('the edits of a correction', () => {
  it('are none where nothing was changed', () => {
    expect(minimalEdits('The ferries run.', 'The ferries run.')).toEqual([]);
  });

  it('hold no more than the letters that were wrong', () => {
    expect(minimalEdits('The feries run.', 'The ferries run.')).toEqual([
      { start: 7, end: 7, text: 'r' },
    ]);
  });

  it('are one for each typo, so that what stands between is left alone', () => {
    const before = 'The feries will sail when the baots are gone.';
    const after = 'The ferries will sail when the boats are gone.';
    const edits = minimalEdits(before, after);
    expect(edits).toEqual([
      { start: 7, end: 7, text: 'r' },
      { start: 31, end: 33, text: 'oa' },
    ]);
    expect(applied(before, edits)).toBe(after);
  });

  it('count from where the paragraph begins in the text', () => {
    expect(minimalEdits('a b', 'a c', 100)).toEqual([{ start: 102, end: 103, text: 'c' }]);
  });

  it('take words in and out', () => {
    const before = 'One and two.';
    for (const after of ['One, two and three.', 'two.', '', 'One and two. And more.', 'x']) {
      expect(applied(before, minimalEdits(before, after))).toBe(after);
    }
  });

  it('never cut a character in two', () => {
    // The two flags of the sea have their first unit in common.
    const [edit] = minimalEdits('🌊', '🌋');
    expect(edit).toEqual({ start: 0, end: 2, text: '🌋' });
    const [last] = minimalEdits('\u{1F30A}', '\u{1F70A}');
    expect(last).toEqual({ start: 0, end: 2, text: '\u{1F70A}' });
  });
});

describe('two texts in stretches', () => {
  it('give both texts again', () => {
    const before = 'The boats must leave the strait by Thursday.';
    const after = 'The boats should leave our strait by Friday, he said.';
    const runs = wordRuns(before, after);
    expect(runs.map((run) => run.before).join('')).toBe(before);
    expect(runs.map((run) => run.after).join('')).toBe(after);
    expect(runs.filter(({ changed }) => changed)[0]).toMatchObject({
      before: 'must',
      after: 'should',
    });
  });

  it('are read as phrases where only blanks are the same', () => {
    const runs = readableRuns(wordRuns('It takes note of the plan.', 'It has studied the plan.'));
    expect(runs.map(({ before, after }) => [before.trim(), after.trim()])).toEqual([
      ['It', 'It'],
      ['takes note of', 'has studied'],
      ['the plan.', 'the plan.'],
    ]);
    expect(runs.map((run) => run.before).join('')).toBe('It takes note of the plan.');
  });

  it('are one where the texts have nothing to do with each other', () => {
    const many = (word: string) =>
      Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
    expect(wordRuns(many('a'), many('b'))).toHaveLength(1);
  });
});
