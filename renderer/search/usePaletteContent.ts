import { COMMAND_MARK } from '../state/palette.ts';
import { useShell } from '../state/shellState.ts';
import type { PaletteGroup } from './paletteItem.ts';
import { useCommandGroups } from './useCommandGroups.ts';
import { useFilterGroups, useFilterHelp, type SetText } from './useFilterGroups.ts';
import { useHitGroups } from './useHitGroups.ts';
import { useStartGroups } from './useStartGroups.ts';

/** What the palette shows for what stands in its box. */
export interface PaletteContent {
  groups: readonly PaletteGroup[];
  /** Whether this is the answer to what stands in the box now. */
  settled: boolean;
  mode: 'start' | 'search' | 'commands';
  /** What is looked for, without the mark of commands. */
  query: string;
}

/** Finds what fits the text of the box: commands, values of a filter, things of the notebook. */
export function usePaletteContent(text: string, caret: number, setText: SetText): PaletteContent {
  // Without a notebook there is nothing else to be found.
  const hasNotebook = useShell(({ state }) => Boolean(state?.notebook));
  const forCommands = !hasNotebook || text.startsWith(COMMAND_MARK);
  const query = (text.startsWith(COMMAND_MARK) ? text.slice(1) : text).trim();
  const mode = forCommands ? 'commands' : query === '' ? 'start' : 'search';

  const commands = useCommandGroups(query);
  const hits = useHitGroups(mode === 'search' ? query : '');
  const filters = useFilterGroups(text, caret, setText);
  const start = useStartGroups(setText);
  const help = useFilterHelp(text, setText);
  switch (mode) {
    case 'commands':
      return { groups: commands, settled: true, mode, query };
    case 'start':
      return { groups: [...start, help], settled: true, mode, query };
    case 'search':
      // A filter that is being typed is completed first; nothing has to be waited for then.
      return {
        groups: [...filters, ...hits.groups],
        settled: filters.length > 0 || hits.settled,
        mode,
        query,
      };
  }
}
