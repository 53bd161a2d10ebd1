import { describe, expect, test } from 'vitest';
import { nominalAlpha } from '../../../db/analysis/agreement/nominalAlpha.ts';
import { unitizingAlpha, type Continuum } from '../../../db/analysis/agreement/unitizingAlpha.ts';
import { createRandom } from '../../helpers/random.ts';

/** Units from the lines of a reliability matrix, one line an observer; a dot is a missing value. */
function units(...observers: string[]): Array<Array<string | null>> {
  const rows = observers.map((line) => line.split(' '));
  return rows[0]!.map((_, unit) => rows.map((row) => (row[unit] === '.' ? null : row[unit]!)));
}

describe('alpha of nominal values, by the examples of Krippendorff (2011)', () => {
  test('binary data, two observers, no missing data', () => {
    const { alpha, units: pairable } = nominalAlpha(
      units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'),
    );
    expect(alpha).toBeCloseTo(0.095, 3);
    expect(pairable).toBe(10);
  });

  test('nominal data, two observers, no missing data', () => {
    const { alpha } = nominalAlpha(units('a a b b d c c c e d d a', 'b a b b b c c c e d d d'));
    expect(alpha).toBeCloseTo(0.692, 3);
  });

  test('nominal data, four observers, missing data', () => {
    const { alpha, units: pairable } = nominalAlpha(
      units(
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ),
    );
    expect(alpha).toBeCloseTo(0.743, 3);
    // The last was seen by one observer only.
    expect(pairable).toBe(11);
  });
});

test('alpha of nominal values is 1 where all agree, and not defined where nothing varies', () => {
  expect(nominalAlpha(units('a b a', 'a b a')).alpha).toBe(1);
  expect(nominalAlpha(units('a a a', 'a a a')).alpha).toBeNull();
  expect(nominalAlpha(units('a . a', '. b .')).alpha).toBeNull();
  expect(nominalAlpha([])).toEqual({ alpha: null, units: 0, observed: 0, expected: 0 });
});

/** A continuum that begins at 150, with units by where they begin and how long they are. */
function continuum(...observers: Array<Array<[number, number]>>): Continuum {
  return {
    length: 300,
    observers: observers.map((marked) =>
      marked.map(([begin, length]) => ({ start: begin - 150, end: begin - 150 + length })),
    ),
  };
}

describe('alpha for unitizing, by the example of Krippendorff (2004, p. 254)', () => {
  test('the category on whose units the observers differ', () => {
    const { alpha, observed, expected } = unitizingAlpha([
      continuum(
        [
          [225, 70],
          [370, 30],
        ],
        [
          [220, 80],
          [355, 20],
          [400, 20],
        ],
      ),
    ]);
    expect(observed).toBeCloseTo(0.0144, 4);
    expect(expected).toBeCloseTo(0.0532, 4);
    expect(alpha).toBeCloseTo(0.7286, 4);
  });

  test('the category on whose units they agree', () => {
    const same: Array<[number, number]> = [
      [180, 60],
      [300, 50],
    ];
    const { alpha, observed, expected } = unitizingAlpha([continuum(same, same)]);
    expect(observed).toBe(0);
    expect(expected).toBeCloseTo(0.049, 4);
    expect(alpha).toBe(1);
  });
});

test('alpha for unitizing is not defined where nothing is marked, and low where the same is not', () => {
  expect(unitizingAlpha([])).toEqual({ alpha: null, units: 0, observed: 0, expected: 0 });
  expect(unitizingAlpha([{ length: 50, observers: [[], []] }]).alpha).toBeNull();
  const apart = continuum([[150, 40]], [[300, 40]]);
  expect(unitizingAlpha([apart]).alpha!).toBeLessThan(0);
});

test('spans of one observer that overlap are one unit, and the order of spans means nothing', () => {
  const one = continuum([[200, 60]], [[200, 70]]);
  const pieces = continuum(
    [
      [220, 40],
      [200, 30],
    ],
    [[200, 70]],
  );
  expect(unitizingAlpha([pieces])).toEqual(unitizingAlpha([one]));
});

test('texts laid end to end do not let a gap reach across an end', () => {
  const empty: Continuum = { length: 100, observers: [[], []] };
  const first: Continuum = {
    length: 100,
    observers: [[{ start: 40, end: 50 }], [{ start: 40, end: 50 }]],
  };
  const joined: Continuum = { length: 200, observers: first.observers };
  expect(unitizingAlpha([first, empty]).expected).toBeLessThan(unitizingAlpha([joined]).expected);
  expect(unitizingAlpha([first, empty]).alpha).toBe(1);
});

/** The formulas of Krippendorff (1995) as they are written: every pair of sections is looked at. */
function byDefinition({ length, observers }: Continuum): { observed: number; expected: number } {
  const sections = observers.map((spans) => {
    const found: Array<{ b: number; l: number; v: 0 | 1 }> = [];
    let at = 0;
    for (const { start, end } of spans) {
      if (at < start) found.push({ b: at, l: start - at, v: 0 });
      found.push({ b: start, l: end - start, v: 1 });
      at = end;
    }
    if (at < length) found.push({ b: at, l: length - at, v: 0 });
    return found;
  });
  const m = observers.length;
  let observed = 0;
  let differing = 0;
  let same = 0;
  const count = sections.flat().filter(({ v }) => v === 1).length;
  sections.forEach((mine, i) => {
    for (const g of mine) {
      sections.forEach((theirs, j) => {
        for (const h of theirs) {
          if (g.v === 1 && h.v === 0 && h.l >= g.l) differing += g.l ** 2 * (h.l - g.l + 1);
          if (i === j) continue;
          const overlap = g.b < h.b + h.l && h.b < g.b + g.l;
          if (g.v === 1 && h.v === 1 && overlap) {
            observed += (g.b - h.b) ** 2 + (g.b + g.l - h.b - h.l) ** 2;
          } else if (g.v === 1 && h.v === 0 && h.b <= g.b && g.b + g.l <= h.b + h.l) {
            observed += g.l ** 2;
          } else if (g.v === 0 && h.v === 1 && g.b <= h.b && h.b + h.l <= g.b + g.l) {
            observed += h.l ** 2;
          }
        }
      });
      if (g.v === 0) continue;
      differing += ((count - 1) / 3) * (2 * g.l ** 3 - 3 * g.l ** 2 + g.l);
      same += g.l * (g.l - 1);
    }
  });
  return {
    observed: observed / (m * (m - 1) * length ** 2),
    expected: ((2 / length) * differing) / (m * length * (m * length - 1) - same),
  };
}

test.each([1, 2, 3, 4, 5])(
  'alpha for unitizing is what its definition says (random %i)',
  (seed) => {
    const random = createRandom(seed);
    const observers = Array.from({ length: 2 + random.below(2) }, () => {
      const spans = [];
      for (let at = random.below(8); at < 190; at += random.below(30)) {
        const end = at + 1 + random.below(20);
        if (end > 200) break;
        spans.push({ start: at, end });
        at = end;
      }
      return spans;
    });
    const one = { length: 200, observers };
    const { observed, expected } = unitizingAlpha([one]);
    expect(observed).toBeCloseTo(byDefinition(one).observed, 10);
    expect(expected).toBeCloseTo(byDefinition(one).expected, 10);
  },
);
