import { v5 as namedId } from 'uuid';
import type { CodebookTag, Starter } from '../../../model/codebook.ts';
import type { TagDetails, TagFamily } from '../../../model/tag.ts';

/** A tag of a codebook that Parley brings along. */
export interface StarterTag {
  name: string;
  /** Its definition. */
  about: string;
  whenToUse?: string;
  whenNot?: string;
  /** How a stance looks, which key sets it and which side it is on. */
  stance?: Pick<TagDetails, 'color' | 'letter' | 'key' | 'side'>;
  below?: readonly StarterTag[];
}

/** A codebook that Parley brings along. */
export interface StarterCodebook {
  id: string;
  title: string;
  description: string;
  families: ReadonlyArray<{ family: TagFamily; tags: readonly StarterTag[] }>;
}

/** For ids made of the places of tags, so that notebooks of different people mean the same by them. */
const NAMESPACE = '70726c79-0000-8000-8000-000000000400';

/** What of a starter codebook is shown before it is added. */
export function describeStarter({ id, title, description, families }: StarterCodebook): Starter {
  const count = (tags: readonly StarterTag[]): number =>
    tags.reduce((sum, { below = [] }) => sum + 1 + count(below), 0);
  return {
    id,
    title,
    description,
    tags: families.reduce((sum, { tags }) => sum + count(tags), 0),
  };
}

/** The tags of a starter codebook. */
export function tagsOfStarter({ id, families }: StarterCodebook): CodebookTag[] {
  return families.flatMap(({ family, tags }) =>
    tags.map((tag) => toTag(tag, family, `${id}/${family}`)),
  );
}

function toTag(tag: StarterTag, family: TagFamily, above: string): CodebookTag {
  const { name, about, whenToUse = '', whenNot = '', stance, below = [] } = tag;
  const path = `${above}/${name}`;
  return {
    guid: namedId(path, NAMESPACE),
    name,
    family,
    description: about,
    whenToUse,
    whenNot,
    color: stance?.color ?? null,
    letter: stance?.letter ?? null,
    key: stance?.key ?? null,
    side: stance?.side ?? null,
    retired: false,
    children: below.map((child) => toTag(child, family, path)),
  };
}
