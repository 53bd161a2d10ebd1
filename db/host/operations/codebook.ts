import { countTags } from '../../analysis/codebook/countTags.ts';
import { ApiError } from '../../api/errors.ts';
import { exportCodebook } from '../../export/codebook/exportCodebook.ts';
import { describeStarter, tagsOfStarter } from '../../import/codebook/starters/starter.ts';
import { starters } from '../../import/codebook/starters/index.ts';
import { currentFacts } from '../../store/facts/currentFacts.ts';
import { notebookTitle } from '../../store/notebookInfo.ts';
import { addCodebook } from '../../store/tags/addCodebook.ts';
import { listTags } from '../../store/tags/readTags.ts';
import { inThread } from '../reading/inThread.ts';
import { lastSegment } from './incoming.ts';
import type { MixedHandlers } from './handlers.ts';

export const codebookHandlers = {
  'codebook.counts': ({ db }) => ({ counts: countTags(currentFacts(db)) }),
  'codebook.export': ({ db, path }, { format, family }) =>
    exportCodebook({ title: notebookTitle(path), tags: listTags(db, family) }, format),
  'codebook.import': {
    prepare: async ({ db, step }, { fileName: given, content }) => {
      const fileName = lastSegment(given);
      const bytes = Buffer.from(content, 'base64');
      const codebook = await inThread('readCodebook', fileName, { fileName, bytes });
      return () => {
        step.subject = fileName;
        return addCodebook(db, codebook);
      };
    },
  },
  'codebook.starters': () => ({ starters: starters.map(describeStarter) }),
  'codebook.addStarter': ({ db, step }, { id }) => {
    const starter = starters.find((one) => one.id === id);
    if (!starter) {
      const known = starters.map((one) => one.id).join(', ');
      throw new ApiError('UNKNOWN_STARTER', { id, known });
    }
    step.subject = starter.title;
    return addCodebook(db, { tags: tagsOfStarter(starter), warnings: [] });
  },
} satisfies MixedHandlers<'codebook'>;
