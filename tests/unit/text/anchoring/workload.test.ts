import { describe, expect, it } from 'vitest';
import { reanchor } from '../../../../db/text/anchoring/reanchor.ts';
import { gradeAnswers, sumQualities } from '../../../bench/anchoring/grade.ts';
import { inventProse, inventSentence } from '../../../bench/anchoring/prose.ts';
import { HARSH_RATES, makeWorkload } from '../../../bench/anchoring/workload.ts';
import { createRandom } from '../../../helpers/random.ts';

const SEEDS = 25;
const PASSAGES = 150;

function reanchorAtRandom(seed: number) {
  const random = createRandom(seed);
  const text = inventProse(30_000, random);
  const fresh = Array.from({ length: 300 }, () => inventSentence(random));
  const { oldText, newText, cases } = makeWorkload(text, fresh, PASSAGES, random, HARSH_RATES);
  const anchored = reanchor(oldText, newText, cases);
  return { oldText, newText, cases, anchored };
}

describe('passages of texts that were edited at random', () => {
  const runs = Array.from({ length: SEEDS }, (_, seed) => reanchorAtRandom(seed));

  it('are placed rightly or reported, never placed wrongly; all that are gone are reported', () => {
    const quality = sumQualities(
      runs.map(({ cases, anchored }) =>
        gradeAnswers(
          cases,
          anchored.map((one) => (one.outcome === 'placed' ? one.spans : null)),
        ),
      ),
    );
    expect(quality).toMatchObject({ placedNearly: 0, placedWrongly: 0 });
    expect(quality.deleted).toBeGreaterThan(300);
    expect(quality.deletedReported).toBe(quality.deleted);
    expect(quality.placedRightly / quality.kept).toBeGreaterThan(0.97);
  });

  it('come back in their order, with spans that are in order, apart and within the text', () => {
    for (const { newText, cases, anchored } of runs) {
      expect(anchored.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
      for (const one of anchored) {
        const placements = one.outcome === 'placed' ? [one] : one.candidates;
        expect(placements.length).toBeLessThanOrEqual(5);
        const scores = placements.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
        for (const { spans } of placements) {
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(newText.length);
        }
      }
    }
  });
});
