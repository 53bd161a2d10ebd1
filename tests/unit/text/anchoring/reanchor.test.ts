import { describe, expect, it } from 'vitest';
import { reanchor } from '../../../../db/text/anchoring/reanchor.ts';
import { markedText } from './anchorOf.ts';

/** Where the marked passage is in the new text: its words there, or those of the candidates. */
function find(marked: string, newText: string) {
  const { text, anchor } = markedText(marked);
  const [one] = reanchor(text, newText, [anchor]);
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => newText.slice(start, end));
  return one!.outcome === 'placed'
    ? { placed: words(one!.spans), at: one!.spans.map(({ start }) => start), score: one!.score }
    : { review: one!.candidates.map(({ spans }) => words(spans)), candidates: one!.candidates };
}

const BEFORE =
  'Ferries between Sundholm and the islands stopped on Monday. The harbour master blamed the ice.';
const AFTER =
  'Northmark’s delegation left the hotel at noon. Its spokesman would not say whether it returns.';
const QUOTE = '“We will not open the corridor until every pilot is home,” Minister Vey said.';

const around = (words: string) => `${BEFORE}\n\n${words}\n\n${AFTER}`;
const plain = (marked: string) => marked.replaceAll(/[⟦⟧]/gu, '');

describe('a passage whose words are the same', () => {
  it('is placed, with full score where everything is the same', () => {
    expect(find(around(`⟦${QUOTE}⟧`), around(QUOTE))).toMatchObject({ placed: [QUOTE], score: 1 });
  });

  it('is placed after text that was put in, and before text that is gone', () => {
    const marked = around(`⟦${QUOTE}⟧ Nobody answered her.`);
    const newText = around(`The hall was silent. ${QUOTE}`);
    expect(find(marked, newText)).toMatchObject({ placed: [QUOTE], at: [newText.indexOf(QUOTE)] });
  });

  it('is placed as it is now written, whatever quotation marks, dashes, spaces and ligatures', () => {
    const words = '“We agree — at first — to talk,” said the official from Sundholm.';
    const now = '"We agree -- at ﬁrst -- to\ntalk," said  the oﬃcial from Sundholm.';
    expect(find(around(`⟦${words}⟧`), around(now))).toMatchObject({ placed: [now], score: 1 });
  });

  it('is placed where its case changed', () => {
    const now = QUOTE.toUpperCase();
    expect(find(around(`⟦${QUOTE}⟧`), around(now))).toMatchObject({ placed: [now] });
  });

  it('is placed in lines that are wrapped otherwise', () => {
    const now = around(QUOTE).replaceAll(/ (?=\S{5})/gu, '\n');
    expect(find(around(`⟦${QUOTE}⟧`), now)).toMatchObject({
      placed: [QUOTE.replaceAll(/ (?=\S{5})/gu, '\n')],
    });
  });

  it('keeps an edge within a word', () => {
    const marked = around('The ⟦cease⟧fire holds, the coast guard says, since Sunday.');
    expect(find(marked, `New. ${plain(marked)}`)).toMatchObject({ placed: ['cease'] });
  });

  it('is placed in scripts without spaces, and with characters beyond the basic plane', () => {
    const marked = '部长在周一表示：“⟦我们同意在春天之前开放走廊⟧。”渡轮停运。😀😀 港口关闭了。';
    const newText = `渡轮在冬天停运。${plain(marked).replace('周一', '星期二')}😀`;
    expect(find(marked, newText)).toMatchObject({ placed: ['我们同意在春天之前开放走廊'] });
    const smileys = around('The answer was ⟦😀 and nothing else⟧ for three days.');
    expect(find(smileys, plain(smileys).replace('Monday', 'Friday'))).toMatchObject({
      placed: ['😀 and nothing else'],
    });
  });

  it('keeps white space at its ends where it is there', () => {
    const marked = around(`⟦${QUOTE} ⟧Nobody answered.`);
    expect(find(marked, `New. ${plain(marked)}`)).toMatchObject({ placed: [`${QUOTE} `] });
  });
});

describe('a passage with a slip of the pen', () => {
  it.each([
    ['a letter too few', 'every pilot', 'evry pilot'],
    ['a letter too many', 'corridor', 'corrridor'],
    ['another letter', 'corridor', 'corrudor'],
    ['two letters swapped', 'pilot', 'piolt'],
    ['a space too few', 'until every', 'untilevery'],
    ['a space too many', 'corridor', 'corri dor'],
    ['a comma', 'corridor until', 'corridor, until'],
    ['the first word', 'We will', 'Wee will'],
  ])('is placed: %s', (_, words, slip) => {
    const now = QUOTE.replace(words, slip);
    expect(find(around(`⟦${QUOTE}⟧`), around(now))).toMatchObject({ placed: [now] });
  });

  it('scores a little less for it', () => {
    const { score } = find(around(`⟦${QUOTE}⟧`), around(QUOTE.replace('pilot', 'piolt')));
    expect(score).toBeLessThan(1);
    expect(score).toBeGreaterThan(0.95);
  });

  it('is placed with its edges where the first and the last word have one', () => {
    const marked = around('Minister Vey said that ⟦negotiations would resume⟧ within the week.');
    const newText = plain(marked)
      .replace('negotiations', 'negotiatons')
      .replace('resume', 'resmue');
    expect(find(marked, newText)).toMatchObject({ placed: ['negotiatons would resmue'] });
  });

  it('is placed though short where its neighbours are the same', () => {
    const marked = around(
      'She paused, and then said: ⟦We agree⟧. The hall was silent for a minute.',
    );
    expect(find(marked, plain(marked).replace('We agree', 'We agre'))).toMatchObject({
      placed: ['We agre'],
    });
  });
});

describe('a passage that means something else now', () => {
  it.each([
    ['a word that came', 'will not open', 'will certainly not open'],
    ['a word that went', 'will not open', 'will open'],
    ['a figure', 'every pilot', '12 pilots'],
    ['another word', 'until', 'although'],
  ])('is for review, its new words first: %s', (_, words, other) => {
    const now = QUOTE.replace(words, other);
    expect(find(around(`⟦${QUOTE}⟧`), around(now)).review?.[0]).toEqual([now]);
  });

  it('is for review where a changed figure is all that is new', () => {
    const marked = around('⟦The toll rose to 56 crowns a passenger in the spring.⟧');
    const found = find(marked, plain(marked).replace('56', '24'));
    expect(found.review?.[0]).toEqual(['The toll rose to 24 crowns a passenger in the spring.']);
  });

  it('is for review where a word became its opposite', () => {
    const marked = around('⟦The islands disagree with the second annex of the draft.⟧');
    expect(find(marked, plain(marked).replace('disagree', 'agree'))).toHaveProperty('review');
  });
});

describe('a passage that moved', () => {
  it('is placed where its sentence is now', () => {
    const newText = `${BEFORE} ${AFTER}\n\nFrom our archive. ${QUOTE} More follows.`;
    expect(find(around(`⟦${QUOTE}⟧`), newText)).toMatchObject({
      placed: [QUOTE],
      at: [newText.indexOf(QUOTE)],
    });
  });

  it('is placed though it has a slip', () => {
    const now = QUOTE.replace('corridor', 'coridor');
    const newText = `${BEFORE} ${AFTER}\n\nFrom our archive. ${now} More follows.`;
    expect(find(around(`⟦${QUOTE}⟧`), newText)).toMatchObject({ placed: [now] });
  });

  it('is placed as part of a sentence that moved', () => {
    const marked = around(QUOTE.replace('every pilot', '⟦every pilot⟧'));
    const newText = `${QUOTE} So it began.\n\n${BEFORE}\n\n${AFTER}`;
    expect(find(marked, newText)).toMatchObject({ placed: ['every pilot'] });
  });

  it('is for review where it is so short that another may have said the same', () => {
    const marked = `${BEFORE} ⟦“We agree.”⟧ ${AFTER}`;
    const found = find(marked, `${BEFORE} ${AFTER} “We agree.” The pilots went home.`);
    expect(found.review).toEqual([['“We agree.”']]);
  });
});

describe('a passage that is gone', () => {
  it('is for review, without candidates where nothing is like it', () => {
    expect(find(around(`⟦${QUOTE}⟧`), around(''))).toEqual({ review: [], candidates: [] });
    expect(find(around(`⟦${QUOTE}⟧`), '')).toEqual({ review: [], candidates: [] });
  });

  it('is for review though the same words stood elsewhere as well, and do', () => {
    const footer = 'Reporting by the harbour desk; do you have news? Write to us.';
    const marked = `${BEFORE}\n\n⟦${footer}⟧\n\n${QUOTE}\n\n${AFTER}\n\n${footer}`;
    const newText = `${BEFORE}\n\n${QUOTE}\n\n${AFTER}\n\n${footer}`;
    expect(find(marked, newText).review).toEqual([[footer]]);
  });

  it('is for review where one of two equal sentences went, as nobody can tell which', () => {
    const marked = `${BEFORE} ⟦It is late.⟧ It is late. ${AFTER}`;
    expect(find(marked, `${BEFORE} It is late. ${AFTER}`)).toHaveProperty('review');
    const parted = `${BEFORE} It is late. Nobody moves. ⟦It is late.⟧ ${AFTER}`;
    expect(find(parted, `${BEFORE} It is late. ${AFTER}`)).toHaveProperty('review');
  });

  it('is for review where an equal sentence came beside it', () => {
    const marked = `${BEFORE} ⟦It is late.⟧ ${AFTER}`;
    expect(find(marked, `${BEFORE} It is late. It is late. ${AFTER}`).review).toHaveLength(2);
  });

  it.each(['no', 'We agree', 'the ice'])('is for review when short and common: %s', (words) => {
    const marked = `${BEFORE} “Is it ⟦${words}⟧?” he asked. ${AFTER} They say no. We agree on the ice.`;
    const newText = `${BEFORE} ${AFTER} They say no. We agree on the ice.`;
    const found = find(marked, newText);
    expect(found).toHaveProperty('review');
  });
});

describe('words that come again and again', () => {
  const footer = 'Reporting by the harbour desk; do you have news? Write to us.';
  const parts = ['one', 'two', 'three'].map((name) => `${BEFORE.replaceAll('the', name)}\n\n`);

  it.each([0, 1, 2])('are placed each where it stands: %i', (chosen) => {
    const text = (mark: (words: string, index: number) => string) =>
      parts.map((part, index) => `${part}${mark(footer, index)}\n\n`).join(AFTER);
    const marked = text((words, index) => (index === chosen ? `⟦${words}⟧` : words));
    const newText = `A word before.\n\n${text((words) => words).replace('blamed', 'cursed')}`;
    const at = [0, 1, 2].map((index) => newText.split(footer, index + 1).join(footer).length);
    expect(find(marked, newText)).toMatchObject({ placed: [footer], at: [at[chosen]] });
  });

  it('are placed though short where what stands around them is the same', () => {
    const marked = around(
      'He said ⟦no⟧ to the toll. She said no to the pilots. They said no to all.',
    );
    expect(find(marked, `New. ${plain(marked)}`)).toMatchObject({ placed: ['no'] });
  });
});

describe('a passage of several spans', () => {
  const marked = around(
    '⟦“We will not open the corridor,”⟧ said Minister Vey, ⟦“until they are home.”⟧',
  );

  it('is placed as a whole', () => {
    const newText = plain(marked).replace('said Minister Vey', 'Minister Orla Vey said');
    expect(find(marked, newText)).toMatchObject({
      placed: ['“We will not open the corridor,”', '“until they are home.”'],
    });
  });

  it('is for review as a whole where a span is gone, with the one that is left', () => {
    const newText = plain(marked).replace('“We will not open the corridor,” said', 'So said');
    expect(find(marked, newText).review?.[0]).toEqual(['“until they are home.”']);
  });

  it('is for review where its spans came apart or changed their order', () => {
    const parted = `${BEFORE}\n\n“We will not open the corridor,” said Minister Vey.\n\n${AFTER} ${BEFORE.replaceAll('the', 'a')} ${AFTER.replaceAll('t', 'tt')} ${AFTER.replaceAll('o', 'oo')} ${BEFORE.replaceAll('a', 'aa')} ${BEFORE.replaceAll('i', 'ii')}\n\nFrom our archive: “until they are home.”`;
    expect(find(marked, parted)).toHaveProperty('review');
  });
});

describe('what is asked wrongly', () => {
  it('is for review: words that do not stand where they are said to', () => {
    const text = around(QUOTE);
    const spans = [{ start: 0, end: 5, exact: 'Hello', prefix: '', suffix: '' }];
    expect(reanchor(text, `${text} More.`, [{ id: 'a', spans }])).toEqual([
      { id: 'a', outcome: 'review', candidates: [] },
    ]);
  });

  it('is for review: nothing but white space or no span at all', () => {
    const text = around(QUOTE);
    const at = BEFORE.length;
    const spans = [{ start: at, end: at + 2, exact: '\n\n', prefix: '', suffix: '' }];
    const anchors = [
      { id: 'a', spans },
      { id: 'b', spans: [] },
    ];
    expect(reanchor(text, `${text} More.`, anchors).map(({ outcome }) => outcome)).toEqual([
      'review',
      'review',
    ]);
  });
});
