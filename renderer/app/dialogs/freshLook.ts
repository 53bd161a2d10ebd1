import { TagColor, type Tag } from '../../../db/model/tag.ts';

/**
 * How a new stance looks: a colour and a letter that no other stance has yet, and a number key that
 * no tag has. Where all are taken, the colour is shared and the letter tells them apart.
 */
export function freshLook(
  name: string,
  tags: readonly Pick<Tag, 'family' | 'color' | 'letter' | 'key'>[],
): Pick<Tag, 'color' | 'letter' | 'key'> {
  const stances = tags.filter(({ family }) => family === 'stance');
  const free = <Value>(values: readonly Value[], taken: readonly (Value | null)[]) =>
    values.find((value) => !taken.includes(value)) ?? null;
  const letters = [...new Set([...name.toUpperCase()].filter((one) => /\p{L}/u.test(one)))];
  const color = free(
    TagColor.options,
    stances.map((tag) => tag.color),
  );
  return {
    color: color ?? TagColor.options[stances.length % TagColor.options.length]!,
    letter:
      free(
        letters,
        stances.map((tag) => tag.letter),
      ) ??
      letters[0] ??
      null,
    key: free(
      [...'123456789'],
      tags.map((tag) => tag.key),
    ),
  };
}
