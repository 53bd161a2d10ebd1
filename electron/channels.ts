/** The channels between a window and the main process; there are no others. */
export const CHANNELS = {
  /** Window to main: an operation of the notebook. */
  call: 'parley:call',
  /** Window to main: a request of the shell. */
  shell: 'parley:shell',
  /** Window to main: everything is saved. */
  closeReady: 'parley:close-ready',
  /** Main to window: a committed change. */
  changed: 'parley:changed',
  /** Main to window: an event of the shell. */
  shellEvent: 'parley:shell-event',
} as const;
