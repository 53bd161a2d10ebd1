import { CSPProvider } from '@base-ui/react/csp-provider';
import { useEffect } from 'react';
import { Palette } from '../search/Palette.tsx';
import { startAfresh, useShell } from '../state/shellState.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { AppCommands } from './AppCommands.tsx';
import { SystemMenu } from './menu/SystemMenu.tsx';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { SequenceHint } from './SequenceHint.tsx';
import { StartProblem } from './StartProblem.tsx';
import { useExternalLinks } from './useExternalLinks.ts';
import { useSavingOnLeave } from './useSavingOnLeave.ts';
import { useShellEvents } from './useShellEvents.ts';
import { Welcome } from './Welcome.tsx';
import { Workspace } from './Workspace.tsx';

/** The whole window: the open notebook, or the greeting while there is none. */
export function App() {
  const { state, problem } = useShell();
  useShellEvents();
  useSavingOnLeave();
  useExternalLinks();
  useEffect(() => void startAfresh(), []);

  return (
    // The window's content security policy allows no <style> elements.
    <CSPProvider disableStyleElements>
      <AppCommands />
      {problem && <StartProblem problem={problem} />}
      {state && (state.notebook ? <Workspace notebook={state.notebook} /> : <Welcome />)}
      {state?.shell === 'electron' && <SystemMenu />}
      <Palette />
      <Dialogs />
      <SequenceHint />
      <Toasts />
      <Announcer />
    </CSPProvider>
  );
}
