import type { QueryTerm } from '../../model/query.ts';
import type { Hit } from '../../model/search.ts';
import type { Span } from '../../text/positions.ts';
import { snippetAround } from '../../text/snippet.ts';
import { matchesIn, termPattern, type Match } from './termPattern.ts';

/** A piece of a text, where in it terms occur, and where in the text the first of these stands. */
export type Excerpt = Pick<Hit, 'snippet' | 'matches' | 'offset'>;

/** How much of a text is shown around its matches, or from its beginning: UTF-16 units. */
const RADIUS = 60;
const BEGINNING = 160;

/** How far apart terms may stand to be shown in one piece. */
const NEAR = 120;

/** How far behind the first match of a long text a better place is looked for: UTF-16 units. */
const FAR = 100_000;

/** Makes the excerpts of one search: of each text the first piece that has most of the terms. */
export function excerptsFor(terms: readonly QueryTerm[]): (text: string) => Excerpt {
  const pattern = termPattern(terms);
  return (text) => {
    const place = pattern && bestPlace(matchesIn(text, pattern), terms.length);
    if (!place) {
      const { after } = snippetAround(text, { start: 0, end: 0 }, { radius: BEGINNING });
      return { snippet: after, matches: [], offset: null };
    }
    const { before, match, after } = snippetAround(text, place, { radius: RADIUS });
    const snippet = before + match + after;
    const matches = [...matchesIn(snippet, pattern)].map(({ start, end }) => ({ start, end }));
    return { snippet, matches, offset: place.start };
  };
}

/** The first stretch, no longer than NEAR, with most of `terms` different terms in it. */
function bestPlace(matches: Iterable<Match>, terms: number): Span | null {
  let best: Span | null = null;
  let most = 0;
  let end = Infinity;
  const near: Match[] = [];
  for (const match of matches) {
    if (match.start > end) break;
    end = Math.min(end, match.start + FAR);
    while (near[0] && match.end - near[0].start > NEAR) near.shift();
    near.push(match);
    const different = new Set(near.map(({ term }) => term)).size;
    if (different <= most) continue;
    most = different;
    best = { start: near[0]!.start, end: match.end };
    if (most === terms) break;
  }
  return best;
}
