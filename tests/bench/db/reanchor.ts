import { splitPlainText } from '../../../db/text/blocks.ts';
import { sentencesIn } from '../../../db/text/segment.ts';
import { createRandom } from '../../helpers/random.ts';
import { gradeAnswers, sumQualities, type Answers, type Quality } from '../anchoring/grade.ts';
import { OTHERS, OURS, type Method } from '../anchoring/methods.ts';
import { inventProse, inventSentence } from '../anchoring/prose.ts';
import { HARSH_RATES, makeWorkload, RATES, type Workload } from '../anchoring/workload.ts';
import { summarize, time, type Bench, type Measurement } from '../bench.ts';
import { readPolnear } from '../corpus.ts';

const SEEDS = 40;
const SMALL = { length: 100_000, passages: 250 };
const LARGE = { length: 1_000_000, passages: 1000 };
const LARGE_TEXTS = 7;

const EDITS =
  'Of sentences 2 % moved, 2 % deleted, 3 % put in, 3 % with a typo; of passages 15 % with one to ' +
  'three typos, 5 % deleted; boilerplate after 3 % of paragraphs; quotation marks, dashes and ' +
  'spaces normalised in two of three texts. Right is only what has exactly the right ends.';

/** Passages found again in a new text, and what of it is right. */
export const bench: Bench = {
  name: 'reanchor',
  run() {
    const articles = readPolnear();
    const corpus =
      articles.length > 0 ? 'articles of PolNeAR' : 'invented prose (PolNeAR is not here)';
    const few = Array.from({ length: SEEDS }, (_, seed) => workload(articles, SMALL, seed, RATES));
    const harsh = Array.from({ length: SEEDS }, (_, seed) =>
      workload(articles, SMALL, seed, HARSH_RATES),
    );
    const large = Array.from({ length: LARGE_TEXTS }, (_, seed) =>
      workload(articles, LARGE, seed, RATES),
    );
    OURS.find(few[0]!);
    return [
      measure('of 100 kB, edited', few, OTHERS, `${corpus}, ${SEEDS} texts`),
      measure(
        'of 100 kB, edited, 1 % of sentences rewritten',
        harsh,
        [],
        `${corpus}, ${SEEDS} texts`,
      ),
      measure(
        'of 1 MB, edited',
        large,
        OTHERS,
        `${corpus}, ${LARGE_TEXTS} texts; the others on one`,
      ),
    ];
  },
};

function measure(
  what: string,
  workloads: readonly Workload[],
  others: readonly Method[],
  corpus: string,
): Measurement {
  const count = workloads[0]!.cases.length;
  const ours = run(OURS, workloads);
  const isLarge = count === LARGE.passages;
  const theirs = others.map((method) => {
    const most = isLarge ? method.most : count;
    const name = most < count ? `${method.description}: ${most} passages` : method.description;
    // They take so long that one text must do.
    const given = (isLarge ? workloads.slice(0, 1) : workloads).map((one) => ({
      ...one,
      cases: one.cases.slice(0, most),
    }));
    return [name, run(method, given)] as const;
  });
  return {
    what: `Finding ${count} passages again in a text ${what}`,
    times: ours.times,
    ...(isLarge ? { target: { statistic: 'median', atMost: 300 } } : {}),
    beside: Object.fromEntries(theirs.map(([name, { times }]) => [name, times])),
    quality: Object.fromEntries(
      [[OURS.description, ours] as const, ...theirs].map(([name, { quality }]) => [
        name,
        { ...quality },
      ]),
    ),
    corpus,
    method: EDITS,
  };
}

function run(
  method: Method,
  workloads: readonly Workload[],
): { times: ReturnType<typeof summarize>; quality: Quality } {
  const qualities: Quality[] = [];
  const times = workloads.map((one) => {
    let answers: Answers = [];
    const taken = time(() => (answers = method.find(one)));
    qualities.push(gradeAnswers(one.cases, answers));
    return taken;
  });
  return { times: summarize(times), quality: sumQualities(qualities) };
}

/** One after another from a place that the seed tells, cut at the length. */
function workload(
  articles: readonly string[],
  { length, passages }: typeof SMALL,
  seed: number,
  rates: typeof RATES,
): Workload {
  const random = createRandom(seed);
  if (articles.length === 0) {
    const fresh = Array.from({ length: 400 }, () => inventSentence(random));
    return makeWorkload(inventProse(length, random), fresh, passages, random, rates);
  }
  let text = '';
  let at = seed * 37;
  while (text.length < length) text += `${articles[at++ % articles.length]!}\n\n`;
  const others = Array.from({ length: 30 }, () => articles[at++ % articles.length]!).join('\n\n');
  const fresh = splitPlainText(others)
    .flatMap((block) => sentencesIn(others, block))
    .map(({ start, end }) => others.slice(start, end));
  return makeWorkload(text.slice(0, length), fresh, passages, random, rates);
}
