import { QueryClient } from '@tanstack/react-query';
import { shareKnown } from './shareKnown.ts';

/**
 * What the window knows of the notebook. Nothing goes stale by time or focus: the notebook process
 * tells of every change (see changes.ts), and nobody else can change it.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 5 * 60_000,
      retry: false,
      networkMode: 'always',
      structuralSharing: shareKnown,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
