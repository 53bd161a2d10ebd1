import { examine } from '../../store/doctor/doctor.ts';
import { notebookTitle, readNotebookInfo } from '../../store/notebookInfo.ts';
import type { Handlers } from './handlers.ts';

export const notebookHandlers: Handlers<'notebook'> = {
  'notebook.info': ({ db, path }) => ({
    title: notebookTitle(path),
    path,
    ...readNotebookInfo(db),
  }),
  'notebook.check': ({ db }) => {
    const problems = examine(db);
    return { sound: problems.length === 0, problems };
  },
};
