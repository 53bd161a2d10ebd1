import { markedEncoding } from './byteOrderMark.ts';
import { legacyCandidates } from './candidates.ts';
import { tellingSample, tellingStretches } from './stretches.ts';
import { guessUtf16 } from './utf16.ts';
import { looksLikeUtf8 } from './utf8.ts';

/** An encoding that a person may choose. */
export interface EncodingChoice {
  /** Its name in the WHATWG Encoding Standard. */
  encoding: string;
  /** A short stretch of the text as it reads in it, the same place for all choices. */
  sample: string;
}

/** More is no help to anybody. */
const MOST_CHOICES = 8;

/** Of the stretches of a text so many are compared. */
const MOST_STRETCHES = 200;

/** Characters of a sample before the place where the choices differ, and in all. */
const BEFORE = 24;
const SAMPLE = 80;

/**
 * The encodings that a file may be in, the likeliest first, each with a stretch of the text in which
 * as many of them as can be read differently: for a person who corrects what was found out. Those
 * that read the same words are one choice. Never empty, but may be wrong for what is no text.
 */
export function encodingChoices(bytes: Uint8Array): EncodingChoice[] {
  const unicode = markedEncoding(bytes) ?? guessUtf16(bytes);
  if (unicode === 'utf-16le' || unicode === 'utf-16be') {
    const text = new TextDecoder(unicode).decode(bytes.subarray(0, SAMPLE * 2), { stream: true });
    return [{ encoding: unicode, sample: oneLine(text) }];
  }
  const stretches = tellingStretches(bytes).slice(0, MOST_STRETCHES);
  const telling = stretches.length > 0;
  const legacy = telling ? legacyCandidates(tellingSample(bytes)) : [];
  const encodings = legacy.map(({ encoding }) => encoding);
  if (looksLikeUtf8(bytes) || encodings.length === 0) encodings.unshift('utf-8');
  const some = encodings.slice(0, MOST_CHOICES);
  const samples = samplesIn(telling ? stretches : [bytes.subarray(0, SAMPLE)], some);
  return some.map((encoding, index) => ({ encoding, sample: samples[index]! }));
}

/** How each encoding reads the stretch in which most of them differ. */
function samplesIn(stretches: readonly Uint8Array[], encodings: readonly string[]): string[] {
  let best: string[] = [];
  for (const stretch of stretches) {
    const samples = readAtDifference(stretch, encodings);
    if (new Set(samples).size > new Set(best).size) best = samples;
    if (new Set(best).size === encodings.length) break;
  }
  return best;
}

function readAtDifference(stretch: Uint8Array, encodings: readonly string[]): string[] {
  const texts = encodings.map((encoding) => new TextDecoder(encoding).decode(stretch));
  const [first = ''] = texts;
  let same = 0;
  while (same < first.length && texts.every((text) => text[same] === first[same])) same++;
  const from = same === first.length ? 0 : Math.max(0, same - BEFORE);
  return texts.map((text) => oneLine(text.slice(from, from + SAMPLE)));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
