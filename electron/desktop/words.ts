/** The few words that the main process itself shows; the window has its own catalogue. */
export const WORDS = {
  app: 'Parley',
  notebooks: 'Parley notebooks',
  open: 'Open a notebook',
  create: 'Make a new notebook',
  untitled: 'Notebook',
  menu: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
    newWindow: 'New Window',
  },
  external: {
    question: 'Open this address outside Parley?',
    open: 'Open',
    cancel: 'Cancel',
  },
  windowGone: {
    message: 'The window stopped working.',
    detail: 'What was shown as saved is safe.',
    again: 'Open Again',
    close: 'Close',
  },
  fatal: {
    message: 'Parley ran into a problem and has to close.',
    detail: 'What was shown as saved is safe. The local log says where it happened.',
    quit: 'Quit',
    showLog: 'Show Log and Quit',
  },
} as const;
