import { detectAll } from 'jschardet';
import { inSmallLetters } from './capitals.ts';
import { KNOWN_ENCODINGS } from './labels.ts';
import { implausibility } from './plausibility.ts';

/** An encoding in which bytes may be, and what they say in it. */
export interface Candidate {
  encoding: string;
  text: string;
  /** To be compared with the scores of others; above 0. */
  score: number;
}

/** How much of a text is looked at for what texts do not have, in UTF-16 units. */
const LOOKED_AT = 8192;

/** A reading is nonsense where so much of what is beyond ASCII is odd. */
const NONSENSE = 1 / 2;

/** What the detector calls otherwise than the WHATWG Encoding Standard. */
const OTHER_NAMES: Record<string, string> = { macroman: 'macintosh' };

/**
 * The encodings of one and two bytes in which a sample may be, the likeliest first; those that read
 * the same words count as one. The detector compares pairs of bytes with those of many languages;
 * what it takes for likely is put back by how little the result looks like text, and left out where
 * that is nonsense.
 */
export function legacyCandidates(sample: Uint8Array): Candidate[] {
  const byText = new Map<string, Candidate>();
  for (const { encoding, confidence } of detect(sample)) {
    const text = new TextDecoder(encoding).decode(sample);
    const same = byText.get(text);
    if (same) {
      same.encoding = moreCommon(same.encoding, encoding);
    } else {
      const small = inSmallLetters(text, encoding);
      const likely = small ? Math.max(confidence, confidenceOf(small, encoding)) : confidence;
      const odd = Math.min(1, implausibility(text.slice(0, LOOKED_AT)) / NONSENSE);
      byText.set(text, { encoding, text, score: likely * (1 - odd) });
    }
  }
  const plausible = [...byText.values()].filter(({ score }) => score > 0);
  // Of equals the detector's order stays: it has compared the letters in which these differ.
  return plausible.toSorted((a, b) => b.score - a.score);
}

function confidenceOf(sample: Uint8Array, encoding: string): number {
  return detect(sample).find((found) => found.encoding === encoding)?.confidence ?? 0;
}

function detect(sample: Uint8Array): Array<{ encoding: string; confidence: number }> {
  const options = { detectEncodings: [...KNOWN_ENCODINGS], minimumThreshold: 0 };
  return detectAll(sample, options).flatMap(({ encoding, confidence }) => {
    const name = encoding?.toLowerCase() ?? '';
    const known = OTHER_NAMES[name] ?? name;
    return KNOWN_ENCODINGS.includes(known) ? [{ encoding: known, confidence }] : [];
  });
}

function moreCommon(a: string, b: string): string {
  return KNOWN_ENCODINGS.indexOf(a) < KNOWN_ENCODINGS.indexOf(b) ? a : b;
}
