import type { Passage } from '../../model/passage.ts';
import { listNames } from '../../store/actors/listNames.ts';
import { notesQuoting } from '../../store/notes/readNotes.ts';
import { listPassages } from '../../store/passages/listPassages.ts';
import { nearbyIssues } from '../../store/passages/nearbyIssues.ts';
import { keepPassage, placePassage } from '../../store/passages/placePassage.ts';
import { placeSpans } from '../../store/passages/placeSpans.ts';
import { readPassage } from '../../store/passages/readPassages.ts';
import { readReview } from '../../store/passages/readReview.ts';
import { shorten } from '../../store/passages/shorten.ts';
import { readSourceText } from '../../store/passages/sourceText.ts';
import { createPassage, deletePassage, updatePassage } from '../../store/passages/writePassage.ts';
import { listTags } from '../../store/tags/readTags.ts';
import { suggest } from '../../suggest/suggest.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Handlers } from './handlers.ts';

export const passageHandlers: Omit<
  Handlers<'passage'>,
  'passage.updateMany' | 'passage.deleteMany' | 'passage.table' | 'passage.ids' | 'passage.facets'
> = {
  'passage.create': ({ db, step, now }, input) => {
    const passage = readPassage(db, createPassage(db, input, now()));
    step.subject = subjectOf(passage);
    return passage;
  },
  'passage.list': ({ db }, { limit, cursor, ...filter }) => {
    const { passages, total, next } = listPassages(db, filter, limit ?? 1000, readCursor(cursor));
    return { passages, total, nextCursor: writeCursor(next) };
  },
  'passage.get': ({ db }, { id }) => readPassage(db, id),
  'passage.update': ({ db, step, now }, { id, ...changes }) => {
    updatePassage(db, id, changes, now());
    const passage = readPassage(db, id);
    step.subject = subjectOf(passage);
    return passage;
  },
  'passage.delete': ({ db, step }, { id }) => {
    step.subject = subjectOf(readPassage(db, id));
    deletePassage(db, id);
    return {};
  },
  'passage.review': ({ db }, { id }) => readReview(db, id),
  'passage.place': ({ db, step, now }, { id, ...place }) => {
    placePassage(db, id, place, now());
    const passage = readPassage(db, id);
    step.subject = subjectOf(passage);
    return passage;
  },
  'passage.keep': ({ db, step, now }, { id }) => {
    keepPassage(db, id, now());
    const passage = readPassage(db, id);
    step.subject = subjectOf(passage);
    return passage;
  },
  'passage.backlinks': ({ db }, { id }) => ({ notes: notesQuoting(db, readPassage(db, id).id) }),
  'passage.suggest': ({ db }, { sourceId, spans }) => {
    const source = readSourceText(db, sourceId);
    const placed = placeSpans(source, { spans });
    const issues = listTags(db, 'issue').filter(({ retired }) => !retired);
    return suggest({
      ...source,
      spans: placed,
      actors: listNames(db),
      issues: issues.map(({ id, name, family }) => ({ id, name, family })),
      nearbyIssues: nearbyIssues(db, sourceId, placed[0]!.start),
    });
  },
};

function subjectOf({ words }: Passage): string {
  return `“${shorten(words)}”`;
}
