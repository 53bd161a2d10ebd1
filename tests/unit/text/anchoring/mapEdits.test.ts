import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../db/text/anchoring/anchors.ts';
import { applyEdits } from '../../../../db/text/anchoring/applyEdits.ts';
import { mapThroughEdits } from '../../../../db/text/anchoring/mapEdits.ts';
import { createRandom } from '../../../helpers/random.ts';
import { markedText } from './anchorOf.ts';

/** What becomes of the marked passage: its words in the new text, or those of the candidates. */
function follow(marked: string, edits: readonly Edit[]) {
  const { text, anchor } = markedText(marked);
  const newText = applyEdits(text, edits);
  const [mapped] = mapThroughEdits(edits, newText, [anchor]);
  const wordsOf = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => newText.slice(start, end));
  return mapped!.outcome === 'placed'
    ? { placed: wordsOf(mapped!.spans), score: mapped!.score }
    : { review: mapped!.candidates.map(({ spans }) => wordsOf(spans)) };
}

/** The edit that replaces words which stand once in the text. */
function replace(text: string, words: string, by: string): Edit {
  const start = text.replaceAll(/[⟦⟧]/gu, '').indexOf(words);
  return { start, end: start + words.length, text: by };
}

const SENTENCE = 'The envoy said: ⟦we will not open the harbour⟧ before spring.';

describe('a passage through a person’s edits', () => {
  it('keeps its words when something before or after it changes', () => {
    const edits = [
      replace(SENTENCE, 'The envoy', 'Tessa Brun, the envoy,'),
      replace(SENTENCE, 'spring', 'the spring'),
    ];
    expect(follow(SENTENCE, edits)).toEqual({ placed: ['we will not open the harbour'], score: 1 });
  });

  it('has other words when an edit is inside it', () => {
    expect(follow(SENTENCE, [replace(SENTENCE, 'not open', 'never close')])).toMatchObject({
      placed: ['we will never close the harbour'],
    });
  });

  it.each([
    ['its first character', 'w', 'W', 'We will not open the harbour'],
    ['its last character', 'r⟧', 'R', 'we will not open the harbouR'],
    ['its last word', 'harbour', 'port', 'we will not open the port'],
    ['its first words', 'we will', 'We shall', 'We shall not open the harbour'],
  ])('keeps the new words where %s is replaced', (_, words, by, placed) => {
    const plain = SENTENCE.replaceAll(/[⟦⟧]/gu, '');
    const at = SENTENCE.indexOf(`⟦`);
    const start = words.endsWith('⟧') ? SENTENCE.indexOf('⟧') - 2 : plain.indexOf(words, at);
    const edit = { start, end: start + words.replace('⟧', '').length, text: by };
    expect(follow(SENTENCE, [edit])).toMatchObject({ placed: [placed] });
  });

  it('does not grow by what is put in at its edges', () => {
    const start = SENTENCE.indexOf('⟦');
    const end = SENTENCE.indexOf('⟧') - 1;
    const edits = [
      { start, end: start, text: 'perhaps ' },
      { start: end, end, text: ' again' },
    ];
    expect(follow(SENTENCE, edits)).toMatchObject({ placed: ['we will not open the harbour'] });
  });

  it('does not grow by what replaces the words beside it', () => {
    const edits = [
      replace(SENTENCE, 'said: ', 'wrote: '),
      replace(SENTENCE, ' before', ' until after'),
    ];
    expect(follow(SENTENCE, edits)).toMatchObject({ placed: ['we will not open the harbour'] });
  });

  it('shrinks where its ends are deleted, and loses the space that is left there', () => {
    const edits = [
      replace(SENTENCE, 'said: we will ', ''),
      replace(SENTENCE, 'the harbour before', ''),
    ];
    expect(follow(SENTENCE, edits)).toMatchObject({ placed: ['not open'] });
  });

  it('may end with the text', () => {
    expect(
      follow('Before. ⟦We agree⟧', [replace('Before. We agree', 'agree', 'do')]),
    ).toMatchObject({ placed: ['We do'] });
    expect(follow('Before. ⟦We agree⟧', [{ start: 16, end: 16, text: '.' }])).toMatchObject({
      placed: ['We agree'],
    });
  });

  it('may be one character that is replaced', () => {
    expect(follow('a⟦b⟧c', [{ start: 1, end: 2, text: 'xyz' }])).toMatchObject({ placed: ['xyz'] });
  });

  it('keeps whole characters where a program replaces half of a surrogate pair', () => {
    const { start, end } = { start: 5, end: 6 };
    expect('ok 1\ud83d\ude00'.slice(start, end)).toBe('\ude00');
    expect(follow('ok 1⟦\ud83d\ude00⟧ x', [{ start, end, text: '\ude01' }])).toMatchObject({
      placed: ['\ud83d\ude01'],
    });
  });

  it('follows with all its spans', () => {
    const marked = '⟦We agree⟧, he said, ⟦to talk⟧.';
    expect(follow(marked, [replace(marked, 'he said', 'said Captain Dask')])).toMatchObject({
      placed: ['We agree', 'to talk'],
    });
  });
});

describe('a passage that nobody can follow with certainty', () => {
  it('is for review without candidates when its words are deleted', () => {
    expect(follow(SENTENCE, [replace(SENTENCE, 'we will not open the harbour', '')])).toEqual({
      review: [],
    });
  });

  it('is for review when more than it is deleted and its words stand elsewhere', () => {
    const marked = 'No. ⟦We agree⟧, he said. And again: We agree.';
    expect(follow(marked, [{ start: 2, end: 15, text: '' }])).toEqual({ review: [['We agree']] });
  });

  it('is for review when other words are put over its edge, with and without them', () => {
    expect(follow(SENTENCE, [replace(SENTENCE, 'said: we will', 'wrote that they will')])).toEqual({
      review: [['wrote that they will not open the harbour'], ['not open the harbour']],
    });
  });

  it('is for review when one of its spans is gone, with those that are left', () => {
    const marked = '⟦We agree⟧, he said, ⟦to talk⟧.';
    expect(follow(marked, [replace(marked, 'to talk', '')])).toEqual({ review: [['We agree']] });
  });
});

describe('edits', () => {
  it('are applied in order, touching ones too', () => {
    const edits = [
      { start: 0, end: 1, text: 'X' },
      { start: 1, end: 1, text: 'y' },
      { start: 1, end: 2, text: '' },
    ];
    expect(applyEdits('abc', edits)).toBe('Xyc');
    expect(applyEdits('', [])).toBe('');
  });

  it.each([
    [[{ start: 2, end: 4, text: '' }]],
    [[{ start: 2, end: 1, text: '' }]],
    [[{ start: -1, end: 1, text: '' }]],
    [
      [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ],
    ],
    [
      [
        { start: 2, end: 3, text: '' },
        { start: 0, end: 1, text: '' },
      ],
    ],
  ])('are refused when out of range, reversed, overlapping or out of order: %j', (edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  });
});

describe('passages through edits at random', () => {
  it('hold exactly the characters that they held and that are left', () => {
    const random = createRandom(7);
    for (let round = 0; round < 500; round++) {
      // Each character stands once, so that it is known where it went.
      const text = Array.from({ length: 40 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
      const cuts = Array.from({ length: 8 }, () => random.below(41)).toSorted((a, b) => a - b);
      const edits = [0, 2, 4, 6].map((at) => ({
        start: cuts[at]!,
        end: cuts[at + 1]!,
        text: 'x'.repeat(random.below(3)),
      }));
      const newText = applyEdits(text, edits);
      const start = random.below(39);
      const end = start + 1 + random.below(40 - start);
      const exact = text.slice(start, end);
      const anchor = { id: 'a', spans: [{ start, end, exact, prefix: '', suffix: '' }] };
      const [mapped] = mapThroughEdits(edits, newText, [anchor]);
      if (mapped!.outcome !== 'placed') continue;
      const [span] = mapped!.spans;
      const words = newText.slice(span!.start, span!.end).replaceAll('x', '');
      expect(words).toBe([...exact].filter((one) => newText.includes(one)).join(''));
    }
  });
});
