import { expect, test } from 'vitest';
import { readCodeDescription, writeCodeDescription } from '../../../db/model/codeDescription.ts';
import { TagColor } from '../../../db/model/tag.ts';
import { nearestColor, rgbOf } from '../../../db/model/tagColors.ts';
import { readTagPath, writeTagPath } from '../../../db/model/tagPath.ts';

const nothing = {
  description: '',
  whenToUse: '',
  whenNot: '',
  side: null,
  letter: null,
  key: null,
  retired: false,
};

test('a description is the definition, and a paragraph for each thing more', () => {
  const said = {
    description: 'What a party asks another to do.',
    whenToUse: 'Somebody must act.',
    whenNot: '',
    side: 'open',
    letter: 'D',
    key: 'Shift+2',
    retired: true,
  } as const;
  const text = writeCodeDescription(said);
  expect(text).toBe(
    'What a party asks another to do.\n\nWhen to use: Somebody must act.\n\nSide: open\n\nLetter: D\n\nKey: Shift+2\n\nRetired: yes',
  );
  expect(readCodeDescription(text)).toEqual(said);
  expect(writeCodeDescription(nothing)).toBe('');
});

test.each([
  ['lines that look like parts', 'Side: for\n\nWhen to use: never', 'Key: 1', '\\Side: x'],
  ['backslashes of its own', '\\When to use: a\n\\\\Key: b', '\\', '\\\\'],
  ['empty lines at its edges', '\n\nA\n\n', '\n', '\n\nB\n'],
  ['only rules', '', 'Here.', 'There.'],
])('a description with %s comes back as it was', (_, description, whenToUse, whenNot) => {
  const said = { ...nothing, description, whenToUse, whenNot };
  expect(readCodeDescription(writeCodeDescription(said))).toEqual(said);
});

test('a description of another program is a definition, whatever it holds', () => {
  const description = 'Asked of others.\nSee also: demands; side: left.';
  expect(readCodeDescription(description)).toEqual({ ...nothing, description });
  expect(readCodeDescription('Of it.\nSide: upwards\nKey: 12\nWhen to use: Now.')).toEqual({
    ...nothing,
    description: 'Of it.',
    whenToUse: 'Now.',
  });
});

test('a colour of another program becomes the one of its hue', () => {
  expect(TagColor.options.map((color) => nearestColor(rgbOf(color)))).toEqual(TagColor.options);
  expect(
    ['#F00', '#00ff00', '#0000FF', '#ffff00', '#808080', '#fff', '#ff69b4'].map(nearestColor),
  ).toEqual(['red', 'green', 'blue', 'gold', 'grey', 'grey', 'pink']);
  expect(['', 'red', '#12', '#12345g'].map(nearestColor)).toEqual([null, null, null, null]);
});

test('a path of names comes back as it was, with any sign in them', () => {
  for (const names of [['Sea'], ['Sea', 'Ferries'], ['a > b', 'c\\', '>'], ['Übersee', '船']]) {
    expect(readTagPath(writeTagPath(names))).toEqual(names);
  }
  expect(writeTagPath(['Sea', 'Ferries > boats'])).toBe('Sea > Ferries \\> boats');
  expect(readTagPath(' Sea>Ferries > ')).toEqual(['Sea', 'Ferries']);
});
