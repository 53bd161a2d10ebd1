import type { Span } from '../../../db/text/positions.ts';
import type { Case } from './truth.ts';

/** Where a method put each passage; null where it reported that it could not. */
export type Answers = (readonly Span[] | null)[];

/** What became of the passages of a workload. */
export interface Quality {
  passages: number;
  /** Of those that are still there whole. */
  kept: number;
  placedRightly: number;
  /** At the right words, but with an edge up to two characters off. */
  placedNearly: number;
  /** Anywhere else, so also wherever one that is gone was put. */
  placedWrongly: number;
  /** Kept ones that were reported rather than placed. */
  reported: number;
  /** Gone, or torn apart. */
  deleted: number;
  deletedReported: number;
  /** Of these, those whose words stand in the new text all the same. */
  deletedWithLike: number;
  deletedWithLikeReported: number;
}

/** Compares answers with the truth. */
export function gradeAnswers(cases: readonly Case[], answers: Answers): Quality {
  const quality: Quality = {
    passages: cases.length,
    kept: 0,
    placedRightly: 0,
    placedNearly: 0,
    placedWrongly: 0,
    reported: 0,
    deleted: 0,
    deletedReported: 0,
    deletedWithLike: 0,
    deletedWithLikeReported: 0,
  };
  cases.forEach(({ truth, hasLike }, index) => {
    const answer = answers[index] ?? null;
    const grade = gradeAnswer(truth, answer);
    quality[truth ? 'kept' : 'deleted'] += 1;
    quality[grade] += 1;
    if (hasLike) quality.deletedWithLike += 1;
    if (hasLike && answer === null) quality.deletedWithLikeReported += 1;
  });
  return quality;
}

/** How one answer fits the truth. */
export function gradeAnswer(
  truth: readonly Span[] | null,
  answer: readonly Span[] | null,
): 'placedRightly' | 'placedNearly' | 'placedWrongly' | 'reported' | 'deletedReported' {
  if (!answer) return truth ? 'reported' : 'deletedReported';
  if (!truth || truth.length !== answer.length) return 'placedWrongly';
  const off = truth.map(({ start, end }, index) =>
    Math.max(Math.abs(answer[index]!.start - start), Math.abs(answer[index]!.end - end)),
  );
  const farthest = Math.max(...off);
  if (farthest === 0) return 'placedRightly';
  return farthest <= 2 ? 'placedNearly' : 'placedWrongly';
}

/** The sum of several workloads. */
export function sumQualities(qualities: readonly Quality[]): Quality {
  return qualities.reduce((sum, one) => {
    const total = { ...sum };
    for (const key of Object.keys(total) as (keyof Quality)[]) total[key] += one[key];
    return total;
  });
}
