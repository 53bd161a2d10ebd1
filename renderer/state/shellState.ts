import { create } from 'zustand';
import { ApiError } from '../../db/api/errors.ts';
import type { ShellState } from '../../db/api/shell.ts';
import { shell } from '../bridge/shell.ts';
import { queryClient } from '../data/queryClient.ts';
import { forgetKept } from './kept.ts';
import { resetWorkspace } from './workspace.ts';

interface KnownShell {
  /** Null until the shell has answered. */
  state: ShellState | null;
  /** Why it could not say. */
  problem: ApiError | null;
  /** The notebook process died and could not be started again. */
  lost: boolean;
}

/** What the program around the window says of itself: which notebook is open, if any. */
export const useShell = create<KnownShell>(() => ({ state: null, problem: null, lost: false }));

/**
 * Asks the shell where the window stands, and shows that notebook and nothing of the one before:
 * what is known of that is forgotten only when nobody shows it any more.
 */
export async function startAfresh(): Promise<void> {
  useShell.setState({ state: null, problem: null, lost: false });
  resetWorkspace();
  forgetKept();
  try {
    const state = await shell.request('state', {});
    queryClient.clear();
    useShell.setState({ state });
  } catch (error) {
    useShell.setState({ problem: ApiError.from(error) });
  }
}

/** Whether the window is a page of a browser: there is no menu of the system's, and no dialogs. */
export function inBrowser(): boolean {
  return useShell.getState().state?.shell === 'browser';
}
