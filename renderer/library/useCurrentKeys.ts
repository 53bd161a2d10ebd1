import { useMemo } from 'react';
import { useWorkspace } from '../state/workspace.ts';

/** What is shown in the middle and in the inspector, as `kind id`. */
export function useCurrentKeys(): ReadonlySet<string> {
  const tab = useWorkspace((state) => state.tabs[state.active]);
  const selected = useWorkspace((state) => state.selected);
  return useMemo(() => {
    const keys = new Set<string>();
    if (tab && 'id' in tab) keys.add(`${tab.kind} ${tab.id}`);
    if (selected && selected.kind !== 'source') keys.add(`${selected.kind} ${selected.id}`);
    return keys;
  }, [tab, selected]);
}
