import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../../db/text/anchoring/compare.ts';
import { splitPlainText } from '../../../../db/text/blocks.ts';
import { inventProse } from '../../../bench/anchoring/prose.ts';
import { makeWorkload } from '../../../bench/anchoring/workload.ts';
import { createRandom } from '../../../helpers/random.ts';

const withBlocks = (text: string) => ({ text, blocks: splitPlainText(text) });

/** The rows with what changed in brackets, as "left | right". */
function compare(left: string, right: string): string[] {
  return compareTexts(withBlocks(left), withBlocks(right)).map((row) => {
    const side = (parts: (typeof row)['left']) =>
      parts?.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('') ?? '';
    return `${side(row.left)} | ${side(row.right)}`;
  });
}

const ONE = 'The ferries stopped on Monday, when the ice came.';
const TWO = 'Minister Vey blamed the pilots for the delay.';
const THREE = 'Nobody from Northmark was in the hall.';

describe('two texts beside each other', () => {
  it('have equal paragraphs in one row, unmarked', () => {
    expect(compare(`${ONE}\n\n${TWO}`, `${ONE}\n\n${TWO}`)).toEqual([
      `${ONE} | ${ONE}`,
      `${TWO} | ${TWO}`,
    ]);
  });

  it('have a paragraph that only one has in a row of its own', () => {
    expect(compare(`${ONE}\n\n${TWO}\n\n${THREE}`, `${ONE}\n\n${THREE}`)).toEqual([
      `${ONE} | ${ONE}`,
      `[${TWO}] | `,
      `${THREE} | ${THREE}`,
    ]);
    expect(compare(ONE, `${TWO}\n\n${ONE}`)).toEqual([` | [${TWO}]`, `${ONE} | ${ONE}`]);
  });

  it('have the words that differ marked in both, with the spaces between them', () => {
    const right = 'The last ferries stopped on Sunday, when the deep snow came.';
    expect(compare(ONE, right)).toEqual([
      'The ferries stopped on [Monday], when the [ice] came. | ' +
        'The [last] ferries stopped on [Sunday], when the [deep snow] came.',
    ]);
  });

  it('have marks and case that differ marked, but not white space', () => {
    expect(compare('“The ice came early,” she said.', '"the ice came  early," she said.')).toEqual([
      '[“The] ice came early,[”] she said. | ["the] ice came  early,["] she said.',
    ]);
  });

  it('have short equal paragraphs between others in one row', () => {
    expect(compare(`${ONE}\n\nYes.\n\n${TWO}`, `${ONE}\n\n${THREE}\n\nYes.\n\n${TWO}`)).toEqual([
      `${ONE} | ${ONE}`,
      ` | [${THREE}]`,
      'Yes. | Yes.',
      `${TWO} | ${TWO}`,
    ]);
  });

  it('have a paragraph that moved alone at both of its places', () => {
    const rows = compare(`${ONE}\n\n${TWO}\n\n${THREE}`, `${TWO}\n\n${THREE}\n\n${ONE}`);
    expect(rows).toEqual([`[${ONE}] | `, `${TWO} | ${TWO}`, `${THREE} | ${THREE}`, ` | [${ONE}]`]);
  });

  it('have nothing in common, or nothing at all', () => {
    expect(compare(ONE, 'Kaffee ist fertig.')).toEqual([`[${ONE}] | `, ' | [Kaffee ist fertig.]']);
    expect(compare('', '')).toEqual([]);
    expect(compare('', ONE)).toEqual([` | [${ONE}]`]);
  });

  it('lose nothing, whatever was edited', () => {
    for (let seed = 0; seed < 10; seed++) {
      const random = createRandom(seed);
      const fresh = inventProse(5000, random).split('\n\n');
      const { oldText, newText } = makeWorkload(inventProse(8000, random), fresh, 20, random);
      const [left, right] = [withBlocks(oldText), withBlocks(newText)];
      const rows = compareTexts(left, right);
      for (const [side, { text, blocks }] of [['left', left] as const, ['right', right] as const]) {
        const paragraphs = rows.flatMap(
          (row) => row[side]?.map((part) => part.text).join('') ?? [],
        );
        expect(paragraphs).toEqual(blocks.map(({ start, end }) => text.slice(start, end)));
      }
      const paired = rows.filter((row) => row.left && row.right);
      expect(paired.length).toBeGreaterThan(left.blocks.length * 0.7);
      for (const { left: a, right: b } of paired) {
        const kept = (parts: typeof a) =>
          parts!.flatMap(({ text, changed }) => (changed ? [] : text.split(/\s+/u))).join('');
        expect(kept(a)).toBe(kept(b));
      }
    }
  });
});
