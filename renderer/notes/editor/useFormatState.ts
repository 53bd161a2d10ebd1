import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect, useState } from 'react';
import { isSameFormat, noFormat, readFormatState, type FormatState } from './formatState.ts';

/** What holds where the caret is, as it changes. */
export function useFormatState(): FormatState {
  const [editor] = useLexicalComposerContext();
  const [state, setState] = useState(noFormat);
  useEffect(() => {
    const read = () => {
      const next = readFormatState(editor);
      setState((before) => (isSameFormat(before, next) ? before : next));
    };
    read();
    return editor.registerUpdateListener(read);
  }, [editor]);
  return state;
}
