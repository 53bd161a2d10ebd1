import { expect, test } from 'vitest';
import { numberKeyOf, tagOfPress } from '../../../../renderer/data/tagKeys.ts';
import { bareTag } from '../../../helpers/bareTag.ts';

const press = (code: string, key: string, shiftKey = false) => ({ code, key, shiftKey });

test('a number key is told by its place, whatever it types', () => {
  expect(numberKeyOf(press('Digit3', '3'))).toBe('3');
  expect(numberKeyOf(press('Digit3', '"'))).toBe('3');
  expect(numberKeyOf(press('Digit3', '#', true))).toBe('Shift+3');
  expect(numberKeyOf(press('Numpad3', '3'))).toBe('3');
  expect(numberKeyOf(press('Numpad3', 'PageDown'))).toBeNull();
  expect([numberKeyOf(press('Digit0', '0')), numberKeyOf(press('KeyA', 'a'))]).toEqual([
    null,
    null,
  ]);
});

test('a key sets the tag that has it, unless that is retired', () => {
  const tags = [
    bareTag('Demand', { family: 'stance', key: '2' }),
    bareTag('Sea', { key: 'Shift+2' }),
    bareTag('Old', { key: '4', retired: true }),
  ];
  expect(tagOfPress(press('Digit2', '2'), tags)?.id).toBe('Demand');
  expect(tagOfPress(press('Digit2', '@', true), tags)?.id).toBe('Sea');
  expect(tagOfPress(press('Digit4', '4'), tags)).toBeUndefined();
});
