import type { Flow } from './flow.ts';
import { PLAIN_PARAGRAPH, type ParagraphFormat } from './paragraph.ts';

/** Where the words of a group go. */
export type Target = 'text' | 'marker' | 'fonts' | 'styles' | 'info' | 'field' | 'nowhere';

/** What holds in a group and in those inside it, until it is changed there. */
export interface State {
  target: Target;
  /** Which field of the information about the document it is, where `target` is that. */
  field: string;
  flow: Flow;
  /** What stands before the first words of `flow`, where this group began it. */
  label: string | null;
  paragraph: ParagraphFormat;
  /** Hidden words, and words that somebody has deleted while changes were tracked. */
  hidden: boolean;
  deleted: boolean;
  /** Its number; -1 for that of the document. */
  font: number;
  rightToLeft: boolean;
  /** How many characters after each `\u` say the same for programs that do not know it. */
  fallback: number;
  /** The target outside a group that says the same twice, the second time in Unicode. */
  outsideTwice: Target;
}

export function startState(flow: Flow): State {
  return {
    target: 'text',
    field: '',
    flow,
    label: null,
    paragraph: PLAIN_PARAGRAPH,
    hidden: false,
    deleted: false,
    font: -1,
    rightToLeft: false,
    fallback: 1,
    outsideTwice: 'nowhere',
  };
}

/**
 * Follows a word that only changes how characters and paragraphs are: false for any other. Words
 * without a number switch on what 0 switches off.
 */
export function applyFormat(state: State, name: string, value: number | null): boolean {
  const change = (part: Partial<ParagraphFormat>) => {
    state.paragraph = { ...state.paragraph, ...part };
  };
  switch (name) {
    case 'pard':
      state.paragraph = PLAIN_PARAGRAPH;
      return true;
    case 's':
      change({ style: value ?? 0 });
      return true;
    case 'outlinelevel':
      change({ outline: value });
      return true;
    case 'ls':
      change({ listed: (value ?? 0) > 0 });
      return true;
    case 'ilvl':
      change({ listLevel: Math.min(Math.max(value ?? 0, 0), 8) });
      return true;
    case 'intbl':
      change({ inTable: value !== 0 });
      return true;
    case 'fi':
      change({ firstIndent: value ?? 0 });
      return true;
    case 'li':
      change({ indent: value ?? 0 });
      return true;
    case 'plain':
      Object.assign(state, { hidden: false, deleted: false, font: -1 });
      return true;
    case 'v':
      state.hidden = value !== 0;
      return true;
    case 'deleted':
      state.deleted = value !== 0;
      return true;
    case 'rtlch':
    case 'ltrch':
      state.rightToLeft = name === 'rtlch';
      return true;
    case 'f':
      state.font = value ?? -1;
      return true;
    case 'af':
      // The font for the other direction than that of the words.
      if (state.rightToLeft) state.font = value ?? -1;
      return true;
    case 'uc':
      state.fallback = Math.max(value ?? 1, 0);
      return true;
    default:
      return false;
  }
}
