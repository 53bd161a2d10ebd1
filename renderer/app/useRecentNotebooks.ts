import { useEffect, useState } from 'react';
import type { ShellOutput } from '../../db/api/shell.ts';
import { shell } from '../bridge/shell.ts';
import { reportError } from '../ui/toasts.ts';

/** A notebook that was opened not long ago. */
export type RecentNotebook = ShellOutput<'recentNotebooks'>['notebooks'][number];

/** The notebooks that were opened last and are still there. */
export function useRecentNotebooks(): readonly RecentNotebook[] {
  const [notebooks, setNotebooks] = useState<readonly RecentNotebook[]>([]);
  useEffect(() => {
    let shown = true;
    shell
      .request('recentNotebooks', {})
      .then((recent) => shown && setNotebooks(recent.notebooks))
      .catch(reportError);
    return () => {
      shown = false;
    };
  }, []);
  return notebooks;
}
