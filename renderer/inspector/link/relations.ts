import type { Link, LinkType } from '../../../db/model/link.ts';

/** A kind of link as one end reads it: “responds to”, or from the far end “is answered by”. */
export interface Relation {
  /** Tells relations apart. */
  key: string;
  typeId: string;
  name: string;
  /** Whether it runs from the other end to this one. */
  reversed: boolean;
}

type NamedType = Pick<LinkType, 'id' | 'name' | 'inverse' | 'symmetric'>;

/** How a kind of link reads in one direction. A symmetric one reads the same in both. */
export function relationOf(
  { id, name, inverse, symmetric }: NamedType,
  reversed: boolean,
): Relation {
  const turned = reversed && !symmetric;
  return { key: `${id} ${turned}`, typeId: id, name: turned ? inverse : name, reversed: turned };
}

/** All relations there are, both directions of each kind side by side. */
export function relationsOf(types: readonly NamedType[]): Relation[] {
  return types.flatMap((type) => [
    relationOf(type, false),
    ...(type.symmetric ? [] : [relationOf(type, true)]),
  ]);
}

/** How a link reads from the end with this id. */
export function relationFrom(link: Link, id: string): Relation {
  return relationOf(link.type, link.from.id !== id);
}
