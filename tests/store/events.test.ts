import { expect, test } from 'vitest';
import { expectApiError } from '../helpers/apiErrors.ts';
import { createTestNotebook } from '../helpers/notebook.ts';

test('an event has a period, a place and participants, who are created when they are new', () => {
  using notebook = createTestNotebook();
  const voss = notebook.call('actor.create', { name: 'Mara Voss', aliases: ['M. Voss'] });
  const event = notebook.call('event.create', {
    title: 'First round',
    from: '2031-03-10',
    to: '2031-03-12',
    place: 'Halden',
    participants: ['m. voss', 'Ilmar Brandt', 'MARA VOSS'],
  });
  expect(event).toMatchObject({
    title: 'First round',
    from: '2031-03-10',
    to: '2031-03-12',
    place: 'Halden',
    description: '',
    participants: [{ id: voss.id, name: 'Mara Voss' }, { name: 'Ilmar Brandt' }],
  });
  expect(notebook.call('actor.list').total).toBe(2);
});

test('an event cannot end before it begins, as far as its dates are known', () => {
  using notebook = createTestNotebook();
  const create = (from: string, to: string) => () =>
    notebook.call('event.create', { title: 'Call', from, to });
  expectApiError('INVALID_INPUT', create('2031-03-10', '2031-03-09'));
  expectApiError('INVALID_INPUT', create('2031-03', '2031-02'));
  expectApiError('INVALID_INPUT', create('2031-03-10T15:00', '2031-03-10T14:59'));
  for (const [from, to] of [
    ['2031-03-10', '2031-03-10'],
    ['2031-03-10', '2031-03'],
    ['2031-03-10', '2031~'],
    ['2031-03-10T15:00', '2031-03-10'],
    ['2031-03-10T15:00', '2031-03-10T15:00'],
  ] as const) {
    expect(create(from, to)().to, `${from} to ${to}`).toBe(to);
  }
});

test('only what is given is changed, and null clears it', () => {
  using notebook = createTestNotebook();
  const event = notebook.call('event.create', {
    title: 'Call',
    from: '2031-03-10',
    to: '2031-03-11',
    place: 'Halden',
    participants: ['Mara Voss'],
    description: 'By telephone.',
  });
  const { id } = event;
  expect(notebook.call('event.update', { id, title: 'Long call' })).toEqual({
    ...event,
    title: 'Long call',
  });
  expect(notebook.call('event.update', { id, to: null, place: null })).toMatchObject({
    to: null,
    place: null,
    description: 'By telephone.',
  });
  const moved = notebook.call('event.update', { id, participants: ['Ilmar Brandt'] });
  expect(moved.participants.map(({ name }) => name)).toEqual(['Ilmar Brandt']);
  expectApiError('INVALID_INPUT', () => notebook.call('event.update', { id, to: '2031-03-01' }));
});

test('saving an event as it is leaves no step', () => {
  using notebook = createTestNotebook();
  const { id, title } = notebook.call('event.create', {
    title: 'Call',
    from: '2031',
    participants: ['Mara Voss', 'Ilmar Brandt'],
  });
  const before = notebook.call('history.list').total;
  notebook.call('event.update', { id, title, participants: ['Mara Voss', 'Ilmar Brandt'] });
  expect(notebook.call('history.list').total).toBe(before);
});

test('events are listed by date, of two that begin alike the shorter first', () => {
  using notebook = createTestNotebook();
  const dates: Array<[string, string | null]> = [
    ['2031-03-10T15:00', null],
    ['2031-04', null],
    ['2031', null],
    ['2031-03-10', '2031-03-12'],
    ['2031-03-10T09:00', null],
    ['2031-03-10', null],
    ['2030-12-31', null],
  ];
  for (const [from, to] of dates) notebook.call('event.create', { title: from, from, to });
  expect(notebook.call('event.list').events.map(({ from, to }) => [from, to])).toEqual([
    ['2030-12-31', null],
    ['2031', null],
    ['2031-03-10', null],
    ['2031-03-10', '2031-03-12'],
    ['2031-03-10T09:00', null],
    ['2031-03-10T15:00', null],
    ['2031-04', null],
  ]);
});

test('an event that is deleted is gone until undo', () => {
  using notebook = createTestNotebook();
  const event = notebook.call('event.create', {
    title: 'Call',
    from: '2031',
    participants: ['Mara Voss'],
  });
  notebook.call('event.delete', { id: event.id });
  expect(notebook.call('event.list').events).toEqual([]);
  expectApiError('UNKNOWN_ID', () => notebook.call('event.delete', { id: event.id }));
  notebook.call('history.undo');
  expect(notebook.call('event.list').events).toEqual([event]);
});
