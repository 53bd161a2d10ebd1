import type { OperationName, OutputOf } from '../../api/contract.ts';
import { actorHandlers } from './actors.ts';
import { archiveHandlers } from './archives.ts';
import { codebookHandlers } from './codebook.ts';
import { ledgerHandlers } from './ledger.ts';
import { matrixHandlers } from './matrix.ts';
import { timelineHandlers } from './timeline.ts';
import { mapHandlers } from './maps.ts';
import { networkHandlers } from './networks.ts';
import { coderHandlers } from './coders.ts';
import { agreementHandlers } from './agreement.ts';
import { passageTableHandlers } from './passageTables.ts';
import { passageBulkHandlers } from './passagesInBulk.ts';
import { actorPageHandlers } from './actorPages.ts';
import { linkTableHandlers } from './linkTables.ts';
import { tagTreeHandlers } from './tagTree.ts';
import { conditionHandlers } from './conditions.ts';
import { eventHandlers } from './events.ts';
import { exportHandlers } from './exports.ts';
import type { Handler, StagedHandler } from './handlers.ts';
import { historyHandlers } from './history.ts';
import { linkHandlers } from './links.ts';
import { linkTypeHandlers } from './linkTypes.ts';
import { noteHandlers } from './notes.ts';
import { notebookHandlers } from './notebooks.ts';
import { passageHandlers } from './passages.ts';
import { savedSearchHandlers } from './savedSearches.ts';
import { searchHandlers } from './search.ts';
import { sourceHandlers } from './sources.ts';
import { tagHandlers } from './tags.ts';

/** Every operation of the contract with what answers it; the compiler sees that none is missing. */
export const handlers = {
  ...notebookHandlers,
  ...sourceHandlers,
  ...archiveHandlers,
  ...passageHandlers,
  ...conditionHandlers,
  ...tagHandlers,
  ...actorHandlers,
  ...linkHandlers,
  ...linkTypeHandlers,
  ...eventHandlers,
  ...noteHandlers,
  ...searchHandlers,
  ...savedSearchHandlers,
  ...exportHandlers,
  ...historyHandlers,
  ...passageTableHandlers,
  ...passageBulkHandlers,
  ...actorPageHandlers,
  ...linkTableHandlers,
  ...tagTreeHandlers,
  ...codebookHandlers,
  ...ledgerHandlers,
  ...matrixHandlers,
  ...timelineHandlers,
  ...mapHandlers,
  ...networkHandlers,
  ...coderHandlers,
  ...agreementHandlers,
} satisfies { [Name in OperationName]: Handler<Name> | StagedHandler<Name> };

/** What an answer is for a caller in this process: a promise where something must be read first. */
export type AnswerOf<Name extends OperationName> =
  (typeof handlers)[Name] extends StagedHandler<Name> ? Promise<OutputOf<Name>> : OutputOf<Name>;
