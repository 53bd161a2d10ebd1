import { forgetArchive, keepArchive } from '../archives.ts';
import { inThread } from '../reading/inThread.ts';
import type { MixedHandlers } from './handlers.ts';

export const archiveHandlers = {
  'archive.open': {
    prepare: async (_, { fileName, content }) => {
      const bytes = Buffer.from(content, 'base64');
      const { files, refused } = await inThread('openArchive', fileName, { fileName, bytes });
      return () => ({
        archive: keepArchive(files),
        files: files.map(({ path, bytes: { length: size } }) => ({ path, size })),
        refused,
      });
    },
  },
  'archive.close': (_, { archive }) => {
    forgetArchive(archive);
    return {};
  },
} satisfies MixedHandlers<'archive'>;
