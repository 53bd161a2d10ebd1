import type { PartialDate } from '../../../db/model/partialDate.ts';
import type { Passage } from '../../../db/model/passage.ts';
import type { TFunction } from 'i18next';
import { isolated } from '../../messages/direction.ts';
import { formatDateIn } from '../../messages/format.ts';
import { issuesOf } from '../../data/passageTags.ts';

/** Who speaks, for whom and to whom, in a line; null when nobody is named. */
export interface Who {
  speakers: string;
  rest: string;
}

/** The first line of a card. */
export function whoOf(
  passage: Pick<Passage, 'speakers' | 'onBehalfOf' | 'addressees'>,
  t: TFunction,
): Who | null {
  const names = (actors: Passage['speakers']) =>
    actors.map(({ name }) => isolated(name)).join(', ');
  const { speakers, onBehalfOf, addressees } = passage;
  if (speakers.length + onBehalfOf.length + addressees.length === 0) return null;
  const parts = [
    onBehalfOf.length > 0 && t('reader.card.for', { names: names(onBehalfOf) }),
    addressees.length > 0 && t('reader.card.to', { names: names(addressees) }),
  ];
  return {
    speakers: speakers.length > 0 ? names(speakers) : t('reader.card.nobody'),
    rest: parts.filter(Boolean).join(' '),
  };
}

/** The second line of a card: issues, date, by whose account, how much hangs on it. */
export function detailsOf(passage: Passage, published: PartialDate | null, t: TFunction): string {
  const { saidOn, reportedBy, spans, linkCount } = passage;
  const [issue, ...others] = issuesOf(passage).map(({ name }) => name);
  return [
    others.length > 0
      ? t('reader.card.issues', { issue: issue ?? '', count: others.length })
      : issue,
    saidOn && formatDateIn(saidOn.date, published),
    reportedBy.length > 0 &&
      t('reader.card.via', { names: reportedBy.map(({ name }) => isolated(name)).join(' ← ') }),
    spans.length > 1 && t('reader.spans', { count: spans.length }),
    linkCount > 0 && t('reader.card.links', { count: linkCount }),
  ]
    .filter(Boolean)
    .join(' · ');
}
