import { expect, it } from 'vitest';
import { splitPlainText } from '../../../../db/text/blocks.ts';
import { beginsWithTitle } from '../../../../renderer/reader/titled.ts';

const TEXT = 'Two delegations,\tone strait\n\nThe delegations are due to meet on 6 March.';
const titled = (title: string, text = TEXT) =>
  beginsWithTitle({ title, text, blocks: splitPlainText(text) });

it('is so where the first block is the title, whatever its blanks and capitals', () => {
  expect(titled('Two delegations, one strait')).toBe(true);
  expect(titled('TWO DELEGATIONS, ONE STRAIT')).toBe(true);
});

it('is not so where the title says more, or less, or there is no text', () => {
  expect(titled('Two delegations')).toBe(false);
  expect(titled('Two delegations, one strait (corrected)')).toBe(false);
  expect(titled('', '')).toBe(false);
});
