import type { State } from './state.ts';
import { STARRED_WORDS, WORDLESS } from './words.ts';

/**
 * Follows a word that says what its group is for, and so where the words in it go: false for any
 * other. `starred`: it stands after `\*`, which lets programs pass over what they do not know.
 */
export function applyGroup(state: State, name: string, starred: boolean): boolean {
  switch (name) {
    case 'fonttbl':
      state.target = 'fonts';
      return true;
    case 'stylesheet':
      state.target = 'styles';
      return true;
    case 'info':
      state.target = 'info';
      return true;
    case 'title':
    case 'author':
    case 'doccomm':
    case 'creatim':
      if (state.target !== 'info') return false;
      Object.assign(state, { target: 'field', field: name });
      return true;
    case 'upr':
      Object.assign(state, { outsideTwice: state.target, target: 'nowhere' });
      return true;
    case 'ud':
      state.target = state.outsideTwice;
      return true;
    case 'listtext':
    case 'pntext':
      if (state.target === 'text') state.target = 'marker';
      return true;
  }
  const wordless = WORDLESS.has(name) || (starred && !STARRED_WORDS.has(name));
  if (wordless) state.target = 'nowhere';
  return wordless;
}
