import { expect, test } from 'vitest';
import type { Passage } from '../../../../db/model/passage.ts';
import { formatAlpha, readAlpha } from '../../../../renderer/agreement/figures/readAlpha.ts';
import { comparedParts } from '../../../../renderer/agreement/versions.ts';
import { tabKey } from '../../../../renderer/state/tabContent.ts';

function passage(about: Partial<Passage>): Passage {
  const start = 10;
  return {
    spans: [{ start, end: 20, exact: 'the boats', prefix: '', suffix: '' }],
    words: 'the boats',
    tags: [],
    speakers: [],
    onBehalfOf: [],
    addressees: [],
    reportedBy: [],
    saidOn: null,
    ...about,
  } as unknown as Passage;
}

const actor = (name: string) => ({ id: name, name });

test('alpha is read by the bounds that Krippendorff gives, and it is said why there is none', () => {
  const readings = [0.8, 0.7, 0.5, 0.02, -0.4].map((alpha) => readAlpha({ alpha, units: 5 }));
  expect(readings).toEqual(['reliable', 'tentative', 'poor', 'chance', 'worse']);
  expect(readAlpha({ alpha: null, units: 0 })).toBe('nothingShared');
  expect(readAlpha({ alpha: null, units: 4 })).toBe('noVariation');
  expect([formatAlpha(0.8118), formatAlpha(-0.04)]).toEqual(['0.812', '−0.040']);
});

test('two versions are held against each other part by part, whatever order names stand in', () => {
  const first = passage({ speakers: [actor('Reke'), actor('Osk')] });
  const second = passage({
    speakers: [actor('Osk'), actor('Reke')],
    addressees: [actor('Aldova')],
    saidOn: { date: '2031-03-03', words: null },
  });
  expect(comparedParts({ first, second })).toEqual([
    { part: 'words', first: 'the boats', second: 'the boats', differs: false },
    { part: 'speakers', first: 'Osk, Reke', second: 'Osk, Reke', differs: false },
    { part: 'addressees', first: '', second: 'Aldova', differs: true },
    { part: 'saidOn', first: '', second: '2031-03-03', differs: true },
  ]);
});

test('the same words elsewhere are a difference; where one marked nothing, nothing is compared', () => {
  const first = passage({});
  const moved = passage({
    spans: [{ start: 60, end: 70, exact: 'the boats', prefix: '', suffix: '' }],
  });
  expect(comparedParts({ first, second: moved })[0]!.differs).toBe(true);
  expect(comparedParts({ first, second: null })).toEqual([
    { part: 'words', first: 'the boats', second: null, differs: false },
  ]);
});

test('a text with two coders is a tab of its own for each two', () => {
  const tab = { kind: 'coders', sourceId: 's', first: 'Ada', second: 'Bo' } as const;
  expect(tabKey(tab)).not.toBe(tabKey({ ...tab, second: 'Cy' }));
  expect(tabKey(tab)).not.toBe(tabKey({ ...tab, first: 'Ada Bo', second: '' }));
});
