import { create } from 'zustand';
import { changeSettings, useSettings } from './settings.ts';
import { useWorkspace } from './workspace.ts';

/** The panes beside the middle. */
export type Side = 'left' | 'right';

/**
 * Below these widths of the window a pane no longer stands beside the middle but over it, and only
 * while it is asked for. The left one gives way first: the text and what is selected belong together.
 */
export const OVERLAY_BELOW: Record<Side, number> = { left: 1000, right: 760 };

interface Panes {
  /** Which pane lies over the middle now. */
  overlay: Side | null;
  /** Which panes can only lie over it: the window is narrow. */
  floating: Record<Side, boolean>;
}

/** How the panes are shown besides what the settings say. */
export const usePanes = create<Panes>(() => ({
  overlay: null,
  floating: { left: false, right: false },
}));

/** Follows the width of the window; returns how to stop. */
export function followWidth(): () => void {
  const queries = (['left', 'right'] as const).map((side) => ({
    side,
    query: matchMedia(`(width < ${OVERLAY_BELOW[side]}px)`),
  }));
  const read = () => {
    const floating = { left: false, right: false };
    for (const { side, query } of queries) floating[side] = query.matches;
    usePanes.setState({ floating, overlay: null });
  };
  for (const { query } of queries) query.addEventListener('change', read);
  read();
  // Something else is shown in the middle, so that is what is to be seen.
  const stop = useWorkspace.subscribe((now, before) => {
    if (now.active !== before.active || now.tabs !== before.tabs) closeOverlay();
  });
  return () => {
    stop();
    for (const { query } of queries) query.removeEventListener('change', read);
  };
}

/** Whether a pane can be seen now. */
export function isPaneShown(side: Side): boolean {
  const { floating, overlay } = usePanes.getState();
  return floating[side] ? overlay === side : !useSettings.getState().panes[`${side}Hidden`];
}

/** Makes sure that a pane can be seen: something in it is to be looked at or edited. */
export function showPane(side: Side): void {
  if (!isPaneShown(side)) togglePane(side);
}

/** Shows or hides a pane. */
export function togglePane(side: Side): void {
  const { floating, overlay } = usePanes.getState();
  if (floating[side]) {
    usePanes.setState({ overlay: overlay === side ? null : side });
    return;
  }
  const { panes } = useSettings.getState();
  const hidden = `${side}Hidden` as const;
  void changeSettings({ panes: { ...panes, [hidden]: !panes[hidden] } });
}

/** Hides the pane that lies over the middle. */
export function closeOverlay(): void {
  usePanes.setState({ overlay: null });
}
