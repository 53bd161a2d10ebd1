import type { Span } from '../../model/span.ts';
import type { ImportedPassage } from '../imported.ts';
import type { Annotations } from './annotations.ts';

/** What one `.ann` file holds of a text. */
export interface Layer {
  annotations: Annotations;
  /** Where the words of each annotation are; those that disagree with the text are not in it. */
  placed: ReadonlyMap<string, Span[]>;
  text: string;
  /** Its file, told apart from others of the same name. */
  fileName: string;
  /** Who made it, where that is known. */
  coder: string | null;
  /** Whether the capital of a word is its own, and not that of a sentence of this text. */
  isOwnCapital(word: string): boolean;
}

/** A passage of a layer with nothing but its place and what it is called in there. */
export function barePassage(layer: Layer, id: string, spans: Span[]): ImportedPassage {
  return {
    key: keyOf(layer, id),
    spans,
    tags: [],
    speakers: [],
    organisations: [],
    saidOn: null,
    evidence: [],
    comment: '',
    coder: layer.coder,
  };
}

/** The key of an annotation's passage: ids alone would be the same in every file. */
export function keyOf({ fileName }: Layer, id: string): string {
  return `${fileName}#${id}`;
}

/** The id of the words that an id means: those that say so, if it is an event's. */
export function wordsOf({ annotations }: Layer, id: string): string {
  return annotations.events.get(id)?.trigger ?? id;
}
