import type { TFunction } from 'i18next';
import type { ActorRef } from '../../db/model/actor.ts';
import type { Passage } from '../../db/model/passage.ts';
import type { TableColumn } from '../../db/model/passageTable.ts';
import type { TagFamily } from '../../db/model/tag.ts';
import { isolated } from '../messages/direction.ts';
import { formatDate, formatMoment, formatNumber, formatSeconds } from '../messages/format.ts';
import type { Row } from './useTableRows.ts';

/** What stands in a cell of the table; empty where there is nothing to say. */
export function cellText(column: TableColumn, { passage, source }: Row, t: TFunction): string {
  switch (column) {
    case 'stance':
      return tags(passage, 'stance');
    case 'issues':
      return tags(passage, 'issue');
    case 'freeTags':
      return tags(passage, 'free');
    case 'speakers':
    case 'onBehalfOf':
    case 'addressees':
      return names(passage[column], ', ');
    case 'reportedBy':
      return names(passage.reportedBy, ' ← ');
    case 'said':
      return passage.saidOn ? formatDate(passage.saidOn.date, 'short') : '';
    case 'channel':
      return passage.channel ?? '';
    case 'source':
      return source?.title ?? '';
    case 'published':
      return source?.published ? formatDate(source.published, 'short') : '';
    case 'reliability':
      return `${source?.reliability ?? ''}${source?.credibility ?? ''}`;
    case 'place':
      return place(passage, t);
    case 'conditions':
      return passage.conditions
        .map(({ action, status }) =>
          t('table.condition', { action, status: t(`inspector.status.${status}`) }),
        )
        .join('; ');
    case 'links':
      return count(passage.linkCount);
    case 'notes':
      return count(passage.noteCount);
    case 'comment':
      return passage.comment;
    case 'state':
      return t(`table.states.${passage.state}`);
    case 'coder':
      return passage.coder ?? '';
    case 'created':
      return formatMoment(passage.createdAt);
    case 'updated':
      return formatMoment(passage.updatedAt);
  }
}

function tags(passage: Passage, family: TagFamily): string {
  return passage.tags
    .filter((tag) => tag.family === family)
    .map(({ name }) => name)
    .join(', ');
}

function names(actors: readonly ActorRef[], joint: string): string {
  return actors.map(({ name }) => isolated(name)).join(joint);
}

function count(value: number): string {
  return value === 0 ? '' : formatNumber(value);
}

/** Where it stands: the page or the time of the original where it has them, and the paragraph. */
function place({ page, seconds, paragraph }: Passage, t: TFunction): string {
  return [
    page !== undefined && t('reader.page', { page }),
    seconds !== undefined && formatSeconds(seconds),
    paragraph !== null && `¶${paragraph}`,
  ]
    .filter(Boolean)
    .join(' ');
}
